import CareerModel

/// Reads calendars as RFC 5545 has them, byte by byte, and finds fault with everything that it does
/// not allow, and with all that these calendars promise beyond it.
struct CalendarChecker {
  private(set) var faults: [String] = []
  /// Events and to-dos, in their order.
  private(set) var entries: [Entry] = []

  struct Entry: Equatable {
    let kind: String
    var properties: [Property] = []

    func value(_ name: String) -> String? {
      properties.first { (property: Property) -> Bool in property.name == name }?.value
    }

    /// A text as it was before it was escaped.
    func text(_ name: String) -> String? { value(name).map(CalendarChecker.unescaped) }

    func day(_ name: String) -> CivilDate? { value(name).flatMap(CalendarChecker.day) }
  }

  struct Property: Equatable {
    let name: String
    let parameters: String
    let value: String
  }

  init(_ calendar: String) { self.init(bytes: Array(calendar.utf8)) }

  init(bytes: [UInt8]) {
    let properties = unfolded(physicalLines(bytes)).compactMap { line in property(line) }
    readComponents(properties)
  }

  // MARK: Bytes

  private mutating func physicalLines(_ bytes: [UInt8]) -> [[UInt8]] {
    var lines: [[UInt8]] = [[]]
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte == 0x0D, index + 1 < bytes.count, bytes[index + 1] == 0x0A {
        lines.append([])
        index += 2
        continue
      }
      if byte < 0x20 && byte != 0x09 || byte == 0x7F {
        faults.append("byte \(byte) at \(index)")
      }
      lines[lines.count - 1].append(byte)
      index += 1
    }
    if lines.popLast() != [] { faults.append("the last line has no end") }
    for (number, line) in lines.enumerated() {
      if line.isEmpty { faults.append("line \(number + 1) is empty") }
      if line.count > 75 { faults.append("line \(number + 1) has \(line.count) octets") }
      if String(validating: line, as: UTF8.self) == nil {
        faults.append("line \(number + 1) is not UTF-8 by itself")
      }
    }
    return lines
  }

  private mutating func unfolded(_ lines: [[UInt8]]) -> [String] {
    var whole: [[UInt8]] = []
    for (number, line) in lines.enumerated() {
      guard let first = line.first else { continue }
      guard first == 0x20 || first == 0x09 else {
        whole.append(line)
        continue
      }
      if line.count == 1 { faults.append("line \(number + 1) continues with nothing") }
      if whole.isEmpty {
        faults.append("line \(number + 1) continues no line")
      } else {
        whole[whole.count - 1] += line.dropFirst()
      }
    }
    return whole.map { (line: [UInt8]) -> String in String(decoding: line, as: UTF8.self) }
  }

  // MARK: Properties

  private mutating func property(_ line: String) -> Property? {
    guard let colon = line.firstIndex(of: ":") else {
      faults.append("no colon in '\(line)'")
      return nil
    }
    let head = line[..<colon].split(separator: ";", maxSplits: 1, omittingEmptySubsequences: false)
    let name = String(head[0])
    let isName =
      !name.isEmpty
      && name.utf8.allSatisfy { (byte: UInt8) -> Bool in
        (0x41...0x5A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2D
      }
    if !isName { faults.append("'\(name)' is no name") }
    return Property(
      name: name, parameters: head.count > 1 ? String(head[1]) : "",
      value: String(line[line.index(after: colon)...]))
  }

  private mutating func readComponents(_ properties: [Property]) {
    var open: [String] = []
    var calendar: [String] = []
    var identifiers: Set<String> = []
    for property in properties {
      switch property.name {
      case "BEGIN":
        let allowed = open.isEmpty ? ["VCALENDAR"] : open.count == 1 ? ["VEVENT", "VTODO"] : []
        if !allowed.contains(property.value) { faults.append("\(property.value) in \(open)") }
        open.append(property.value)
        if open.count == 2 { entries.append(Entry(kind: property.value)) }
      case "END":
        if open.popLast() != property.value { faults.append("END:\(property.value)") }
        if open.count == 1, let entry = entries.last { check(entry, &identifiers) }
      default:
        if open.count == 1 {
          calendar.append(property.name)
        } else if open.count == 2 {
          entries[entries.count - 1].properties.append(property)
        } else {
          faults.append("\(property.name) in no component")
        }
        check(property)
      }
    }
    if !open.isEmpty { faults.append("\(open) without an end") }
    if calendar.sorted() != ["CALSCALE", "NAME", "PRODID", "VERSION", "X-WR-CALNAME"] {
      faults.append("the calendar has \(calendar)")
    }
    if entries.isEmpty { faults.append("nothing in the calendar") }
  }

  private mutating func check(_ property: Property) {
    let days = ["DTSTART", "DTEND", "DUE"]
    if property.parameters != (days.contains(property.name) ? "VALUE=DATE" : "") {
      faults.append("\(property.name) with '\(property.parameters)'")
    }
    if days.contains(property.name), Self.day(property.value) == nil {
      faults.append("\(property.name) has no day but '\(property.value)'")
    }
    if property.name == "DTSTAMP" {
      let isStamp =
        property.value.hasSuffix("T000000Z") && Self.day(String(property.value.prefix(8))) != nil
        && property.value.utf8.count == 16
      if !isStamp { faults.append("DTSTAMP '\(property.value)'") }
    }
    if ["SUMMARY", "DESCRIPTION", "NAME", "X-WR-CALNAME"].contains(property.name) {
      checkText(property)
    }
  }

  private mutating func checkText(_ property: Property) {
    var isEscaped = false
    for scalar in property.value.unicodeScalars {
      if isEscaped {
        if !"\\;,nN".unicodeScalars.contains(scalar) {
          faults.append("\\\(scalar) in \(property.name)")
        }
        isEscaped = false
      } else if scalar == "\\" {
        isEscaped = true
      } else if scalar == ";" || scalar == "," || (0x80...0x9F).contains(scalar.value)
        || scalar == "\u{2028}" || scalar == "\u{2029}"
      {
        faults.append("\(scalar.value) as it is in \(property.name)")
      }
    }
    if isEscaped { faults.append("\(property.name) ends within an escape") }
  }

  private mutating func check(_ entry: Entry, _ identifiers: inout Set<String>) {
    let names = entry.properties.map(\.name).sorted()
    let always = ["DESCRIPTION", "DTSTAMP", "SUMMARY", "UID"]
    let expected: [[String]] =
      entry.kind == "VEVENT"
      ? [always + ["DTEND", "DTSTART", "TRANSP"]]
      : [always + ["DUE", "STATUS"], always + ["DTSTART", "DUE", "STATUS"]]
    let isExpected = expected.contains { (expected: [String]) -> Bool in
      expected.sorted() == names
    }
    if !isExpected { faults.append("\(entry.kind) with \(names)") }
    if entry.kind == "VEVENT", entry.value("TRANSP") != "TRANSPARENT" {
      faults.append("an event that makes its days busy")
    }
    let end = entry.day("DTEND") ?? entry.day("DUE")
    if let start = entry.day("DTSTART"), let end, end <= start {
      faults.append("\(entry.kind) ends on \(end), and starts on \(start)")
    }
    if let identifier = entry.value("UID"), !identifiers.insert(identifier).inserted {
      faults.append("UID \(identifier) twice")
    }
  }

  // MARK: Values

  private static func day(_ text: String) -> CivilDate? {
    guard text.utf8.count == 8 else { return nil }
    return CivilDate("\(text.prefix(4))-\(text.dropFirst(4).prefix(2))-\(text.suffix(2))")
  }

  private static func unescaped(_ value: String) -> String {
    var text = ""
    var isEscaped = false
    for scalar in value.unicodeScalars {
      if isEscaped {
        text.unicodeScalars.append(scalar == "n" || scalar == "N" ? "\n" : scalar)
        isEscaped = false
      } else if scalar == "\\" {
        isEscaped = true
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}
