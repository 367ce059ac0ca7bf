/// A place in a text, as an editor shows it.
///
/// Both numbers begin at 1. A column is a Unicode scalar, whatever the number of its bytes; a tab
/// is one column. LF, CR LF and a lone CR each end a line.
package struct JSONPosition: Hashable, Sendable {
  package var line: Int
  package var column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// The place of the first byte of every text.
  static let start = JSONPosition(line: 1, column: 1)

  /// The place of the last offset of `range`, when this is the place of its first.
  func advanced(over range: Range<Int>, of text: UnsafeBufferPointer<UInt8>) -> JSONPosition {
    var position = self
    for offset in range {
      let byte = text[offset]
      let endsLine =
        byte == .lineFeed
        || byte == .carriageReturn && !(offset + 1 < text.count && text[offset + 1] == .lineFeed)
      if endsLine {
        position.line += 1
        position.column = 1
      } else if !byte.isUTF8Continuation {
        position.column += 1
      }
    }
    return position
  }
}

extension JSONPosition: Comparable {
  package static func < (left: JSONPosition, right: JSONPosition) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}

extension JSONPosition: CustomStringConvertible {
  /// The line and the column, as in `3:5`.
  package var description: String { "\(line):\(column)" }
}
