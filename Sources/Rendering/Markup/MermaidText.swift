/// Text as Mermaid's diagrams hold it.
enum MermaidText {
  /// The text for a label, in which nothing is taken for syntax.
  ///
  /// Signs that end a label or begin something else are written as codes, which Mermaid turns back
  /// into the signs once it has drawn the diagram; so is the first letter, as a label that begins like
  /// a word of the language (`title`, `section`, `click`) would be taken for it. White space becomes
  /// blanks; control characters become visible.
  static func escaped(_ text: String) -> String {
    let trimmed = SafeText.visible(text).trimmingBlanks
    let visible = trimmed.isEmpty ? "(blank)" : trimmed
    var result = ""
    for (place, scalar) in visible.unicodeScalars.enumerated() {
      if isSyntax(scalar) || place == 0 && isLetter(scalar) {
        result += "#\(scalar.value);"
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private static func isSyntax(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "#", ";", ":", "%", "<", ">", "&", "\"", "\\", "`": true
    // What Mermaid puts in the place of codes while it reads.
    case "\u{FB02}", "¶": true
    default: false
    }
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
  }
}

extension String {
  /// Without the blanks at either end.
  fileprivate var trimmingBlanks: String {
    guard let first = firstIndex(where: { (character: Character) -> Bool in character != " " }),
      let last = lastIndex(where: { (character: Character) -> Bool in character != " " })
    else { return "" }
    return String(self[first...last])
  }
}
