import CareerModel
import Planning

/// What a plan has to keep to: the conditions of the command line, in terms of the graph.
struct ConstraintSource {
  private let options: CommandOptions
  private let graph: CareerGraph

  init(_ options: CommandOptions, _ graph: CareerGraph) {
    self.options = options
    self.graph = graph
  }

  /// The conditions for one plan.
  ///
  /// - Parameters:
  ///   - origin: the role that the plan starts in.
  ///   - goal: what it leads to.
  ///   - start: its first day.
  /// - Returns: each role and kind once, in the order in which they were named.
  /// - Throws: a usage failure for unknown names, and for what no plan could keep to.
  func constraints(
    from origin: RoleIndex, to goal: PlanGoal, startingOn start: CivilDate
  ) throws(CommandFailure) -> PlanConstraints {
    var constraints = PlanConstraints()
    for name in options.via {
      let role = try GraphNames.role(named: name, in: graph)
      if !constraints.via.contains(role) { constraints.via.append(role) }
    }
    guard constraints.via.count <= PlanConstraints.mostViaRoles else {
      throw CommandFailure(
        .usage,
        "--via names \(constraints.via.count) roles; a plan can be made to pass through "
          + "\(PlanConstraints.mostViaRoles) at most")
    }
    for name in options.avoid { try avoid(name, origin, goal, &constraints) }
    constraints.mostMoves = options.maxMoves
    constraints.mostStudy = options.maxStudyHours.map(StudyMinutes.init(withinHours:))
    if let by = options.by {
      guard by >= start else {
        throw CommandFailure(
          .usage, "--by \(by) is before the plan's first day, \(start)",
          details: ["Give a later date, or an earlier first day with --start DATE."])
      }
      constraints.mostDays = by.days(since: start)
    }
    return constraints
  }

  private func avoid(
    _ name: String, _ origin: RoleIndex, _ goal: PlanGoal, _ constraints: inout PlanConstraints
  ) throws(CommandFailure) {
    if let kind = MoveKind(rawValue: name.lowercased()) {
      if !constraints.avoidedKinds.contains(kind) { constraints.avoidedKinds.append(kind) }
      return
    }
    let role = try GraphNames.roleToAvoid(named: name, in: graph)
    guard role != origin else {
      throw CommandFailure(.usage, "--avoid cannot name '\(name)': the plan starts in that role")
    }
    guard !goal.roles.contains(role) else {
      throw CommandFailure(.usage, "--avoid cannot name '\(name)': the plan leads to that role")
    }
    guard !constraints.via.contains(role) else {
      throw CommandFailure(.usage, "'\(name)' is named by both --via and --avoid")
    }
    if !constraints.avoidedRoles.contains(role) { constraints.avoidedRoles.append(role) }
  }
}
