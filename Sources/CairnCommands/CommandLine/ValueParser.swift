import CareerModel
import GraphFiles

/// Texts of the command line into values; what cannot be read says what could.
enum ValueParser {
  static func wholeNumber(_ text: String, in range: ClosedRange<Int>, example: Int)
    throws(InvalidValue) -> Int
  {
    guard let number = digits(text), range.contains(number) else {
      throw InvalidValue(
        "give a whole number from \(range.lowerBound) to \(range.upperBound), such as \(example)")
    }
    return number
  }

  static func hoursPerWeek(_ text: String) throws(InvalidValue) -> ExactDecimal {
    guard let hours = decimal(text), hours > .zero, hours <= ExactDecimal(100) else {
      throw InvalidValue(
        "give hours a week, above 0 and at most 100, with at most six decimals, such as 6 or 2.5")
    }
    return hours
  }

  static func hours(_ text: String) throws(InvalidValue) -> ExactDecimal {
    guard let hours = decimal(text), hours <= ExactDecimal(1_000_000) else {
      throw InvalidValue("give hours, from 0 to 1000000, such as 400 or 12.5")
    }
    return hours
  }

  static func seconds(_ text: String) throws(InvalidValue) -> Duration {
    guard let seconds = decimal(text), seconds > .zero, seconds <= ExactDecimal(86_400) else {
      throw InvalidValue("give seconds, above 0 and at most 86400, such as 10 or 0.5")
    }
    return .microseconds(seconds.millionths)
  }

  static func date(_ text: String) throws(InvalidValue) -> CivilDate {
    if let date = CivilDate(text) { return date }
    let lengths = text.split(separator: "-", omittingEmptySubsequences: false).map {
      (part: Substring) -> Int in digits(String(part)) == nil ? 0 : part.count
    }
    throw InvalidValue(
      lengths == [4, 2, 2]
        ? "the calendar has no such day; give a date such as 2026-12-01"
        : "give a date as YYYY-MM-DD, such as 2026-12-01")
  }

  /// One of the raw values of an enumeration.
  static func choice<Choice: RawRepresentable & CaseIterable>(_ text: String)
    throws(InvalidValue) -> Choice where Choice.RawValue == String
  {
    if let choice = Choice(rawValue: text) { return choice }
    let names = Choice.allCases.map { (choice: Choice) -> String in choice.rawValue }
    throw InvalidValue("give \(names.alternatives)\(didYouMean(text, among: names))")
  }

  /// Several of them, each once: `date,salary`.
  static func choices<Choice: RawRepresentable & CaseIterable & Equatable>(_ text: String)
    throws(InvalidValue) -> [Choice] where Choice.RawValue == String
  {
    var choices: [Choice] = []
    let parts = text.split(separator: ",", omittingEmptySubsequences: false)
    for part in parts {
      let choice: Choice
      do throws(InvalidValue) {
        choice = try self.choice(String(part))
      } catch {
        throw parts.count == 1 ? error : InvalidValue("for '\(part)' \(error.advice)")
      }
      guard !choices.contains(choice) else { throw InvalidValue("'\(part)' is named twice") }
      choices.append(choice)
    }
    return choices
  }

  /// `go:3,databases:2`.
  static func competencies(_ text: String) throws(InvalidValue) -> [NamedCompetency] {
    var competencies: [NamedCompetency] = []
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      guard let competency = competency(part) else {
        let fault =
          part.isEmpty ? "there is nothing before or after a comma" : "'\(part)' names no level"
        throw InvalidValue(
          "\(fault); give skills with levels from 1, such as go:3,databases:2")
      }
      competencies.append(competency)
    }
    return competencies
  }

  /// `go:3`; `nil` for what is not of this form.
  static func competency(_ text: Substring) -> NamedCompetency? {
    // The last colon, so that whatever an id may hold is not cut.
    guard let colon = text.lastIndex(of: ":"), colon > text.startIndex,
      let level = digits(String(text[text.index(after: colon)...])), level > 0
    else { return nil }
    return NamedCompetency(skill: String(text[..<colon]), level: level)
  }

  /// `progression,lateral`, or `all`.
  static func moveKinds(_ text: String) throws(InvalidValue) -> [MoveKind] {
    if text == "all" { return MoveKind.allCases }
    return try text.split(separator: ",", omittingEmptySubsequences: false).map {
      (part: Substring) throws(InvalidValue) -> MoveKind in
      if let kind = MoveKind(rawValue: String(part)) { return kind }
      let names = MoveKind.allCases.map(\.rawValue) + ["all"]
      throw InvalidValue(
        "give \(names.alternatives)\(didYouMean(String(part), among: names))")
    }
  }

  /// `staff-engineer,Head of backend`.
  static func names(_ text: String) throws(InvalidValue) -> [String] {
    try text.split(separator: ",", omittingEmptySubsequences: false).map {
      (part: Substring) throws(InvalidValue) -> String in
      let name = part.drop { (character: Character) -> Bool in character == " " }
      guard !name.isEmpty else {
        throw InvalidValue("there is nothing before or after a comma; give ids or titles")
      }
      return String(name)
    }
  }

  /// ASCII digits only; `nil` for anything else, and for what is too large.
  private static func digits(_ text: String) -> Int? {
    let areDigits = text.utf8.allSatisfy { (byte: UInt8) -> Bool in
      (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
    return areDigits ? Int(text) : nil
  }

  /// A plain decimal that is held exactly, below a billion.
  private static func decimal(_ text: String) -> ExactDecimal? {
    let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard let first = parts.first, let whole = digits(String(first)), whole < 1_000_000_000 else {
      return nil
    }
    guard parts.count == 2 else { return ExactDecimal(whole) }
    guard (1...6).contains(parts[1].utf8.count), var fraction = digits(String(parts[1])) else {
      return nil
    }
    for _ in parts[1].utf8.count..<6 { fraction *= 10 }
    return ExactDecimal(millionths: whole * ExactDecimal.scale + fraction)
  }
}

extension [String] {
  /// `a, b or c`.
  var alternatives: String {
    guard let last, count > 1 else { return first ?? "" }
    return dropLast().joined(separator: ", ") + " or " + last
  }
}
