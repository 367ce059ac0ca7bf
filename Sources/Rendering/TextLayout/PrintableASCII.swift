/// Most text is plain letters, and all that is to be known of it follows from its bytes: it is
/// safe, and every byte is a column. Walking over graphemes takes a hundred times as long.
extension StringProtocol {
  /// Whether every byte is a letter or sign of US-ASCII, or a blank.
  var isPrintableASCII: Bool {
    let isPrintable = utf8.withContiguousStorageIfAvailable {
      (bytes: UnsafeBufferPointer<UInt8>) -> Bool in
      UnsafeRawBufferPointer(bytes).holdsPrintableASCII
    }
    return isPrintable
      ?? utf8.allSatisfy { (byte: UInt8) -> Bool in (0x20..<0x7F).contains(byte) }
  }
}

extension UnsafeRawBufferPointer {
  fileprivate var holdsPrintableASCII: Bool {
    var offset = 0
    while count - offset >= 8 {
      let word = loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      guard Self.isPrintableASCII(word) else { return false }
      offset += 8
    }
    while offset < count {
      guard (0x20..<0x7F).contains(self[offset]) else { return false }
      offset += 1
    }
    return true
  }

  /// Of eight bytes at once: none has its top bit, none gets it by losing 0x20, none by gaining 1.
  ///
  /// A borrow or carry into the next byte comes only from one that is itself not printable.
  private static func isPrintableASCII(_ word: UInt64) -> Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    return (word | (word &- ones &* 0x20) | (word &+ ones)) & (ones &* 0x80) == 0
  }
}
