extension JSONReader {
  /// Reads `true`, `false` or `null`.
  mutating func readWord(
    _ word: StaticString, kind: JSONNode.Kind
  ) throws(JSONSyntaxError) {
    let start = offset
    let length = word.utf8CodeUnitCount
    let matches = word.withUTF8Buffer { (bytes: UnsafeBufferPointer<UInt8>) -> Bool in
      for index in 0..<length where text.byte(at: start + index) != bytes[index] { return false }
      return true
    }
    guard matches, !text.byte(at: start + length).isWordCharacter else { throw errorAtWord() }
    offset += length
    appendNode(kind, from: start)
  }

  /// Reads a number (RFC 8259, section 6).
  mutating func readNumber() throws(JSONSyntaxError) {
    let start = offset
    if byte == .minus { offset += 1 }
    if byte == .zero {
      offset += 1
      if byte.isDigit { throw errorInNumber(.leadingZero, at: offset - 1, from: start) }
    } else {
      try readDigits(after: .minus, from: start)
    }
    if byte == .point {
      offset += 1
      try readDigits(after: .point, from: start)
    }
    if byte | 0x20 == UInt8(ascii: "e") {
      offset += 1
      if byte == .plus || byte == .minus { offset += 1 }
      try readDigits(after: .exponent, from: start)
    }
    if byte.isWordCharacter || byte == .point || byte == .plus || byte == .minus {
      throw errorInNumber(nil, at: start, from: start)
    }
    appendNode(.number, from: start)
  }

  /// Reads at least one digit.
  @inline(__always)
  private mutating func readDigits(
    after part: JSONSyntaxError.NumberPart, from start: Int
  ) throws(JSONSyntaxError) {
    guard byte.isDigit else {
      throw errorInNumber(.missingDigit(after: part), at: offset, from: start)
    }
    repeat { offset += 1 } while byte.isDigit
  }

  /// Reads a string from its opening quote on.
  mutating func readString() throws(JSONSyntaxError) {
    let start = offset
    var kind = JSONNode.Kind.plainString
    offset += 1
    while true {
      offset = text.offsetOfSpecialByte(from: offset)
      switch byte {
      case .quote:
        offset += 1
        appendNode(kind, from: start)
        return
      case .backslash:
        kind = .escapedString
        try readEscape(inStringAt: start)
      case 0x80...:
        try readScalars()
      default:
        throw errorInString(from: start)
      }
    }
  }

  /// Reads a run of characters beyond ASCII.
  private mutating func readScalars() throws(JSONSyntaxError) {
    repeat {
      guard let length = text.lengthOfScalar(at: offset) else { throw error(.invalidUTF8) }
      offset += length
    } while byte >= 0x80
  }

  /// Reads a backslash and what belongs to it.
  private mutating func readEscape(inStringAt start: Int) throws(JSONSyntaxError) {
    switch text.byte(at: offset + 1) {
    case .quote, .backslash, .slash, UInt8(ascii: "b"), UInt8(ascii: "f"), UInt8(ascii: "n"),
      UInt8(ascii: "r"), UInt8(ascii: "t"):
      offset += 2
    case UInt8(ascii: "u"):
      try readUnicodeEscape(inStringAt: start)
    default:
      throw errorInEscape(inStringAt: start)
    }
  }

  /// Reads `\u` and four digits, or two of these that make a pair of surrogates.
  private mutating func readUnicodeEscape(inStringAt start: Int) throws(JSONSyntaxError) {
    guard let unit = text.hexadecimalUnit(at: offset + 2) else {
      throw errorInEscape(inStringAt: start)
    }
    if UTF16.isTrailSurrogate(unit) { throw error(.loneSurrogate(unit)) }
    if UTF16.isLeadSurrogate(unit) {
      guard text.byte(at: offset + 6) == .backslash,
        text.byte(at: offset + 7) == UInt8(ascii: "u"),
        let other = text.hexadecimalUnit(at: offset + 8), UTF16.isTrailSurrogate(other)
      else { throw error(.loneSurrogate(unit)) }
      offset += 6
    }
    offset += 6
  }
}
