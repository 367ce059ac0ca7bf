/// Text as Graphviz's language holds it.
enum DOTText {
  /// Lines as a label in quotation marks, which shows exactly them.
  ///
  /// Graphviz takes character entities and escapes even inside quotation marks. Control characters
  /// are visible ones already, and what XML cannot hold becomes a replacement character, as it would
  /// make an SVG that nobody can read.
  static func label(_ lines: [String]) -> String {
    "\"" + lines.map(escaped).joined(separator: "\\n") + "\""
  }

  private static func escaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in SafeText.visible(text).unicodeScalars {
      switch scalar {
      case "\\": result.append(contentsOf: "\\\\".unicodeScalars)
      case "\"": result.append(contentsOf: "\\\"".unicodeScalars)
      case "&": result.append(contentsOf: "&amp;".unicodeScalars)
      case "\u{FFFE}", "\u{FFFF}": result.append("\u{FFFD}")
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  /// Title and sentences as a label with two sizes of letters.
  static func heading(_ title: [String], _ sentences: [String]) -> String {
    func line(_ text: String) -> String { XMLText.escaped(SafeText.visible(text)) + "<BR/>" }
    return "<<FONT POINT-SIZE=\"26\">" + title.map(line).joined()
      + "</FONT><FONT POINT-SIZE=\"14\" COLOR=\"#444444\">" + sentences.map(line).joined()
      + "<BR/></FONT>>"
  }
}
