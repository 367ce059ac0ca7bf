import CareerModel
import Planning
import Rendering

/// A `cairn plan` that someone can type: the same question, with some options changed; or the same
/// of another command that takes its options.
struct PlanLine {
  private let context: CommandContext
  private let question: PlanQuestion
  /// What the line says, changed for another question; roles and skills by their ids.
  var options: CommandOptions
  var constraints: PlanConstraints
  var goal: PlanGoal
  var command = Command.plan

  init(_ context: CommandContext, _ question: PlanQuestion) {
    self.context = context
    self.question = question
    options = context.options
    constraints = question.request.constraints
    goal = question.request.goal
  }

  var text: String {
    var line = "cairn \(command.rawValue) \(targets)"
    line += options.standing(in: question.graph[question.request.person.role])
    if let hours = options.hoursPerWeek { line += " --hours \(hours)" }
    if let start = options.start { line += " --start \(start)" }
    return line + conditions + context.graphArguments
  }

  private var targets: String {
    let graph = question.graph
    let names =
      goal.roles.map { (role: RoleIndex) -> String in graph[role].id }
      + goal.requirement.competencies.map { (competency: Competency) -> String in
        graph.id(of: competency)
      }
    return names.joined(separator: " ")
  }

  private var conditions: String {
    var line = ""
    if !constraints.via.isEmpty {
      let ids = constraints.via.map { (role: RoleIndex) -> String in question.graph[role].id }
      line += " --via \(ids.joined(separator: ","))"
    }
    let avoided =
      constraints.avoidedRoles.map(avoidable)
      + constraints.avoidedKinds.map { (kind: MoveKind) -> String in kind.rawValue }
    if !avoided.isEmpty { line += " --avoid \(shellWord(avoided.joined(separator: ",")))" }
    if let most = constraints.mostMoves { line += " --max-moves \(most)" }
    if let most = constraints.mostStudy { line += " --max-study \(most.inHours)" }
    if let days = constraints.mostDays { line += " --by \(question.start.adding(days: days))" }
    return line
  }

  /// The id, or the title of a role whose id would be read as a kind of move.
  private func avoidable(_ role: RoleIndex) -> String {
    let role = question.graph[role]
    return MoveKind(rawValue: role.id) == nil ? role.id : role.title
  }
}

extension CommandOptions {
  /// Where someone stands, as options: ` --from junior --has go:2`, or nothing.
  ///
  /// `role` is the one that `--from` names, if it was given.
  func standing(in role: Role) -> String {
    var line = ""
    if from != nil { line += " --from \(role.id)" }
    if let profile { line += " --profile \(shellWord(profile))" }
    guard !has.isEmpty else { return line }
    // Not `joined(separator:)`, whose first use in a process takes as long as a hundred of these.
    let list = has.reduce("") { (list: String, named: NamedCompetency) -> String in
      "\(list)\(list.isEmpty ? "" : ",")\(named.skill):\(named.level)"
    }
    return line + " --has \(shellWord(list))"
  }
}
