import CareerModel

/// The time between two days, as calendars count it.
package struct CalendarSpan: Hashable, Sendable {
  package let days: Int
  /// To the nearest; a month is the one that the span ends in.
  package let months: Int

  /// - Parameters:
  ///   - start: the first day.
  ///   - end: not before it.
  package init(from start: CivilDate, to end: CivilDate) {
    days = end.days(since: start)
    let (startYear, startMonth, startDay) = start.parts
    let (endYear, endMonth, endDay) = end.parts
    var whole = (endYear - startYear) * 12 + endMonth - startMonth
    // The end of a month that has no such day counts as that day: 31 January to 28 February.
    if endDay < startDay, end.adding(days: 1).month == endMonth { whole -= 1 }
    let month = start.adding(months: whole)
    let next = start.adding(months: whole + 1)
    months = whole + (end.days(since: month) * 2 >= next.days(since: month) ? 1 : 0)
  }

  /// To the nearest.
  package var weeks: Int { (days * 2 + 7) / 14 }
}

extension CivilDate {
  /// The same day so many months on, or the last one of a month that is too short for it.
  package func adding(months: Int) -> CivilDate {
    let (year, month, day) = parts
    let count = year * 12 + month - 1 + months
    let first = CivilDate.first(ofMonth: count)
    let length = CivilDate.first(ofMonth: count + 1).days(since: first)
    return first.adding(days: min(day, length) - 1)
  }

  /// The first day of a month, which is counted from January of the year 0.
  static func first(ofMonth count: Int) -> CivilDate {
    let (year, month) = count.quotientAndRemainder(dividingBy: 12)
    // Cycles of 400 years are all alike, which leads years that no text can name back to some
    // that one can.
    let (cycles, yearOfCycle) = year.quotientAndRemainder(dividingBy: 400)
    guard let date = CivilDate(year: yearOfCycle + 400, month: month + 1, day: 1) else {
      preconditionFailure("months 1 to 12 of any year have a first day")
    }
    return date.adding(days: (cycles - 1) * daysInCycle)
  }

  private static let daysInCycle = 146_097
}
