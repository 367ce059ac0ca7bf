import CareerModel
import Timelines

/// Numbers, times and lists in plain words.
enum PlanWords {
  /// A blank at which no line is broken: numbers stay with their units.
  private static let blank = "\u{A0}"

  /// The text as one word, for the breaking of lines.
  static func unbroken(_ text: String) -> String {
    String(
      wholeUTF8: text.utf8.reduce(into: []) { (bytes: inout [UInt8], byte: UInt8) -> Void in
        if byte == UInt8(ascii: " ") {
          bytes.append(0xC2)
          bytes.append(0xA0)
        } else {
          bytes.append(byte)
        }
      }[...])
  }

  /// The finished text with plain blanks alone, so that it can be searched and copied.
  static func breakable(_ text: String) -> String { breakable(Array(text.utf8)) }

  /// A finished answer with plain blanks alone.
  static func breakable(_ lines: StyledLines, _ options: RenderingOptions) -> String {
    breakable(lines.writtenBytes(with: options))
  }

  private static func breakable(_ text: [UInt8]) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    text.withUnsafeBufferPointer { (text: UnsafeBufferPointer<UInt8>) -> Void in
      var start = 0
      // The UTF-8 of the blank is C2 A0; a byte C2 never stands inside another character's.
      for offset in text.indices where text[offset] == 0xC2 && text[offset + 1] == 0xA0 {
        result.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<offset]))
        result.append(UInt8(ascii: " "))
        start = offset + 2
      }
      result.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
    }
    return String(wholeUTF8: result[...])
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
    if span.days < 14 { return String(span.days) + blank + "d" }
    if span.days < 70 { return String(span.weeks) + blank + "wk" }
    if span.months < 24 { return String(span.months) + blank + "mo" }
    let (years, months) = span.months.quotientAndRemainder(dividingBy: 12)
    return grouped(years) + blank + "yr"
      + (months == 0 ? "" : blank + String(months) + blank + "mo")
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
    if count > 0, count < 60 { return String(count) + blank + "min" }
    if count >= 600 { return grouped((count + 30) / 60) + blank + "h" }
    let tenths = (count * 10 + 30) / 60
    return String(tenths / 10) + (tenths % 10 == 0 ? "" : "." + String(tenths % 10)) + blank + "h"
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
    grouped(count) + blank + noun + (count == 1 ? "" : "s")
  }

  /// The text with its first letter a capital, as a sentence begins.
  static func capitalized(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }

  /// Parts one after another, with something between them.
  static func joined(_ parts: [String], by separator: String) -> String {
    // Not `joined(separator:)`, whose first use in a process takes as long as a hundred of these.
    var text = parts.first ?? ""
    for part in parts.dropFirst() {
      text += separator
      text += part
    }
    return text
  }

  /// `a`, `a and b`, `a, b and c`.
  static func list(_ parts: [String], _ word: String = "and") -> String {
    var list = parts.first ?? ""
    for index in parts.indices.dropFirst() {
      list += index == parts.count - 1 ? " " + word + " " : ", "
      list += parts[index]
    }
    return list
  }

  /// A list that names some and counts the rest: `a, b and 3 more`.
  static func list<Part>(
    _ parts: [Part], atMost limit: Int, name: (Part) -> String
  ) -> String {
    // One name takes no more room than "1 more".
    guard parts.count > limit + 1 else { return list(parts.map(name)) }
    return list(parts[..<limit].map(name) + [String(parts.count - limit) + " more"])
  }

  /// Thousands apart, from five digits on: `12,345`.
  private static func grouped(_ number: Int) -> String {
    guard number >= 10_000 else { return String(number) }
    var thousands = number
    var text = ""
    while thousands >= 1000 {
      // The digit before each three keeps their zeros.
      text = "," + String(1000 + thousands % 1000).dropFirst() + text
      thousands /= 1000
    }
    return String(thousands) + text
  }

  private static let monthNames = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}
