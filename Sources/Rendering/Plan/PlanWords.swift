import CareerModel
import Timelines

/// Numbers, times and lists in plain words.
enum PlanWords {
  /// A blank at which no line is broken: numbers stay with their units.
  private static let blank = "\u{A0}"

  /// The text as one word, for the breaking of lines.
  static func unbroken(_ text: String) -> String {
    text.split(separator: " ", omittingEmptySubsequences: false).joined(separator: blank)
  }

  /// The finished text with plain blanks alone, so that it can be searched and copied.
  static func breakable(_ text: String) -> String {
    let bytes = text.utf8Span.span
    return String(unsafeUninitializedCapacity: bytes.count) {
      (buffer: UnsafeMutableBufferPointer<UInt8>) -> Int in
      var length = 0
      var isAfterC2 = false
      for offset in 0..<bytes.count {
        let byte = bytes[offset]
        // The UTF-8 of the blank is C2 A0; a byte C2 never stands inside another character's.
        if isAfterC2, byte == 0xA0 {
          buffer[length - 1] = UInt8(ascii: " ")
        } else {
          buffer[length] = byte
          length += 1
        }
        isAfterC2 = byte == 0xC2
      }
      return length
    }
  }

  /// `5 days`, `7 weeks`, `15 months`, `4 years 11 months`: as exact as such a time is looked at.
  static func duration(_ span: CalendarSpan) -> String {
    if span.days < 14 { return counted(span.days, "day") }
    if span.days < 70 { return counted(span.weeks, "week") }
    if span.months < 24 { return counted(span.months, "month") }
    let (years, months) = span.months.quotientAndRemainder(dividingBy: 12)
    return counted(years, "year") + (months == 0 ? "" : blank + counted(months, "month"))
  }

  /// `5 d`, `7 wk`, `15 mo`, `4 yr 11 mo`: the same where there is little room.
  static func shortDuration(_ span: CalendarSpan) -> String {
    if span.days < 14 { return "\(span.days)\(blank)d" }
    if span.days < 70 { return "\(span.weeks)\(blank)wk" }
    if span.months < 24 { return "\(span.months)\(blank)mo" }
    let (years, months) = span.months.quotientAndRemainder(dividingBy: 12)
    return grouped(years) + "\(blank)yr"
      + (months == 0 ? "" : "\(blank)\(months)\(blank)mo")
  }

  /// `1.5 months`, `12 weeks`: a tenure as its graph says it.
  static func tenure(_ tenure: Tenure) -> String {
    let noun =
      switch tenure.unit {
      case .months: "month"
      case .weeks: "week"
      }
    let number = tenure.estimate.likely
    return "\(number)\(blank)\(noun)\(number == ExactDecimal(1) ? "" : "s")"
  }

  /// `40 h`, `2.5 h`, `30 min`: to the nearest hour from ten hours on, else to a tenth of one.
  static func hours(_ minutes: StudyMinutes) -> String {
    let count = minutes.count
    if count > 0, count < 60 { return "\(count)\(blank)min" }
    if count >= 600 { return grouped((count + 30) / 60) + "\(blank)h" }
    let tenths = (count * 10 + 30) / 60
    return tenths % 10 == 0 ? "\(tenths / 10)\(blank)h" : "\(tenths / 10).\(tenths % 10)\(blank)h"
  }

  /// `6 h a week`.
  static func pace(_ pace: Pace) -> String { "\(pace.hoursPerWeek)\(blank)h\(blank)a\(blank)week" }

  /// `November 2031`.
  static func month(_ date: CivilDate) -> String {
    let (year, month, _) = date.parts
    return "\(monthNames[month - 1])\(blank)\(year)"
  }

  /// `Nov`.
  static func shortMonth(_ date: CivilDate) -> String {
    String(monthNames[date.month - 1].prefix(3))
  }

  /// `1 move`, `3 moves`.
  static func counted(_ count: Int, _ noun: String) -> String {
    "\(grouped(count))\(blank)\(noun)\(count == 1 ? "" : "s")"
  }

  /// `a`, `a and b`, `a, b and c`.
  static func list(_ parts: [String], _ word: String = "and") -> String {
    guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
    return parts.dropLast().joined(separator: ", ") + " \(word) \(last)"
  }

  /// A list that names some and counts the rest: `a, b and 3 more`.
  static func list(_ parts: [String], atMost limit: Int) -> String {
    // One name takes no more room than "1 more".
    guard parts.count > limit + 1 else { return list(parts) }
    return list(parts.prefix(limit) + ["\(parts.count - limit) more"])
  }

  /// Thousands apart, from five digits on: `12,345`.
  private static func grouped(_ number: Int) -> String {
    let digits = Array(String(number))
    guard digits.count > 4 else { return String(digits) }
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { text.append(",") }
      text.append(digit)
    }
    return text
  }

  private static let monthNames = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}
