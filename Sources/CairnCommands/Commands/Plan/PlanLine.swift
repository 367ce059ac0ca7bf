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
    let graph = question.graph
    var line = "cairn \(command.rawValue) \(targets)"
    if options.from != nil { line += " --from \(graph[question.request.person.role].id)" }
    if let profile = options.profile { line += " --profile \(shellWord(profile))" }
    if !options.has.isEmpty {
      // Not `joined(separator:)`, whose first use in a process takes as long as a hundred of these.
      let has = options.has.reduce("") { (list: String, named: NamedCompetency) -> String in
        "\(list)\(list.isEmpty ? "" : ",")\(named.skill):\(named.level)"
      }
      line += " --has \(shellWord(has))"
    }
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
