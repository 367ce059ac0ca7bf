import CareerModel

/// Rows of comma-separated values after RFC 4180.
///
/// Spreadsheets take a cell that begins like a formula for one, and may run it. So such a text gets an
/// apostrophe in front, unless the text is wanted raw.
struct CSVText {
  enum Cell: Hashable, Sendable {
    case text(String)
    case integer(Int)
    case decimal(ExactDecimal)
    case empty
  }

  /// Whole lines, each ended by CR and LF.
  private(set) var text = ""
  private let isRaw: Bool

  init(_ titles: [String], raw isRaw: Bool = false) {
    self.isRaw = isRaw
    addRow(titles.map(Cell.text))
  }

  mutating func addRow(_ cells: [Cell]) {
    for (place, cell) in cells.enumerated() {
      if place > 0 { text += "," }
      switch cell {
      case .text(let content): text += quoted(guarded(content))
      case .integer(let number): text += String(number)
      case .decimal(let number): text += number.description
      case .empty: break
      }
    }
    text += "\r\n"
  }

  private func guarded(_ content: String) -> String {
    guard !isRaw, let first = content.utf8.first else { return content }
    switch first {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"),
      UInt8(ascii: "\t"), UInt8(ascii: "\r"):
      return "'" + content
    default: return content
    }
  }

  private func quoted(_ content: String) -> String {
    let needsQuotes = content.utf8.contains { (byte: UInt8) -> Bool in
      switch byte {
      case UInt8(ascii: ","), UInt8(ascii: "\""), UInt8(ascii: "\n"), UInt8(ascii: "\r"): true
      default: false
      }
    }
    // By scalars, as CR and LF are one character together.
    var result = String.UnicodeScalarView()
    if needsQuotes { result.append("\"") }
    for scalar in content.unicodeScalars {
      // Readers end a text at NUL; the other controls show nowhere.
      result.append(SafeText.visibleKeepingLines(scalar))
      if scalar == "\"" { result.append("\"") }
    }
    if needsQuotes { result.append("\"") }
    return String(result)
  }
}
