/// Text and tables in CommonMark, as documents and tickets take it.
enum MarkdownText {
  /// A text within a line, in which nothing is taken for markup.
  ///
  /// Every sign that can begin markup is escaped, wherever it stands, but for those that mean
  /// something only at the start of a line. White space becomes blanks; control characters become
  /// visible.
  static func escaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in SafeText.visible(text).unicodeScalars {
      if isMarkup(scalar) { result.append("\\") }
      result.append(scalar)
    }
    return String(result)
  }

  /// The same for a text that a line begins with.
  static func escapedAtStart(_ text: String) -> String { guardedAtStart(escaped(text)) }

  /// Escaped text, fit to begin a line.
  static func guardedAtStart(_ text: String) -> String {
    // Four blanks would make it code.
    let escaped = text.drop { (character: Character) -> Bool in character == " " }
    let digits = escaped.unicodeScalars.prefix { (scalar: Unicode.Scalar) -> Bool in
      ("0"..."9").contains(scalar)
    }
    guard let sign = escaped.unicodeScalars.dropFirst(digits.count).first else {
      return String(escaped)
    }
    let begins: Bool =
      switch sign {
      case "-", "+", "=": digits.isEmpty
      case ".", ")": !digits.isEmpty
      default: false
      }
    guard begins else { return String(escaped) }
    return String(digits) + "\\" + String(escaped.unicodeScalars.dropFirst(digits.count))
  }

  enum Alignment { case left, right }

  /// A table of one line a row; the cells are Markdown already.
  static func table(
    _ columns: [(title: String, alignment: Alignment)], _ rows: [[String]]
  ) -> String {
    let titles = columns.map { (column: (title: String, alignment: Alignment)) -> String in
      column.title
    }
    let rules = columns.map { (column: (title: String, alignment: Alignment)) -> String in
      switch column.alignment {
      case .left: "---"
      case .right: "---:"
      }
    }
    return ([titles, rules] + rows).map { (cells: [String]) -> String in
      "| " + cells.joined(separator: " | ") + " |\n"
    }.joined()
  }

  private static func isMarkup(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\\", "`", "*", "_", "{", "}", "[", "]", "<", ">", "#", "|", "~", "&", "!", "$", "@":
      true
    default: false
    }
  }
}
