extension CareerGraph {
  /// The minutes that acquiring a competency takes in a role, or `nil` where it cannot be gained
  /// in that role.
  package func cost(of competency: Competency, in role: RoleIndex) -> StudyMinutes? {
    if let onlyIn = self[competency].onlyIn, !onlyIn.contains(role) { return nil }
    return cost(of: competency, hoursPercent: hoursPercent(for: competency, in: role))
  }

  /// The minutes that a competency's likely hours come to at a percentage, rounded up.
  package func cost(of competency: Competency, hoursPercent: Int) -> StudyMinutes {
    // Hours are millionths and the percentage hundredths: minutes × 10⁸ in all. The largest,
    // 10,000 h at 400 %, is 2.4 × 10¹⁴.
    let scaled = self[competency].hours.likely.millionths * 60 * hoursPercent
    let scale = ExactDecimal.scale * 100
    return StudyMinutes((scaled + scale - 1) / scale)
  }

  /// The share of the hours that a competency takes in a role; 100 where the role says nothing.
  package func hoursPercent(for competency: Competency, in role: RoleIndex) -> Int {
    var percent = 100
    for practice in self[role].practises where practice.skill == competency.skill {
      if practice.level == competency.level { return practice.hoursPercent }
      if practice.level == nil { percent = practice.hoursPercent }
    }
    return percent
  }
}
