/// Text as Mermaid's languages hold it.
enum MermaidText {
  /// A text in which nothing is taken for a keyword, a sign of the syntax, Markdown or HTML.
  ///
  /// Signs are written as numbers, and so is the first letter: a name may begin with any keyword.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in SafeText.visible(text).unicodeScalars {
      if !scalar.isASCII && !isStandIn(scalar) || !result.isEmpty && isHarmless(scalar) {
        result.unicodeScalars.append(scalar)
      } else {
        result += "#\(scalar.value);"
      }
    }
    return result
  }

  /// The same for the title of a chart, which is shown as it stands.
  static func escapedTitle(_ text: String) -> String {
    escaped(DiagramWords.shortened(text))
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
