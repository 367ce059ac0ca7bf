extension JSONDocument {
  /// The decoded text of a string on the tape.
  func string(of node: JSONNode) -> String {
    bytes.withUnsafeBufferPointer { (text: UnsafeBufferPointer<UInt8>) -> String in
      let content = UnsafeBufferPointer(rebasing: text[node.contentRange])
      return node.kind == .escapedString
        ? Self.decoded(content) : String(decoding: content, as: UTF8.self)
    }
  }

  /// Whether the decoded text of a string on the tape has exactly these bytes.
  func stringEquals(_ other: UnsafeBufferPointer<UInt8>, node: JSONNode) -> Bool {
    switch node.kind {
    case .plainString:
      // The quotes are two bytes more.
      guard node.extent - 2 == other.count else { return false }
    case .escapedString: break
    case .object, .array, .number, .true, .false, .null: return false
    }
    return withDecodedBytes(of: node) { (bytes: UnsafeBufferPointer<UInt8>) -> Bool in
      bytes.elementsEqual(other)
    }
  }

  /// Whether the decoded texts of two strings on the tape are the same, scalar by scalar.
  func stringsEqual(_ left: Int, _ right: Int) -> Bool {
    let leftNode = nodes[left]
    let rightNode = nodes[right]
    guard leftNode.kind == .plainString, rightNode.kind == .plainString else {
      return withDecodedBytes(of: leftNode) { (bytes: UnsafeBufferPointer<UInt8>) -> Bool in
        stringEquals(bytes, node: rightNode)
      }
    }
    guard leftNode.extent == rightNode.extent else { return false }
    return bytes.withUnsafeBufferPointer { (text: UnsafeBufferPointer<UInt8>) -> Bool in
      for offset in 0..<leftNode.extent
      where text[leftNode.start + offset] != text[rightNode.start + offset] {
        return false
      }
      return true
    }
  }

  /// Calls `body` with the UTF-8 of the decoded text of a string on the tape.
  ///
  /// The text is copied only if it holds an escape.
  func withDecodedBytes<Result>(
    of node: JSONNode, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    if node.kind == .escapedString {
      var decoded = string(of: node)
      return decoded.withUTF8(body)
    }
    return bytes.withUnsafeBufferPointer { (text: UnsafeBufferPointer<UInt8>) -> Result in
      body(UnsafeBufferPointer(rebasing: text[node.contentRange]))
    }
  }

  /// The text of the inside of a string, whose escapes the reader has found to be right.
  private static func decoded(_ content: UnsafeBufferPointer<UInt8>) -> String {
    // No escape is shorter than the UTF-8 that it stands for.
    String(unsafeUninitializedCapacity: content.count) {
      (buffer: UnsafeMutableBufferPointer<UInt8>) -> Int in
      var length = 0
      var offset = 0
      while offset < content.count {
        if content[offset] == .backslash {
          for byte in UTF8.encode(escapedScalar(of: content, at: &offset))
            ?? UTF8.encodedReplacementCharacter
          {
            buffer[length] = byte
            length += 1
          }
        } else {
          buffer[length] = content[offset]
          length += 1
          offset += 1
        }
      }
      return length
    }
  }

  /// The scalar of the escape at an offset, which moves past it.
  private static func escapedScalar(
    of content: UnsafeBufferPointer<UInt8>, at offset: inout Int
  ) -> Unicode.Scalar {
    let letter = content.byte(at: offset + 1)
    offset += 2
    switch letter {
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): break
    default: return Unicode.Scalar(letter)
    }
    let first = UInt32(content.hexadecimalUnit(at: offset) ?? 0)
    offset += 4
    if let scalar = Unicode.Scalar(first) { return scalar }
    let second = UInt32(content.hexadecimalUnit(at: offset + 2) ?? 0)
    offset += 6
    return Unicode.Scalar(0x10000 + (first & 0x3FF) << 10 + second & 0x3FF) ?? "\u{FFFD}"
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The number that the four hexadecimal digits at an offset write, if there are four.
  func hexadecimalUnit(at offset: Int) -> UInt16? {
    var unit: UInt16 = 0
    for index in offset..<offset + 4 {
      guard let digit = byte(at: index).hexadecimalValue else { return nil }
      unit = unit << 4 | digit
    }
    return unit
  }
}
