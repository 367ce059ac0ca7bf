/// How much room a text takes in a picture.
///
/// A picture is laid out before anyone knows in which font it will be shown. So it asks for
/// Helvetica or a font of the same widths, and leaves some room for others.
enum TextExtent {
  static let fontFamily = "Helvetica, Arial, 'Liberation Sans', sans-serif"

  /// The width of a text on one line, in the unit of the font's size; rounded up.
  static func width(of text: String, fontSize: Int) -> Int {
    let thousandths = SafeText.visible(text).reduce(0) { (sum: Int, character: Character) -> Int in
      sum + width(of: character)
    }
    // A tenth more, for fonts that are wider.
    return (thousandths * fontSize * 11 + 9_999) / 10_000
  }

  /// The text, or as much of its beginning as fits, with an ellipsis behind it.
  static func fitted(_ text: String, into width: Int, fontSize: Int) -> String {
    guard self.width(of: text, fontSize: fontSize) > width else { return text }
    var kept = ""
    for character in SafeText.visible(text) {
      guard self.width(of: kept + String(character) + "…", fontSize: fontSize) <= width else {
        break
      }
      kept.append(character)
    }
    return kept + "…"
  }

  /// The text on so many lines at most, each of which fits; what is left over is cut off with an
  /// ellipsis.
  static func lines(
    of text: String, into width: Int, fontSize: Int, atMost limit: Int
  ) -> [String] {
    var lines: [String] = []
    let words = SafeText.visible(text).split(separator: " ").map(String.init)
    for (place, word) in words.enumerated() {
      let longer = lines.last.map { (line: String) -> String in line + " " + word }
      if let longer, self.width(of: longer, fontSize: fontSize) <= width {
        lines[lines.count - 1] = longer
      } else if lines.count < limit {
        lines.append(word)
      } else {
        let rest = ([lines[limit - 1]] + words[place...]).joined(separator: " ")
        lines[limit - 1] = rest
        break
      }
    }
    return lines.map { (line: String) -> String in
      fitted(line, into: width, fontSize: fontSize)
    }
  }

  /// In thousandths of the font's size.
  private static func width(of character: Character) -> Int {
    guard let ascii = character.asciiValue, (0x20...0x7E).contains(ascii) else {
      return character == "…" ? 1_000 : max(1, character.displayWidth) * 600
    }
    return widths[Int(ascii) - 0x20]
  }

  /// Of the signs from blank to tilde, as the metrics of Helvetica give them.
  private static let widths: [Int] = [
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278,
    556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
    1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778,
    667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,
    333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556,
    556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
  ]
}
