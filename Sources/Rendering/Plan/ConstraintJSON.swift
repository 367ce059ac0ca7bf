import CareerModel
import JSONText
import Planning

/// Conditions, and what is known of those that conflict, for programs.
struct ConstraintJSON {
  let question: PlanQuestion

  /// All the conditions of a question.
  var output: JSONOutput {
    let constraints = question.request.constraints
    var members: [(String, JSONOutput)] = []
    if !constraints.via.isEmpty { members.append(("via", roles(constraints.via))) }
    if !constraints.avoidedRoles.isEmpty {
      members.append(("avoidRoles", roles(constraints.avoidedRoles)))
    }
    if !constraints.avoidedKinds.isEmpty {
      let kinds = constraints.avoidedKinds.map { (kind: MoveKind) -> JSONOutput in
        .string(kind.rawValue)
      }
      members.append(("avoidKinds", .array(kinds)))
    }
    if let most = constraints.mostMoves { members.append(("maxMoves", .integer(most))) }
    if let most = constraints.mostStudy {
      members.append(("maxStudyMinutes", .integer(most.count)))
    }
    if let by = question.by { members.append(("by", .string("\(by)"))) }
    return .object(members)
  }

  func output(_ conflict: ConstraintConflict, _ pace: ConflictReport.PaceFinding?) -> JSONOutput {
    var members: [(String, JSONOutput)] = [
      ("conditions", .array(conflict.conflicting.map(output))),
      (
        "remedies",
        .array(
          conflict.remedies.map { (remedy: ConstraintConflict.Remedy) -> JSONOutput in
            .object(
              [("condition", output(remedy.constraint))]
                + (remedy.instead.map { (limit: PlanConstraint) in [("instead", output(limit))] }
                  ?? []) + [("least", .boolean(remedy.isLeast))])
          })
      ), ("oneIsEnough", .boolean(conflict.oneIsEnough)),
      ("complete", .boolean(conflict.isComplete)),
    ]
    if let pace { members.append(("pace", self.pace(pace))) }
    return .object(members)
  }

  /// One condition, as a member of its own.
  private func output(_ constraint: PlanConstraint) -> JSONOutput {
    switch constraint {
    case .via(let role): .object([("via", self.role(role))])
    case .avoidsRole(let role): .object([("avoidRole", self.role(role))])
    case .avoidsKind(let kind): .object([("avoidKind", .string(kind.rawValue))])
    case .mostMoves(let count): .object([("maxMoves", .integer(count))])
    case .mostStudy(let minutes): .object([("maxStudyMinutes", .integer(minutes.count))])
    case .mostDays(let days):
      .object([("by", .string("\(ConstraintWords(question: question).date(days))"))])
    }
  }

  func pace(_ pace: ConflictReport.PaceFinding) -> JSONOutput {
    switch pace {
    case .enough(let pace, let arrival):
      .object([
        ("outcome", .string("enough")), ("hoursPerWeek", .number("\(pace.hoursPerWeek)")),
        ("arrive", .string("\(arrival)")),
      ])
    case .noneIsEnough(let pace, let timeline):
      .object([
        ("outcome", .string("none-is-enough")), ("hoursPerWeek", .number("\(pace.hoursPerWeek)")),
        ("arrive", .string("\(timeline.arrival)")),
        ("stays", PlanJSON.stays(of: timeline, in: question.graph)),
      ])
    case .unknown: .object([("outcome", .string("unknown"))])
    }
  }

  private func role(_ role: RoleIndex) -> JSONOutput { .string(question.graph[role].id) }

  private func roles(_ roles: [RoleIndex]) -> JSONOutput { .array(roles.map(role)) }
}
