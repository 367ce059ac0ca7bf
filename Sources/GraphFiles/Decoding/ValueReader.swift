import CareerModel
import JSONText

/// Reads single values of one file, and reports those of the wrong kind.
///
/// Every method that returns `nil` has said why.
struct ValueReader {
  let file: Int
  let log: FindingLog

  func place(of value: JSONValue) -> Place { Place(file: file, offset: value.offset) }

  func place(ofKey member: JSONMember) -> Place { Place(file: file, offset: member.keyOffset) }

  /// The members of an object; `nil` when the value is something else.
  func fields<Key: ObjectKey>(of value: JSONValue, _: Key.Type) -> Fields<Key>? {
    guard value.kind == .object else {
      wrongType(value, Key.table.owner, "an object, {…}")
      return nil
    }
    return Fields(of: value)
  }

  func elements(of value: JSONValue, _ label: StaticString) -> JSONElements? {
    guard value.kind == .array else {
      wrongType(value, "'\(label)'", "an array, […]")
      return nil
    }
    return value.elements
  }

  func text(_ value: JSONValue, _ label: StaticString) -> String? {
    guard let text = value.string else {
      wrongType(value, "'\(label)'", "text in double quotes")
      return nil
    }
    return text
  }

  /// A name or title, which people see.
  func name(_ value: JSONValue, _ label: StaticString) -> String? {
    guard let text = text(value, label) else { return nil }
    // Every blank and control character of ASCII lies below these.
    if !text.utf8.contains(where: { (byte: UInt8) -> Bool in byte > UInt8(ascii: " ") }) {
      log.report(
        .emptyText, at: place(of: value), "'\(label)' is blank; write what people shall see")
    }
    return text
  }

  func texts(_ value: JSONValue, _ label: StaticString) -> [String] {
    guard let elements = elements(of: value, label) else { return [] }
    var texts: [String] = []
    texts.reserveCapacity(value.count)
    for element in elements {
      if let text = text(element, label) { texts.append(text) }
    }
    return texts
  }

  /// A `note`: kept by whatever rewrites a file, and meaning nothing.
  func note(_ value: JSONValue) { _ = text(value, "note") }

  func boolean(_ value: JSONValue, _ label: StaticString) -> Bool? {
    guard let boolean = value.boolean else {
      wrongType(value, "'\(label)'", "true or false")
      return nil
    }
    return boolean
  }

  func date(_ value: JSONValue, _ label: StaticString) -> CivilDate? {
    guard let text = text(value, label) else { return nil }
    guard let date = CivilDate(text) else {
      log.report(
        .badDate, at: place(of: value),
        "\(quoted(text)) is not a day of the calendar; write one like '2026-11-02'")
      return nil
    }
    return date
  }

  func wrongType(_ value: JSONValue, _ subject: String, _ expected: String) {
    let found =
      switch value.kind {
      case .object: "an object"
      case .array: "an array"
      case .string: "text"
      case .number: "a number"
      case .boolean: "true or false"
      case .null: "null"
      }
    let advice = value.isNull && subject.hasPrefix("'") ? "; leave out what is not known" : ""
    log.report(
      .wrongType, at: place(of: value), "\(subject) must be \(expected), not \(found)\(advice)")
  }
}
