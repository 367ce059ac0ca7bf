extension UnsafeBufferPointer<UInt8> {
  /// The byte at an offset, or zero at and after the end.
  ///
  /// Zero begins nothing in JSON, so a reader asks whether the text has ended only once it has
  /// failed.
  @inline(__always)
  func byte(at offset: Int) -> UInt8 { offset < count ? self[offset] : 0 }

  /// The number of bytes of the scalar at an offset, or `nil` if the bytes are not UTF-8.
  ///
  /// Overlong forms, surrogates, scalars beyond U+10FFFF and scalars cut short are all refused:
  /// table 3-7 of the Unicode Standard.
  func lengthOfScalar(at offset: Int) -> Int? {
    let first = byte(at: offset)
    let second = byte(at: offset + 1)
    switch first {
    case 0x00...0x7F:
      return offset < count ? 1 : nil
    case 0xC2...0xDF:
      return second.isUTF8Continuation ? 2 : nil
    case 0xE0...0xEF:
      let lowest: UInt8 = first == 0xE0 ? 0xA0 : 0x80
      let highest: UInt8 = first == 0xED ? 0x9F : 0xBF
      guard second >= lowest, second <= highest else { return nil }
      return byte(at: offset + 2).isUTF8Continuation ? 3 : nil
    case 0xF0...0xF4:
      let lowest: UInt8 = first == 0xF0 ? 0x90 : 0x80
      let highest: UInt8 = first == 0xF4 ? 0x8F : 0xBF
      guard second >= lowest, second <= highest else { return nil }
      guard byte(at: offset + 2).isUTF8Continuation else { return nil }
      return byte(at: offset + 3).isUTF8Continuation ? 4 : nil
    default:
      return nil
    }
  }

  /// The scalar at an offset, or `nil` if the bytes there are not UTF-8.
  func scalar(at offset: Int) -> Unicode.Scalar? {
    guard let length = lengthOfScalar(at: offset) else { return nil }
    return text(of: offset..<offset + length).unicodeScalars.first
  }

  /// The text of a range of bytes.
  func text(of range: Range<Int>) -> String {
    String(decoding: UnsafeBufferPointer(rebasing: self[range]), as: UTF8.self)
  }

  /// The first offset, from `start` on, of a byte that a string cannot pass over unseen: a quote,
  /// a backslash, a control character, a byte beyond ASCII, or the end of the text.
  @inline(__always)
  func offsetOfSpecialByte(from start: Int) -> Int {
    var offset = start
    while count - offset >= 8 {
      let special = Self.specialBytes(of: eightBytes(at: offset))
      if special != 0 { return offset + special.trailingZeroBitCount / 8 }
      offset += 8
    }
    while offset < count {
      let byte = self[offset]
      if byte == .quote || byte == .backslash || byte < .space || byte >= 0x80 { break }
      offset += 1
    }
    return offset
  }

  /// Eight bytes as one number, the first of them lowest; there must be eight.
  @inline(__always)
  func eightBytes(at offset: Int) -> UInt64 {
    UInt64(
      littleEndian: UnsafeRawBufferPointer(self).loadUnaligned(
        fromByteOffset: offset, as: UInt64.self))
  }

  /// The top bit of each special byte; above the lowest such bit, others may be set by borrowing.
  @inline(__always)
  private static func specialBytes(of word: UInt64) -> UInt64 {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let quotes = word ^ (ones &* UInt64(UInt8.quote))
    let backslashes = word ^ (ones &* UInt64(UInt8.backslash))
    let borrows = (quotes &- ones) | (backslashes &- ones) | (word &- ones &* UInt64(UInt8.space))
    // A byte that was already beyond ASCII borrows nothing but is special by itself.
    return (borrows | word) & (ones &* 0x80)
  }
}
