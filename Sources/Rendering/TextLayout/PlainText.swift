/// Text of which the bytes alone tell all that layout asks: each scalar is a letter or sign of one
/// column, joins no other, and steers no terminal.
///
/// Nearly all text is such, and walking over its graphemes instead takes a hundred times as long.
/// Plain are the letters and signs of US-ASCII, those of Latin up to U+02FF, typographic marks,
/// arrows, mathematical operators, and what boxes and bars are drawn with.
enum PlainText {
  /// The columns of a text in UTF-8, or `nil` when it is not plain.
  static func columns(of text: UnsafeBufferPointer<UInt8>) -> Int? {
    var columns = 0
    var offset = 0
    while offset < text.count {
      if isPrintableASCII(text, at: offset) {
        offset += 8
        columns += 8
        continue
      }
      let length = scalarLength(text, at: offset)
      guard length > 0 else { return nil }
      offset += length
      columns += 1
    }
    return columns
  }

  /// The bytes of the plain scalar at an offset; 0 when the scalar there is not plain.
  static func scalarLength(_ text: UnsafeBufferPointer<UInt8>, at offset: Int) -> Int {
    let first = text[offset]
    switch first {
    case 0x20..<0x7F: return 1
    // U+0080 to U+009F are controls.
    case 0xC2: return text[offset + 1] >= 0xA0 ? 2 : 0
    case 0xC3...0xCB: return 2
    case 0xE2: return isPlainSign(text[offset + 1], text[offset + 2]) ? 3 : 0
    default: return 0
    }
  }

  /// Whether E2 and two more bytes are a plain sign.
  private static func isPlainSign(_ second: UInt8, _ third: UInt8) -> Bool {
    switch second {
    // U+2010 to U+2027: dashes, quotation marks, bullets; what is around them is blank, or steers.
    case 0x80: (0x90...0xA7).contains(third)
    // U+2180 to U+22FF: arrows and operators.
    case 0x86...0x8B: true
    // U+2500 to U+25FC: lines, blocks, shapes; the two after them are wide.
    case 0x94...0x96: true
    case 0x97: third < 0xBD
    default: false
    }
  }

  /// Whether eight bytes from an offset on are letters and signs of US-ASCII, or blanks.
  private static func isPrintableASCII(
    _ text: UnsafeBufferPointer<UInt8>, at offset: Int
  ) -> Bool {
    guard text.count - offset >= 8 else { return false }
    let word = UnsafeRawBufferPointer(text).loadUnaligned(fromByteOffset: offset, as: UInt64.self)
    let ones: UInt64 = 0x0101_0101_0101_0101
    // None has its top bit, none gets it by losing 0x20, none by gaining 1. A borrow or carry into
    // the next byte comes only from one that is itself not printable.
    return (word | (word &- ones &* 0x20) | (word &+ ones)) & (ones &* 0x80) == 0
  }
}

extension StringProtocol {
  /// The columns of the text if it is plain.
  var plainColumns: Int? {
    let columns = utf8.withContiguousStorageIfAvailable {
      (bytes: UnsafeBufferPointer<UInt8>) -> Int? in PlainText.columns(of: bytes)
    }
    return columns ?? nil
  }
}
