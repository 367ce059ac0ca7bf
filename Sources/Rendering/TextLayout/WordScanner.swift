/// Finds the words of a text and the blanks between them; a word may have several styles.
struct WordScanner: IteratorProtocol {
  struct Word {
    /// Columns of the blanks between the word and the one before.
    let blanksBefore: Int
    /// Its place in the UTF-8 of the text.
    let range: Range<Int>
    let width: Int
  }

  private let text: StyledText
  /// Where to look next.
  private var offset = 0

  init(_ text: StyledText) { self.text = text }

  mutating func next() -> Word? {
    let first = offset
    let found = text.bytes.withUnsafeBufferPointer {
      (bytes: UnsafeBufferPointer<UInt8>) -> (range: Range<Int>, isASCII: Bool) in
      let blank = UInt8(ascii: " ")
      var start = first
      while start < bytes.count, bytes[start] == blank, isBlank(bytes, at: start) { start += 1 }
      var end = start
      // Whether a byte has its top bit shows in all of them together.
      var union: UInt8 = 0
      while end < bytes.count, bytes[end] != blank || !isBlank(bytes, at: end) {
        union |= bytes[end]
        end += 1
      }
      return (start..<end, union < 0x80)
    }
    guard !found.range.isEmpty else { return nil }
    offset = found.range.upperBound
    return Word(
      blanksBefore: found.range.lowerBound - first, range: found.range,
      width: found.isASCII ? found.range.count : text.displayWidth(of: found.range))
  }

  /// Whether the blank at an offset is none that carries a mark, and so belongs to a word.
  private func isBlank(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
    // Nothing below U+0300 joins a blank before it; its UTF-8 begins with a byte below 0xCC.
    guard offset + 1 < bytes.count, bytes[offset + 1] >= 0xCC else { return true }
    return text.beginsWithBlank(offset..<text.pieceEnd(at: offset))
  }
}

extension StyledText {
  /// Whether a part of the text that begins with a blank does not join it to what follows.
  fileprivate func beginsWithBlank(_ part: Range<Int>) -> Bool {
    let isFollowedByPlainSign = bytes.withUnsafeBufferPointer {
      (text: UnsafeBufferPointer<UInt8>) -> Bool in
      part.count == 1 || PlainText.scalarLength(text, at: part.lowerBound + 1) > 0
    }
    return isFollowedByPlainSign || string(part).first == " "
  }
}
