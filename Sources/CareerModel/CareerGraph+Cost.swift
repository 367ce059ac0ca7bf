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

  /// Hands out each competency that takes other than its usual hours in a role, with what it
  /// takes there: skill by skill as the role's practices name them, and level by level.
  package func forEachOwnCost(
    in role: RoleIndex, _ body: (_ competency: Competency, _ cost: StudyMinutes) -> Void
  ) {
    let practises = roles[role.rawValue].practises
    for place in practises.indices {
      let skill = practises[place].skill
      let isNamedBefore = practises[..<place].contains { (other: Practice) -> Bool in
        other.skill == skill
      }
      if isNamedBefore { continue }
      for level in skills[skill.rawValue].levels.indices {
        let competency = Competency(skill: skill, level: level + 1)
        let percent = Self.hoursPercent(for: competency, by: practises[place...])
        if percent != 100 { body(competency, cost(of: competency, hoursPercent: percent)) }
      }
    }
  }

  /// The share of the hours that a competency takes in a role; 100 where the role says nothing.
  package func hoursPercent(for competency: Competency, in role: RoleIndex) -> Int {
    Self.hoursPercent(for: competency, by: roles[role.rawValue].practises[...])
  }

  private static func hoursPercent(
    for competency: Competency, by practises: ArraySlice<Practice>
  ) -> Int {
    var percent = 100
    for practice in practises where practice.skill == competency.skill {
      if practice.level == competency.level { return practice.hoursPercent }
      if practice.level == nil { percent = practice.hoursPercent }
    }
    return percent
  }
}
