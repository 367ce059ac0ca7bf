import CareerModel
import Planning
import Rendering

/// Several plans at once: `--alternatives` and `--tradeoffs`.
extension PlanCommand {
  /// What was asked for instead of one plan; `nil` where one will do.
  var seriesKind: PlanSeriesKind? {
    if context.options.asksForTradeOffs { return .tradeOffs }
    return context.options.alternatives.map(PlanSeriesKind.alternatives)
  }

  func answer(with kind: PlanSeriesKind) throws(CommandFailure) -> CommandAnswer {
    let request = question.request
    let answer: PlanSeriesAnswer
    do {
      answer = try Planner(question.graph).planner(for: request.person)
        .series(
          kind, to: request.goal, under: request.constraints,
          limits: context.searchLimits(for: question))
    } catch {
      throw CommandFailure(error)
    }
    switch answer {
    case .found(let series): return found(series, kind)
    case .impossible(let obstruction): return impossible(obstruction)
    case .ruledOut(let conflict): return try ruledOut(conflict)
    case .stopped(let lowerBound): return try stopped(lowerBound)
    }
  }

  private func found(_ series: PlanSeries, _ kind: PlanSeriesKind) -> CommandAnswer {
    let text: String
    switch format {
    case .text:
      // Whoever is there already has nothing to choose.
      if let plan = series.plans.first, plan.stays.isEmpty { return found(plan, .proved) }
      text = SeriesText.text(report(series, kind), context.rendering)
    case .json: text = PlanJSON.text(report(series, kind))
    }
    return series.isComplete
      ? CommandAnswer(text, notices: notices)
      : CommandAnswer(text, notices: notices + [.searchLimitNotice], status: .searchLimit)
  }

  private func report(_ series: PlanSeries, _ kind: PlanSeriesKind) -> SeriesReport {
    SeriesReport(
      question, kind, series, next: SeriesCommands(context, question, series, kind).each)
  }
}
