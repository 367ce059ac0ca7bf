import CareerModel
import Planning
import Rendering
import RouteSearch

/// Several plans at once: `--alternatives` and `--tradeoffs`.
extension PlanCommand {
  /// What was asked for instead of one plan; `nil` where one will do.
  var seriesKind: PlanSeriesKind? {
    if context.options.asksForTradeOffs { return .tradeOffs }
    return context.options.alternatives.map(PlanSeriesKind.alternatives)
  }

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
