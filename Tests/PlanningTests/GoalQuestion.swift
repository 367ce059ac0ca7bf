import CareerModel
import TestSupport

/// Random questions with other goals than one role.
enum GoalQuestion {
  /// Some roles, now and then the person's own.
  static func roles(_ question: RouteQuestion, _ random: inout SplitMix64) -> [RoleIndex] {
    let roles = question.graph.roleIndices.filter { (role: RoleIndex) -> Bool in
      role != question.role || random.chance(5)
    }
    return Array(random.shuffle(Array(roles)).prefix(random.within(1...3)))
  }

  /// Some competencies, mostly hard ones; now and then a formula over them.
  static func requirement(
    _ question: RouteQuestion, _ random: inout SplitMix64
  ) -> Requirement {
    let graph = question.graph
    var parts: [Requirement] = []
    for skill in random.shuffle(Array(graph.skillIndices)).prefix(random.within(1...3)) {
      let levels = graph[skill].levels.count
      let level = random.chance(70) ? levels : random.within(1...levels)
      parts.append(Requirement(.competency(Competency(skill: skill, level: level))))
    }
    guard random.chance(20) else { return Requirement(.all(parts)) }
    return random.chance(50)
      ? Requirement(.any(parts))
      : Requirement(
        .all([parts[0], Requirement(.atLeast(random.within(1...parts.count), of: parts))]))
  }
}
