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
    // One deadline for the plans and for the reasons why there is none.
    let limits = context.searchLimits(for: question)
    let answer: PlanSeriesAnswer
    do {
      answer = try Planner(question.graph).planner(for: request.person)
        .series(
          kind, to: request.goal, under: request.constraints,
          limits: limits)
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
    let report = report(series, kind)
    var isWhole = series.isComplete
    let text: String
    switch format {
    case .json: text = PlanJSON.text(report)
    case .text, .svg, .html:
      // Whoever is there already has nothing to choose.
      if let plan = series.plans.first, plan.stays.isEmpty {
        return try found(plan, .proved, limits)
      }
      guard format == .html else {
        text = SeriesText.text(report, context.rendering)
        break
      }
      let page = try page(on: report, limits)
      isWhole = isWhole && page.explanation?.explanation.isComplete != false
      text = ReportPage.text(page)
    }
    return isWhole
      ? CommandAnswer(text, notices: notices)
      : CommandAnswer(text, notices: notices + [.searchLimitNotice], status: .searchLimit)
  }

  /// A page about the first plan, with the others beside it.
  private func page(
    on report: SeriesReport, _ limits: SearchLimits
  ) throws(CommandFailure) -> CareerReport {
    let plan = report.series.plans[0]
    let timeline = report.timelines[0]
    return try self.report(
      on: plan,
      PlanReport(
        question, timeline: timeline, proof: report.proof,
        next: NextCommands(context, question).after(timeline)), limits, series: report)
  }

  private func report(_ series: PlanSeries, _ kind: PlanSeriesKind) -> SeriesReport {
    SeriesReport(
      question, kind, series, next: SeriesCommands(context, question, series, kind).each)
  }
}
