/// A day of the proleptic Gregorian calendar.
package struct CivilDate: Hashable, Comparable, Sendable {
  /// Days since 1970-01-01.
  package let dayNumber: Int

  package init(dayNumber: Int) { self.dayNumber = dayNumber }

  /// The day with these parts, or `nil` when the calendar has none.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...999_999_999).contains(year), (1...12).contains(month),
      (1...Self.days(inMonth: month, of: year)).contains(day)
    else { return nil }
    // Days from civil, by Howard Hinnant ("chrono-compatible low-level date algorithms"):
    // years begin in March, so that the leap day comes last.
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    self.init(dayNumber: era * 146_097 + dayOfEra - 719_468)
  }

  /// The day that a text `YYYY-MM-DD` names, or `nil` when it is not such a text or no such day.
  package init?(_ text: String) {
    // Years of up to nine digits, and so numbers that fit.
    guard (10...15).contains(text.utf8.count) else { return nil }
    var numbers = [0, 0, 0]
    var lengths = [0, 0, 0]
    var part = 0
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "-") where part < 2: part += 1
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        numbers[part] = numbers[part] * 10 + Int(byte - UInt8(ascii: "0"))
        lengths[part] += 1
      default: return nil
      }
    }
    guard lengths[0] >= 4, lengths[1] == 2, lengths[2] == 2 else { return nil }
    self.init(year: numbers[0], month: numbers[1], day: numbers[2])
  }

  package var parts: (year: Int, month: Int, day: Int) {
    // Civil from days, from the same source.
    let shifted = dayNumber + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthFromMarch + (monthFromMarch < 10 ? 3 : -9)
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
  }

  package var year: Int { parts.year }
  package var month: Int { parts.month }
  package var day: Int { parts.day }

  package func adding(days: Int) -> CivilDate { CivilDate(dayNumber: dayNumber + days) }

  package func days(since other: CivilDate) -> Int { dayNumber - other.dayNumber }

  package static func < (left: Self, right: Self) -> Bool { left.dayNumber < right.dayNumber }

  private static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: 31
    }
  }
}

extension CivilDate: CustomStringConvertible {
  /// `YYYY-MM-DD`; years of more than four digits have them all.
  package var description: String {
    let (year, month, day) = parts
    guard (0...9999).contains(year) else {
      return "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
    }
    // A plan writes a hundred dates, and putting one together from strings takes ten times as long.
    return String(unsafeUninitializedCapacity: 10) {
      (text: UnsafeMutableBufferPointer<UInt8>) -> Int in
      var digits = (year * 100 + month) * 100 + day
      for place in (0..<10).reversed() {
        if place == 4 || place == 7 {
          text[place] = UInt8(ascii: "-")
        } else {
          text[place] = UInt8(ascii: "0") + UInt8(digits % 10)
          digits /= 10
        }
      }
      return 10
    }
  }
}
