import CareerModel
import Planning
import Timelines

/// What stands out, and how sure all of it is.
struct ComparisonVerdict {
  private let report: ComparisonReport
  private let glyphs: Glyphs
  private var graph: CareerGraph { report.graph }

  init(_ report: ComparisonReport, _ glyphs: Glyphs) {
    self.report = report
    self.glyphs = glyphs
  }

  var text: StyledText {
    guard !rows.isEmpty else { return nothing }
    let sentences = [quickest, bestPaid, leastLearning, unbeaten, otherCurrencies, proof]
      .compactMap(\.self)
    return StyledText.joined(sentences, by: " ")
  }

  /// Where there is no option.
  private var nothing: StyledText {
    let origin = report.question.origin.title
    let condition =
      report.question.request.constraints.isEmpty ? "" : " in a way that keeps to these conditions"
    let text: String
    switch report.kind {
    case .reachableRoles: text = ": no other role can be reached from \(origin)\(condition)."
    case .namedRoles, .ways:
      let isOne = report.comparison.withoutPlan.count == 1
      text =
        ": \(isOne ? report.question.goal.title : "none of these roles") can\(isOne ? "not" : "") be "
        + "reached from \(origin)\(condition)."
    }
    return StyledText("There is no option", .error) + StyledText(text)
  }

  private func name(_ row: ComparisonReport.Row) -> StyledText {
    switch report.kind {
    case .namedRoles, .reachableRoles: StyledText(graph[row.option.target].title, .emphasis)
    case .ways: StyledText("Way \(row.number)", .emphasis)
    }
  }

  private var rows: [ComparisonReport.Row] { report.rows }

  /// The best of the rows by a number, the quicker of equal ones.
  private func least(_ key: (ComparisonReport.Row) -> Int?) -> ComparisonReport.Row? {
    let known = rows.filter { (row: ComparisonReport.Row) -> Bool in key(row) != nil }
    return known.min { (one: ComparisonReport.Row, other: ComparisonReport.Row) -> Bool in
      let keys = (key(one) ?? 0, key(other) ?? 0)
      if keys.0 != keys.1 { return keys.0 < keys.1 }
      let totals = (one.option.plan.totals, other.option.plan.totals)
      return totals.0 != totals.1 ? totals.0 < totals.1 : one.place < other.place
    }
  }

  private var quickestRow: ComparisonReport.Row? {
    least { (row: ComparisonReport.Row) -> Int? in row.option.plan.totals.time.count }
  }

  private var quickest: StyledText? {
    guard let row = quickestRow else { return nil }
    let span = row.timeline.span
    let takes = rows.count > 1 ? " is the quickest, in " : " takes "
    return name(row) + StyledText(takes) + StyledText(PlanWords.duration(span), .emphasis)
      + " (\(row.timeline.arrival))."
  }

  /// Of the options in the currency of most.
  private var bestPaid: StyledText? {
    guard rows.count > 1, let chart = report.chart, case .salary(let currency) = chart.measure
    else { return nil }
    let best = least { (row: ComparisonReport.Row) -> Int? in
      guard let salary = row.salary, salary.currency == currency else { return nil }
      return -salary.twiceMiddle
    }
    guard let best, let salary = best.salary else { return nil }
    let band = CompactMoney.text(salary.band, in: currency, glyphs)
    if best.place == quickestRow?.place { return StyledText("It pays most, too: \(band).") }
    return name(best) + " pays most, \(band) in the \(salary.level.rawValue) band, after "
      + "\(PlanWords.duration(best.timeline.span))."
  }

  /// Where the choice is between ways to one role.
  private var leastLearning: StyledText? {
    guard rows.count > 1, case .ways = report.kind else { return nil }
    let best = least { (row: ComparisonReport.Row) -> Int? in row.option.plan.totals.study.count }
    guard let best else { return nil }
    if best.place == quickestRow?.place { return "It asks for the least learning, too." }
    return name(best)
      + " asks for the least learning, \(PlanWords.hours(best.option.plan.totals.study))."
  }

  private var unbeaten: StyledText? {
    guard let chart = report.chart, chart.points.count > 2 else { return nil }
    let numbers = chart.points.filter(\.isUnbeaten).map {
      (point: ComparisonChart.Point) -> String in
      "\(point.row.number)"
    }
    guard numbers.count > 1, numbers.count < chart.points.count else { return nil }
    let good =
      switch chart.measure {
      case .salary: "no other is reached as soon and pays as much"
      case .study: "no other is as quick and asks for as little learning"
      }
    return StyledText("Unbeaten are \(PlanWords.list(numbers)): \(good).")
  }

  private var otherCurrencies: StyledText? {
    let salaries = rows.compactMap(\.salary)
    let here = report.question.origin.guide.salary
    let all = salaries.map(\.currency) + (here.map { [$0.currency] } ?? [])
    var named: [String] = []
    for currency in all {
      let name = currency ?? "no named currency"
      if !named.contains(name) { named.append(name) }
    }
    guard named.count > 1 else { return nil }
    return StyledText(
      "Pay is in \(PlanWords.list(named)), and amounts in different currencies are not compared.",
      .warning)
  }

  private var proof: StyledText? {
    let comparison = report.comparison
    let unproved = comparison.options.count { (option: ComparedOption) -> Bool in
      option.proof != .proved
    }
    let isWhole = comparison.open.isEmpty && comparison.lowerBoundOfMissing == nil
    guard unproved == 0, isWhole else {
      return StyledText("The search stopped early", .warning)
        + (unproved > 0
          ? StyledText(": what is not proved says so below.")
          : ": what is shown is proved, but something may be missing.")
    }
    let conditions =
      report.question.request.constraints.isEmpty ? "" : " that keeps to these conditions"
    switch report.kind {
    case .namedRoles, .reachableRoles:
      return StyledText("Proved", .good)
        + (rows.count == 1
          ? ": no way there\(conditions) is quicker."
          : ": no way to any of them\(conditions) is quicker.")
    case .ways(.tradeOffs) where rows.count == 1:
      return StyledText("Proved", .good)
        + ": no other way\(conditions) is quicker, or asks for less learning."
    case .ways(.alternatives):
      return StyledText("Proved", .good) + ": no other way\(conditions) is quicker than these."
    case .ways(.tradeOffs):
      return StyledText("Proved", .good)
        + ": no other way\(conditions) beats one of these in time or learning without being worse "
        + "in the other."
    }
  }
}
