import CareerModel

extension GraphDraft {
  /// Adds each role to those in which the levels that it teaches can be gained.
  ///
  /// What levels say with `onlyIn` and roles with `teaches` comes to one list, so that nothing
  /// later sees who said it. References must be within range.
  mutating func restrictTaughtLevels() {
    var teachers: [Competency: [RoleIndex]] = [:]
    for (index, role) in roles.enumerated() {
      for competency in role?.teaches ?? [] {
        teachers[competency, default: []].append(RoleIndex(index))
      }
    }
    // In any order: what is said of one level changes no other.
    for (competency, roles) in teachers {
      let named = level(competency)?.onlyIn ?? []
      skills[competency.skill.rawValue]?.levels[competency.level - 1].onlyIn =
        Set(roles + named).sorted()
    }
  }
}
