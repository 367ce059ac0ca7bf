import CareerModel
import Planning
import Rendering

/// `cairn unlocks [SKILL[:LEVEL]]`.
struct UnlocksCommand {
  private let context: CommandContext
  private let format: TextOrJSON
  private let standing: Standing
  private let notices: [StyledText]
  private var graph: CareerGraph { standing.graph }
  private var person: Person { standing.person }

  init(in context: CommandContext) throws(CommandFailure) {
    self.context = context
    format = try context.format(context.options.format)
    let loaded = try context.loadGraph()
    let found = try PersonSource(context, loaded.graph).person()
    standing = Standing(
      graph: loaded.graph, person: found.person, start: found.start,
      assumptions: found.assumptions)
    notices = loaded.notices + found.notices
  }

  func answer() throws(CommandFailure) -> CommandAnswer {
    guard let name = context.options.opener else { return ranking() }
    let competency = try competency(named: name)
    guard !person.held.contains(competency) else {
      return answer(.held(competency), next: [show(competency)] + onward(competency))
    }
    let unlocking = graph.unlocking(competency, in: person.role, holding: person.held)
    let next = [
      show(competency),
      NextCommand(
        "cairn plan \(graph.id(of: competency))\(arguments)",
        purpose: "The quickest way to it, with all that it builds on"),
      NextCommand("cairn unlocks\(arguments)", purpose: "What opens most"),
    ]
    return answer(
      .opens(unlocking), next: next, status: unlocking.opensNothing ? .negativeAnswer : .done)
  }

  private func ranking() -> CommandAnswer {
    let ranking = UnlockRanking(
      in: person.role, holding: person.held, graph, limits: context.searchLimits())
    let next = ranking.entries.prefix(1).map { (entry: UnlockRanking.Entry) -> NextCommand in
      unlocks(entry.unlocking.competency, purpose: "All that the first of these opens")
    }
    let ways = NextCommand(
      "cairn next\(arguments)", purpose: "What serves most of the roles that you can reach")
    guard ranking.missing.isEmpty else {
      return answer(.ranking(ranking), next: next + [ways], status: .searchLimit)
    }
    return answer(
      .ranking(ranking), next: ranking.entries.isEmpty ? [] : next + [ways],
      status: ranking.entries.isEmpty ? .negativeAnswer : .done)
  }

  private func answer(
    _ answer: UnlocksReport.Answer, next: [NextCommand], status: ExitStatus = .done
  ) -> CommandAnswer {
    let report = UnlocksReport(standing, answer, next: next)
    let text =
      switch format {
      case .text: UnlocksText.text(report, context.rendering)
      case .json: UnlocksJSON.text(report)
      }
    return CommandAnswer(text, notices: notices, status: status)
  }

  /// A level as it is named; of a skill alone the next level, or the last where all are held.
  private func competency(named name: String) throws(CommandFailure) -> Competency {
    if let named = ValueParser.competency(name[...]) {
      return try GraphNames.competency(named, in: graph)
    }
    if case .none = GraphNames.lookUpSkill(name, in: graph),
      case .one(let role) = GraphNames.lookUpRole(name, in: graph)
    {
      throw CommandFailure(
        .usage, "'unlocks' takes a skill, and '\(name)' is a role",
        details: [StyledText("Run 'cairn show \(graph[role].id)' for where it leads.")])
    }
    let skill = try GraphNames.skill(named: name, in: graph)
    return Competency(
      skill: skill, level: min(person.held.level(of: skill) + 1, graph[skill].levels.count))
  }

  private var arguments: String {
    context.options.standing(in: standing.role) + context.graphArguments
  }

  private func show(_ competency: Competency) -> NextCommand {
    NextCommand(
      "cairn show \(graph.id(of: competency))\(context.graphArguments)",
      purpose: "What \(graph.name(of: competency)) is, and what it builds on")
  }

  private func unlocks(_ competency: Competency, purpose: String) -> NextCommand {
    NextCommand("cairn unlocks \(graph.id(of: competency))\(arguments)", purpose: purpose)
  }

  /// The level above those held, if there is one.
  private func onward(_ competency: Competency) -> [NextCommand] {
    let next = person.held.level(of: competency.skill) + 1
    guard next <= graph[competency.skill].levels.count else { return [] }
    let level = Competency(skill: competency.skill, level: next)
    return [unlocks(level, purpose: "What the next level opens")]
  }
}
