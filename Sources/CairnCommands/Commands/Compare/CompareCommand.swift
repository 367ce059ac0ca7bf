import CareerModel
import Planning
import Rendering
import RouteSearch

/// `cairn compare [TARGET...]`.
struct CompareCommand {
  private let context: CommandContext
  private let question: PlanQuestion
  private let targets: [RoleIndex]
  private let kind: ComparisonReport.Kind
  private let notices: [StyledText]
  private let format: ComparisonFormat
  private var graph: CareerGraph { question.graph }
  private var options: CommandOptions { context.options }

  init(in context: CommandContext) throws(CommandFailure) {
    self.context = context
    let options = context.options
    format = try context.format(options.comparisonFormat)
    let seriesKind = try options.seriesKind()
    let loaded = try context.loadGraph()
    let found = try PersonSource(context, loaded.graph).person()
    let all = try OptionSource(context, loaded.graph, from: found.person.role).roles()
    if let seriesKind {
      guard all.count == 1, !options.targets.isEmpty else {
        throw CommandFailure(
          .usage,
          "\(seriesKind.option) compares ways to one role; "
            + (options.targets.isEmpty ? "name it" : "name one and not \(all.count)"))
      }
      kind = .ways(seriesKind)
    } else {
      kind = options.targets.isEmpty ? .reachableRoles : .namedRoles
    }
    let named = all.count == 1 ? PlanGoal.role(all[0]) : .anyRole(all)
    let constraints = try ConstraintSource(options, loaded.graph)
      .constraints(
        from: found.person.role, to: options.targets.isEmpty ? .anyRole([]) : named,
        startingOn: found.start)
    // What is to be avoided is no option, unless it was named as one.
    let targets = all.filter { (role: RoleIndex) -> Bool in
      !constraints.avoidedRoles.contains(role)
    }
    self.targets = targets
    let goal = targets.count == 1 ? PlanGoal.role(targets[0]) : .anyRole(targets)
    question = PlanQuestion(
      graph: loaded.graph,
      request: PlanRequest(person: found.person, goal: goal, constraints: constraints),
      start: found.start, assumptions: found.assumptions)
    notices = loaded.notices + found.notices
  }

  func answer() throws(CommandFailure) -> CommandAnswer {
    let comparison: Comparison
    do {
      comparison = try self.comparison()
    } catch {
      throw CommandFailure(error)
    }
    let report = ComparisonReport(
      question, kind, comparison, order: options.optionOrder, columns: options.columns,
      next: CompareCommands(context, question, kind, comparison).each)
    let text = try text(report)
    guard comparison.isComplete else {
      return CommandAnswer(text, notices: notices + [.searchLimitNotice], status: .searchLimit)
    }
    return CommandAnswer(
      text, notices: notices, status: comparison.options.isEmpty ? .negativeAnswer : .done)
  }

  private func comparison() throws(PlanChecker.Fault) -> Comparison {
    let planner = Planner(graph).planner(for: question.request.person)
    let constraints = question.request.constraints
    let limits = context.searchLimits()
    guard case .ways(let series) = kind, let target = targets.first else {
      return try planner.comparison(of: targets, under: constraints, limits: limits)
    }
    switch try planner.series(series, to: .role(target), under: constraints, limits: limits) {
    case .found(let found): return planner.comparison(of: found, leadingTo: target)
    case .impossible, .ruledOut: return Comparison(withoutPlan: [target])
    case .stopped(let lowerBound):
      return Comparison(open: [Comparison.OpenTarget(target: target, lowerBound: lowerBound)])
    }
  }

  private func text(_ report: ComparisonReport) throws(CommandFailure) -> String {
    switch format {
    case .json: return ComparisonJSON.text(report)
    case .csv: return ComparisonCSV.text(report)
    case .text:
      try requireOptions(report)
      return ComparisonText.text(report, context.rendering)
    case .markdown:
      try requireOptions(report)
      return ComparisonMarkdown.text(report)
    case .html:
      try requireOptions(report)
      return ComparisonPage.text(report, today: context.today)
    case .svg:
      try requireOptions(report)
      guard let text = ComparisonSVG.text(report) else {
        throw CommandFailure(
          .negativeAnswer, "there is nothing to draw: a chart takes two options at least",
          details: ["Leave out --format svg to see the one there is."])
      }
      return text
    }
  }

  /// Only a program is told on standard output that there is nothing to compare because a limit
  /// came first.
  private func requireOptions(_ report: ComparisonReport) throws(CommandFailure) {
    guard report.comparison.options.isEmpty, !report.comparison.open.isEmpty else { return }
    throw CommandFailure(
      .searchLimit, "the search reached its limit before it found any plan",
      details: ["Give it more with --time-limit SECONDS or --node-limit N."])
  }
}
