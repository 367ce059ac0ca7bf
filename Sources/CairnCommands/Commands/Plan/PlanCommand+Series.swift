import CareerModel
import Planning
import Rendering

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
    case .found(let series): return try found(series, kind)
    case .impossible(let obstruction): return try impossible(obstruction)
    case .ruledOut(let conflict): return try ruledOut(conflict)
    case .stopped(let lowerBound): return try stopped(lowerBound)
    }
  }

  private func found(
    _ series: PlanSeries, _ kind: PlanSeriesKind
  ) throws(CommandFailure) -> CommandAnswer {
    // Whoever is there already has nothing to choose, which is told to people only.
    if format == .text || format == .markdown, let plan = series.plans.first, plan.stays.isEmpty {
      return try found(plan, .proved)
    }
    let text = try text(of: report(series, kind))
    return series.isComplete
      ? CommandAnswer(text, notices: notices)
      : CommandAnswer(text, notices: notices + [.searchLimitNotice], status: .searchLimit)
  }

  private func report(_ series: PlanSeries, _ kind: PlanSeriesKind) -> SeriesReport {
    SeriesReport(
      question, kind, series, next: SeriesCommands(context, question, series, kind).each)
  }
}
