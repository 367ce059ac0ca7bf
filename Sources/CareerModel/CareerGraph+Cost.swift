extension CareerGraph {
  /// The minutes that acquiring a competency takes in a role: its likely hours at the role's
  /// percentage, rounded up; `nil` where it cannot be gained in that role.
  package func cost(of competency: Competency, in role: RoleIndex) -> StudyMinutes? {
    let level = self[competency]
    if let onlyIn = level.onlyIn, !onlyIn.contains(role) { return nil }
    // Hours are millionths and the percentage hundredths: minutes × 10⁸ in all. The largest,
    // 10,000 h at 400 %, is 2.4 × 10¹⁴.
    let scaled = level.hours.likely.millionths * 60 * hoursPercent(for: competency, in: role)
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
