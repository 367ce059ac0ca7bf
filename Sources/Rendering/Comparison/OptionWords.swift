import CareerModel
import Planning
import Timelines

/// What an option takes and offers, in sentences.
struct OptionWords {
  private let report: ComparisonReport
  private let cells: ComparisonCells
  private let glyphs: Glyphs
  private var graph: CareerGraph { report.graph }

  /// With more options a table says enough.
  private static let mostOptions = 6

  init(_ report: ComparisonReport, _ glyphs: Glyphs) {
    self.report = report
    self.glyphs = glyphs
    cells = ComparisonCells(report, glyphs)
  }

  /// Whether all options are told of, and not only what is not proved of some.
  var tellsAll: Bool {
    // Who chose the columns has said what to see.
    report.rows.count <= Self.mostOptions && report.columns == nil
  }

  /// Empty where the table says all.
  func sentences(of row: ComparisonReport.Row) -> [StyledText] {
    let all = tellsAll ? [way(row), pay(row), learning(row), risk(row)] : []
    return (all + [gap(row)]).compactMap(\.self)
  }

  /// The kind of the first move, and the roles on the way.
  private func way(_ row: ComparisonReport.Row) -> StyledText {
    let kind =
      switch row.option.plan.stays.first?.move {
      case .some(let move): graph[move].kind.heading
      case .none: row.option.kind.heading
      }
    let via = cells.text(.via, of: row)
    let moves = PlanWords.counted(row.timeline.totals.moves, "move")
    return via.isEmpty
      ? StyledText("\(kind), straight there.")
      : StyledText("\(moves), a \(kind.lowercased()) first, via ") + StyledText(via, .role) + "."
  }

  private func pay(_ row: ComparisonReport.Row) -> StyledText? {
    // All ways to a role lead to the same.
    if case .ways = report.kind { return nil }
    var parts: [String] = []
    if let salary = row.salary {
      let band = Money.text(salary.band, in: salary.currency, glyphs)
      parts.append(
        "Pays \(PlanWords.unbroken(band)) in the \(salary.level.rawValue) band\(change(salary)).")
    }
    if let demand = graph[row.option.target].guide.demand {
      parts.append("Demand: \(demand.trend).")
    }
    return parts.isEmpty ? nil : StyledText(PlanWords.joined(parts, by: " "))
  }

  private func change(_ salary: SalaryComparison) -> String {
    switch salary.change {
    case .by(let low, let high):
      let middle = Money.text(Int((low + high).magnitude) / 2, in: salary.currency)
      if low + high == 0 { return ", as much as here" }
      return ", \(PlanWords.unbroken(middle)) \(low + high > 0 ? "more" : "less") than here"
    case .otherCurrency(let currency):
      return ", not compared with \(currency ?? "an unnamed currency") here"
    case .unknown: return ""
    }
  }

  private func learning(_ row: ComparisonReport.Row) -> StyledText {
    let count = row.option.gap.count
    guard count > 0 else { return "Nothing to learn." }
    let hours = PlanWords.hours(row.timeline.totals.study)
    let noun = count == 1 ? "competency" : "competencies"
    var text = "To learn: \(count)\u{A0}\(noun), \(hours)"
    text += count > 3 ? "; the largest are " : count > 1 ? ": " : ": "
    text += cells.largest(row) + "."
    return StyledText(text + sharing(row, count))
  }

  private func sharing(_ row: ComparisonReport.Row, _ count: Int) -> String {
    guard report.rows.count > 1 else { return "" }
    let noun =
      switch report.kind {
      case .namedRoles, .reachableRoles: "option"
      case .ways: "way"
      }
    switch row.sharedCount {
    case 0: return " No other \(noun) asks for \(count == 1 ? "it" : "any of them")."
    case count: return " Other \(noun)s ask for \(count == 1 ? "it" : "all of them"), too."
    case let shared: return " Other \(noun)s ask for \(shared) of them, too."
    }
  }

  private func risk(_ row: ComparisonReport.Row) -> StyledText {
    let risk = row.option.risk
    let stays = row.option.plan.stays
    let learning = stays.count { (stay: CareerPlan.Stay) -> Bool in stay.bound == .learning }
    let tenure = stays.count { (stay: CareerPlan.Stay) -> Bool in stay.bound == .tenure }
    let cause: String
    switch (learning, tenure) {
    case (stays.count, _): cause = "Learning sets the date: more hours a week bring it nearer."
    case (_, stays.count):
      cause = "Time in roles sets the date: more hours a week do not bring it nearer."
    case (0, _): cause = "Time in roles and learning set the date together."
    case (_, _):
      cause =
        "Learning decides in \(learning) of \(stays.count)\u{A0}roles, time in the role in the "
        + "others."
    }
    let slack =
      risk.slack > .zero
      ? " \(PlanWords.hours(risk.slack)) more could be learned on the way without moving it."
      : " There is no slack."
    return StyledText(cause + slack)
  }

  /// How far it may be from the best.
  private func gap(_ row: ComparisonReport.Row) -> StyledText? {
    guard case .bounded(let lowerBound) = row.option.proof else { return nil }
    return StyledText(
      GapWords.sentence(of: row.option.plan.totals, above: lowerBound), .warning)
  }
}
