import CareerModel

/// Days laid out on the columns of a chart, and the years and months to mark on it.
///
/// Every chart of a timeline, in text or in a picture, takes its geometry from here.
package struct CalendarScale: Hashable, Sendable {
  package let first: CivilDate
  /// The day after the last one; at least one day after the first.
  package let end: CivilDate
  /// At least 1.
  package let columns: Int

  package init(from first: CivilDate, to end: CivilDate, columns: Int) {
    self.first = first
    self.end = max(end, first.adding(days: 1))
    self.columns = max(1, columns)
  }

  /// The column at whose left edge a day begins, to the nearest: 0 for the first, `columns` for
  /// the end.
  package func column(of date: CivilDate) -> Int {
    let length = Int128(end.days(since: first))
    let place = Int128(date.days(since: first)) * Int128(columns)
    return min(max(0, Int((place * 2 + length) / (length * 2))), columns)
  }

  /// The columns of the days from `start` up to `end`: one at least, however short that is.
  package func columns(from start: CivilDate, to end: CivilDate) -> Range<Int> {
    let left = min(column(of: start), columns - 1)
    return left..<max(left + 1, column(of: end))
  }

  /// The first day of a year or month that is marked.
  package struct Mark: Hashable, Sendable {
    package let date: CivilDate
    package let column: Int

    package var isYear: Bool { date.month == 1 }
  }

  /// The days to mark: months, quarters, half-years, years, or every so many years, whichever
  /// are the closest that stand `spacing` columns apart.
  package func marks(apart spacing: Int) -> [Mark] {
    let step = monthsBetweenMarks(apart: spacing)
    let (year, month, _) = first.parts
    var count = (year * 12 + month - 1) / step * step
    var marks: [Mark] = []
    while true {
      let date = CivilDate.first(ofMonth: count)
      count += step
      guard date < end else { return marks }
      if date >= first { marks.append(Mark(date: date, column: column(of: date))) }
    }
  }

  /// Months between two such marks.
  package func monthsBetweenMarks(apart spacing: Int) -> Int {
    let length = Int128(end.days(since: first))
    func isWideEnough(_ months: Int) -> Bool {
      // A month is 365.2425 / 12 days.
      Int128(months) * 3_652_425 * Int128(columns) >= Int128(spacing) * length * 120_000
    }
    for months in [1, 3, 6] where isWideEnough(months) { return months }
    var years = 1
    while true {
      for factor in [1, 2, 5] where isWideEnough(years * factor * 12) { return years * factor * 12 }
      years *= 10
    }
  }
}
