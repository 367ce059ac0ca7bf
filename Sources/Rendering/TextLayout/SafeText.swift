/// Text from outside, made fit for a terminal.
///
/// Whoever writes a graph file must not be able to move the cursor, to change the colours, or to
/// turn the direction of what follows.
enum SafeText {
  /// The text with white space as blanks, and control characters made visible.
  ///
  /// - Returns: as many Unicode scalars as were given, and none that a terminal obeys.
  static func visible(_ text: String) -> String {
    if text.plainColumns != nil { return text }
    let isSafe = text.unicodeScalars.allSatisfy { (scalar: Unicode.Scalar) -> Bool in
      visible(scalar) == scalar
    }
    if isSafe { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { result.append(visible(scalar)) }
    return String(result)
  }

  /// The text in letters that any terminal has: typographic marks spelled out.
  ///
  /// Letters and signs that have no such spelling stay as they are: a name is not ours to change.
  static func spelledInASCII(_ text: String) -> String {
    if text.utf8.allSatisfy({ (byte: UInt8) -> Bool in byte < 0x80 }) { return text }
    var result = ""
    for scalar in text.unicodeScalars {
      if let spelling = spellings[scalar] {
        result += spelling
      } else if (0x2400...0x2421).contains(scalar.value) || scalar == replacement {
        result += "?"
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private static func visible(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    // Tab, newline and their like: the layout is ours.
    case 0x09...0x0D, 0x85, 0x2028, 0x2029: " "
    // The second set of controls, and the marks that turn the direction of text.
    case 0x80...0x9F, 0x200E, 0x200F, 0x061C, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF,
      0xE0001:
      replacement
    default: visibleControl(scalar)
    }
  }

  /// A sign that stands for a control character of US-ASCII, and any other scalar as it is.
  static func visibleControl(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    // The control pictures are in the order of the control characters.
    case 0x00...0x1F: Unicode.Scalar(0x2400 + scalar.value) ?? replacement
    case 0x7F: "\u{2421}"
    default: scalar
    }
  }

  /// The same, but for tabs and the ends of lines.
  static func visibleKeepingLines(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case "\t", "\n", "\r": scalar
    default: visibleControl(scalar)
    }
  }

  private static let replacement: Unicode.Scalar = "\u{FFFD}"

  private static let spellings: [Unicode.Scalar: String] = [
    "\u{A0}": " ", "\u{2009}": " ", "\u{202F}": " ",
    "\u{2010}": "-", "\u{2011}": "-", "\u{2012}": "-", "\u{2013}": "-", "\u{2014}": "-",
    "\u{2018}": "'", "\u{2019}": "'", "\u{201C}": "\"", "\u{201D}": "\"",
    "\u{2026}": "...", "\u{2022}": "*", "\u{B7}": "|", "\u{D7}": "x", "\u{2212}": "-",
    "\u{2192}": "->", "\u{2190}": "<-", "\u{2194}": "<->", "\u{2264}": "<=", "\u{2265}": ">=",
  ]
}
