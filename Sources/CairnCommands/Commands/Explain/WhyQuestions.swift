import CareerModel
import Planning
import Rendering

/// What the command line asks about single roles and skills of a plan.
struct WhyQuestions {
  enum Skill {
    case level(Competency)
    /// Whichever of its levels the plan leads to.
    case skill(SkillIndex)
  }

  let whyNot: [RoleIndex]
  let why: [Skill]

  var isEmpty: Bool { whyNot.isEmpty && why.isEmpty }

  /// - Throws: a usage failure for unknown names, and for roles that every plan passes.
  init(_ options: CommandOptions, _ question: PlanQuestion) throws(CommandFailure) {
    let graph = question.graph
    var whyNot: [RoleIndex] = []
    for name in options.whyNot {
      let role = try GraphNames.role(named: name, in: graph)
      guard role != question.request.person.role else {
        throw CommandFailure(
          .usage, "--why-not cannot name '\(name)': the plan starts in that role")
      }
      guard !question.request.goal.roles.contains(role) else {
        throw CommandFailure(
          .usage, "--why-not cannot name '\(name)': the plan leads to that role",
          details: ["Leave out --why-not to see why the way there is the shortest."])
      }
      guard !question.request.constraints.avoidedRoles.contains(role) else {
        throw CommandFailure(.usage, "'\(name)' is named by both --why-not and --avoid")
      }
      if !whyNot.contains(role) { whyNot.append(role) }
    }
    guard
      whyNot.isEmpty || question.request.constraints.via.count < PlanConstraints.mostViaRoles
    else {
      throw CommandFailure(
        .usage,
        "--why-not needs one of the \(PlanConstraints.mostViaRoles) roles that --via can name")
    }
    var why: [Skill] = []
    for name in options.why { why.append(try Self.skill(name, in: graph)) }
    self.whyNot = whyNot
    self.why = why
  }

  private static func skill(
    _ name: String, in graph: CareerGraph
  ) throws(CommandFailure) -> Skill {
    if let named = ValueParser.competency(name[...]) {
      return .level(try GraphNames.competency(named, in: graph))
    }
    if case .none = GraphNames.lookUpSkill(name, in: graph),
      case .one(let role) = GraphNames.lookUpRole(name, in: graph)
    {
      throw CommandFailure(
        .usage, "--why takes a skill, and '\(name)' is a role",
        details: [StyledText("Ask with --why-not \(graph[role].id).")])
    }
    return .skill(try GraphNames.skill(named: name, in: graph))
  }
}
