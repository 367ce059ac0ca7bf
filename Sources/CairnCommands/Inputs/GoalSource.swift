import CareerModel
import Planning

/// What a plan has to reach: the targets of the command line, in terms of the graph.
///
/// Each is a role, of which the nearest counts, or a level of a skill, of which all count.
struct GoalSource {
  private let graph: CareerGraph
  private var roles: [(name: String, role: RoleIndex)] = []
  private var competencies: [(name: String, competency: Competency)] = []

  private init(_ graph: CareerGraph) { self.graph = graph }

  /// The goal that some targets mean, one at least; one that is named twice counts once.
  ///
  /// - Throws: a usage failure for unknown names, for a skill without a level, and for roles and
  ///   levels together.
  static func goal(
    of targets: [String], in graph: CareerGraph
  ) throws(CommandFailure) -> PlanGoal {
    var source = GoalSource(graph)
    for target in targets { try source.add(target) }
    return try source.goal()
  }

  private mutating func add(_ target: String) throws(CommandFailure) {
    switch GraphNames.lookUpRole(target, in: graph) {
    case .one(let role):
      roles.append((target, role))
      return
    // The error that lists those that share the title.
    case .several: _ = try GraphNames.role(named: target, in: graph)
    case .none: break
    }
    competencies.append((target, try competency(target)))
  }

  private func competency(_ target: String) throws(CommandFailure) -> Competency {
    if let named = ValueParser.competency(target[...]) {
      return try GraphNames.competency(named, in: graph)
    }
    switch GraphNames.lookUpSkill(target, in: graph) {
    case .one(let skill): throw missingLevel(target, skill)
    case .several: throw missingLevel(target, try GraphNames.skill(named: target, in: graph))
    case .none: throw GraphNames.unknown(target, in: graph)
    }
  }

  private func goal() throws(CommandFailure) -> PlanGoal {
    if let role = roles.first, let competency = competencies.first {
      throw CommandFailure(
        .usage,
        "the targets are roles or levels of skills, not both: '\(role.name)' is a role, and "
          + "'\(competency.name)' a level of a skill",
        details: ["Of several roles the nearest is planned for; of several levels, all of them."])
    }
    var targets: [RoleIndex] = []
    for (_, role) in roles where !targets.contains(role) { targets.append(role) }
    if let role = targets.first { return targets.count == 1 ? .role(role) : .anyRole(targets) }
    return .competencies(
      Requirement(
        .all(
          highest.map { (competency: Competency) -> Requirement in
            Requirement(.competency(competency))
          })))
  }

  /// Of each skill the highest level, which holds those under it; in the order of the targets.
  private var highest: [Competency] {
    var found: [Competency] = []
    for (_, competency) in competencies {
      if let place = found.firstIndex(where: { (other: Competency) -> Bool in
        other.skill == competency.skill
      }) {
        found[place] = max(found[place], competency)
      } else {
        found.append(competency)
      }
    }
    return found
  }

  private func missingLevel(_ target: String, _ skill: SkillIndex) -> CommandFailure {
    let id = graph[skill].id
    let levels = graph[skill].levels.count
    return CommandFailure(
      .usage,
      "'\(target)' is a skill: say which level to reach, "
        + (levels == 1 ? "\(id):1" : "\(id):1 to \(id):\(levels)"),
      details: ["Run 'cairn show \(id)' for what each level means."])
  }
}
