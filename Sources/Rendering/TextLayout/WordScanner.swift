/// A place in a text: a piece, and an offset in the UTF-8 of it.
struct TextPosition: Comparable {
  let piece: Int
  let offset: Int

  static func < (left: TextPosition, right: TextPosition) -> Bool {
    (left.piece, left.offset) < (right.piece, right.offset)
  }
}

extension StyledText {
  /// The part of a text between two places.
  subscript(range: Range<TextPosition>) -> StyledText {
    var result = StyledText()
    for piece in range.lowerBound.piece...range.upperBound.piece {
      result.appendSafe(part(of: range, inPiece: piece), pieces[piece].style)
    }
    return result
  }

  /// What of a range lies in one piece.
  func part(of range: Range<TextPosition>, inPiece piece: Int) -> Substring {
    let bytes = pieces[piece].text.utf8
    let start = piece == range.lowerBound.piece ? range.lowerBound.offset : 0
    let end = piece == range.upperBound.piece ? range.upperBound.offset : bytes.count
    return pieces[piece].text[
      bytes.index(bytes.startIndex, offsetBy: start)..<bytes.index(bytes.startIndex, offsetBy: end)]
  }
}

/// Finds the words of a text and the blanks between them; a word may have several styles.
struct WordScanner {
  struct Word {
    /// Columns of the blanks between the word and the one before.
    let blanksBefore: Int
    let range: Range<TextPosition>
    let width: Int
  }

  private let text: StyledText
  /// Where to look next.
  private var piece = 0
  private var offset = 0

  init(_ text: StyledText) { self.text = text }

  mutating func next() -> Word? {
    let blanks = skipBlanks()
    guard piece < text.pieces.count else { return nil }
    let start = TextPosition(piece: piece, offset: offset)
    var end = start
    var width = 0
    while piece < text.pieces.count {
      let run = Run(in: text.pieces[piece].text, from: offset)
      if run.end > offset { end = TextPosition(piece: piece, offset: run.end) }
      width += run.width
      offset = run.end
      if run.isEndedByBlank { break }
      (piece, offset) = (piece + 1, 0)
    }
    return Word(blanksBefore: blanks, range: start..<end, width: width)
  }

  /// Moves to the next word, or behind the last piece.
  private mutating func skipBlanks() -> Int {
    var count = 0
    while piece < text.pieces.count {
      let text = text.pieces[piece].text
      let bytes = text.utf8Span.span
      while offset < bytes.count, isBlank(bytes, at: offset, of: text) {
        offset += 1
        count += 1
      }
      if offset < bytes.count { break }
      (piece, offset) = (piece + 1, 0)
    }
    return count
  }
}

/// What stands in a text from an offset on, up to a blank or to the end.
private struct Run {
  let end: Int
  let isEndedByBlank: Bool
  let width: Int

  init(in text: String, from start: Int) {
    let bytes = text.utf8Span.span
    var end = start
    var isASCII = true
    while end < bytes.count, !isBlank(bytes, at: end, of: text) {
      if bytes[end] >= 0x80 { isASCII = false }
      end += 1
    }
    self.end = end
    isEndedByBlank = end < bytes.count
    let first = text.utf8.index(text.startIndex, offsetBy: start)
    width =
      isASCII
      ? end - start : text[first..<text.utf8.index(first, offsetBy: end - start)].displayWidth
  }
}

/// Whether a blank stands at an offset, and not the base of a mark.
private func isBlank(_ bytes: Span<UInt8>, at offset: Int, of text: String) -> Bool {
  guard bytes[offset] == UInt8(ascii: " ") else { return false }
  // Nothing below U+0300 joins a blank before it; its UTF-8 begins with a byte below 0xCC.
  if offset + 1 == bytes.count || bytes[offset + 1] < 0xCC { return true }
  return text[text.utf8.index(text.startIndex, offsetBy: offset)] == " "
}
