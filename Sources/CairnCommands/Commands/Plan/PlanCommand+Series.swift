import CareerModel
import Planning
import Rendering
import RouteSearch

extension CommandOptions {
  /// What is asked for instead of one plan; `nil` where one will do.
  ///
  /// Throws a usage failure for both kinds at once.
  func seriesKind() throws(CommandFailure) -> PlanSeriesKind? {
    guard alternatives == nil || !asksForTradeOffs else {
      throw CommandFailure(
        .usage, "--alternatives and --tradeoffs ask for two tables; give one of them")
    }
    return asksForTradeOffs ? .tradeOffs : alternatives.map(PlanSeriesKind.alternatives)
  }
}

extension PlanSeriesKind {
  /// The option that asks for it.
  var option: String {
    switch self {
    case .alternatives: "--alternatives"
    case .tradeOffs: "--tradeoffs"
    }
  }
}

/// Several plans at once: `--alternatives` and `--tradeoffs`.
extension PlanCommand {
  func answer(with kind: PlanSeriesKind) throws(CommandFailure) -> CommandAnswer {
    let request = question.request
    // One deadline for the plans and for what is told of them.
    let limits = context.searchLimits(for: question)
    let answer: PlanSeriesAnswer
    do {
      answer = try Planner(question.graph).planner(for: request.person)
        .series(kind, to: request.goal, under: request.constraints, limits: limits)
    } catch {
      throw CommandFailure(error)
    }
    switch answer {
    case .found(let series): return try found(series, kind, limits)
    case .impossible(let obstruction): return try impossible(obstruction, limits)
    case .ruledOut(let conflict): return try ruledOut(conflict, limits)
    case .stopped(let lowerBound): return try stopped(lowerBound)
    }
  }

  private func found(
    _ series: PlanSeries, _ kind: PlanSeriesKind, _ limits: SearchLimits
  ) throws(CommandFailure) -> CommandAnswer {
    // Whoever is there already has nothing to choose, which is told to people only.
    if [.text, .markdown, .html].contains(format), let plan = series.plans.first,
      plan.stays.isEmpty
    {
      return try found(plan, .proved, limits)
    }
    let report = report(series, kind)
    let explanation = try series.plans.first.flatMap {
      (plan: CareerPlan) throws(CommandFailure) -> ExplanationReport? in
      try explanationForPage(of: plan, report.proof, limits)
    }
    return answer(
      try text(of: report, explanation), isWhole: series.isComplete, explanation)
  }

  /// The best of them, by itself.
  func firstPlan(of report: SeriesReport) -> PlanReport {
    let timeline = report.timelines[0]
    return PlanReport(
      question, timeline: timeline, proof: report.proof,
      next: NextCommands(context, question).after(timeline))
  }

  private func report(_ series: PlanSeries, _ kind: PlanSeriesKind) -> SeriesReport {
    SeriesReport(
      question, kind, series, next: SeriesCommands(context, question, series, kind).each)
  }
}
