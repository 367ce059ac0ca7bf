import CareerModel
import Planning
import Timelines

/// What the chart of a comparison shows: when each option is reached against what it pays, or
/// against what there is to learn where nothing is known of pay.
package struct ComparisonChart: Sendable {
  enum Measure: Hashable, Sendable {
    /// The middle of the band, in one currency.
    case salary(currency: String?)
    /// Hours of learning.
    case study
  }

  struct Point: Sendable {
    let row: ComparisonReport.Row
    /// Whole units of the currency, or whole hours.
    let value: Int
    /// Whether no other option is reached as soon and is as good, and better in one of the two.
    let isUnbeaten: Bool
  }

  let measure: Measure
  let points: [Point]
  /// The rows that have no place in it, as nothing is known of what they pay, or another currency.
  let leftOut: [ComparisonReport.Row]
  /// What the role that is held pays.
  let here: Int?

  /// - Returns: `nil` for fewer than two points.
  init?(_ report: ComparisonReport) {
    let rows = report.rows
    let salaries = rows.compactMap(\.salary)
    let paid: Bool
    switch report.kind {
    // All ways to a role pay the same.
    case .ways: paid = false
    case .namedRoles, .reachableRoles: paid = salaries.count > 1
    }
    guard paid else {
      self.init(
        .study, rows, leftOut: [], here: nil,
        value: { (row: ComparisonReport.Row) -> (Int, shown: Int) in
          let study = row.option.plan.totals.study.count
          return (study, (study + 30) / 60)
        })
      return
    }
    let currency = SalaryComparison.commonCurrency(of: salaries)
    func isShown(_ row: ComparisonReport.Row) -> Bool {
      row.salary.map { (salary: SalaryComparison) -> Bool in salary.currency == currency } ?? false
    }
    let origin = report.graph[report.question.request.person.role]
    let here = SalaryComparison(of: origin, besides: origin)
    self.init(
      .salary(currency: currency), rows.filter(isShown),
      leftOut: rows.filter { (row: ComparisonReport.Row) -> Bool in !isShown(row) },
      here: here.flatMap { (salary: SalaryComparison) -> Int? in
        salary.currency == currency ? salary.twiceMiddle / 2 : nil
      },
      value: { (row: ComparisonReport.Row) -> (Int, shown: Int) in
        let middle = row.salary?.twiceMiddle ?? 0
        return (-middle, middle / 2)
      })
  }

  /// `value`: the less of the first the better; the second is drawn.
  private init?(
    _ measure: Measure, _ rows: [ComparisonReport.Row], leftOut: [ComparisonReport.Row],
    here: Int?, value: (ComparisonReport.Row) -> (Int, shown: Int)
  ) {
    guard rows.count > 1 else { return nil }
    let unbeaten = Unbeaten.places(
      of: rows.map { (row: ComparisonReport.Row) -> (Int, Int) in
        (row.option.plan.totals.time.count, value(row).0)
      })
    self.measure = measure
    self.leftOut = leftOut
    self.here = here
    points = rows.enumerated().map { (place: Int, row: ComparisonReport.Row) -> Point in
      Point(row: row, value: value(row).shown, isUnbeaten: unbeaten.contains(place))
    }
  }

  /// The points with names for them.
  func scatter(
    _ report: ComparisonReport, reference: String?,
    label: (Point) -> (label: String, short: String)
  ) -> Scatter {
    Scatter(
      start: report.question.start,
      points: points.map { (point: Point) -> Scatter.Point in
        let (label, short) = label(point)
        return Scatter.Point(
          date: point.row.timeline.arrival, value: point.value, label: label, shortLabel: short,
          isJoined: point.isUnbeaten)
      },
      reference: here.flatMap { (here: Int) in
        reference.map { (label: String) in (here, label) }
      })
  }

  /// A value of the value axis.
  func text(_ value: Int) -> String {
    switch measure {
    case .salary(let currency): CompactMoney.text(value, in: currency)
    case .study: PlanWords.hours(StudyMinutes(value * 60))
    }
  }

  /// What the value axis shows.
  var title: String {
    switch measure {
    case .salary: "a year, middle of the band"
    case .study: "hours in all"
    }
  }
}
