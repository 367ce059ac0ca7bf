/// Text as Mermaid's languages hold it.
enum MermaidText {
  /// A text in which nothing is taken for a keyword, a sign of the syntax, Markdown or HTML.
  ///
  /// Signs are written as numbers, and so is the first letter: a name may begin with any keyword.
  static func escaped(_ text: String) -> String { escaped(text, isStart: true) }

  private static func escaped(_ text: String, isStart: Bool) -> String {
    var result = ""
    for scalar in SafeText.visible(text).unicodeScalars {
      let isPlain =
        scalar.isASCII ? (!isStart || !result.isEmpty) && isHarmless(scalar) : !isStandIn(scalar)
      if isPlain {
        result.unicodeScalars.append(scalar)
      } else {
        result += "#\(scalar.value);"
      }
    }
    return result
  }

  /// Several lines as a label in quotation marks.
  static func label(_ lines: [String]) -> String {
    let lines = lines.enumerated().map { (place: Int, line: String) -> String in
      let text = escaped(line, isStart: place == 0)
      // A backslash right before the end of a line would join it with the next.
      return text.hasSuffix("#92;") ? text + " " : text
    }
    return "\"" + lines.joined(separator: "<br>") + "\""
  }

  /// A text for the title of a diagram.
  ///
  /// Mermaid shows it as it stands and takes no numbers for letters there, but takes tags out of it.
  /// So the signs that make tags become the wide ones that look like them.
  static func title(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in SafeText.visible(text).unicodeScalars {
      switch scalar {
      case "<": result.append("\u{FF1C}")
      case ">": result.append("\u{FF1E}")
      case "&": result.append("\u{FF06}")
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  /// What Mermaid puts in the place of numbers while it reads.
  private static func isStandIn(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\u{FB02}" || scalar == "¶"
  }

  private static func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", " ", ",", ".", "-", "(", ")", "/": true
    default: false
    }
  }
}
