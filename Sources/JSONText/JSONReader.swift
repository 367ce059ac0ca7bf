/// Reads a text from left to right, once, and writes the tape of its values.
///
/// It keeps its own stack of open containers, so that no text can exhaust the program's.
struct JSONReader {
  let text: UnsafeBufferPointer<UInt8>
  /// The byte to look at next.
  var offset = 0
  var nodes: [JSONNode] = []
  /// The open containers as indices on the tape, the innermost last.
  private(set) var open: [Int] = []

  /// The tape of a text; the text's value is first.
  static func nodes(of text: UnsafeBufferPointer<UInt8>) throws(JSONSyntaxError) -> [JSONNode] {
    var reader = JSONReader(text: text)
    try reader.readText()
    return reader.nodes
  }

  private init(text: UnsafeBufferPointer<UInt8>) {
    self.text = text
    // Real texts hold at most about one value or key in eight bytes; untouched memory costs nothing.
    nodes.reserveCapacity(min(text.count, JSONNode.longestText) / 8 + 1)
    open.reserveCapacity(JSONDocument.depthLimit)
  }

  /// The byte to look at next, or zero at the end.
  @inline(__always)
  var byte: UInt8 { text.byte(at: offset) }

  private mutating func readText() throws(JSONSyntaxError) {
    try checkEncoding()
    skipWhiteSpace()
    if offset == text.count { throw error(.emptyText) }
    repeat {
      if innermostIsObject { try readKey() }
      if try readValue() { continue }
      try readUpToNextValue()
    } while !open.isEmpty
    skipWhiteSpace()
    if offset < text.count { throw errorAfterText() }
  }

  /// Refuses a byte-order mark, and the zeros of an ASCII text in wider units.
  private func checkEncoding() throws(JSONSyntaxError) {
    if text.count > JSONNode.longestText { throw error(.textTooLarge) }
    switch (text.byte(at: 0), text.byte(at: 1), text.byte(at: 2)) {
    case (0xEF, 0xBB, 0xBF): throw error(.byteOrderMark)
    case (0xFE, 0xFF, _), (0xFF, 0xFE, _): throw error(.notUTF8Text)
    case (0x01..., 0, _) where text.count > 1: throw error(.notUTF8Text)
    case (0, _, _) where text.count > 1: throw error(.notUTF8Text)
    default: break
    }
  }

  private var innermostIsObject: Bool {
    guard let container = open.last else { return false }
    return nodes[container].kind == .object
  }

  /// Reads a key and its colon, up to the value.
  private mutating func readKey() throws(JSONSyntaxError) {
    guard byte == .quote else { throw errorAtKey() }
    try readString()
    skipWhiteSpace()
    guard byte == .colon else { throw errorAtColon() }
    offset += 1
    skipWhiteSpace()
  }

  /// Reads a whole value, or the beginning of a container with something inside it.
  ///
  /// - Returns: Whether the first thing inside a container comes next.
  private mutating func readValue() throws(JSONSyntaxError) -> Bool {
    switch byte {
    case .quote: try readString()
    case .openBrace: return try readOpening(.object, closing: .closeBrace)
    case .openBracket: return try readOpening(.array, closing: .closeBracket)
    case .minus, .zero ... .nine: try readNumber()
    case UInt8(ascii: "t"): try readWord("true", kind: .true)
    case UInt8(ascii: "f"): try readWord("false", kind: .false)
    case UInt8(ascii: "n"): try readWord("null", kind: .null)
    default: throw errorAtValue()
    }
    return false
  }

  /// Reads an opening bracket, and its closing one if nothing is inside.
  private mutating func readOpening(
    _ kind: JSONNode.Kind, closing: UInt8
  ) throws(JSONSyntaxError) -> Bool {
    if open.count == JSONDocument.depthLimit {
      throw error(.tooDeep(limit: JSONDocument.depthLimit))
    }
    open.append(nodes.count)
    nodes.append(JSONNode(kind, start: offset, extent: 0))
    offset += 1
    skipWhiteSpace()
    if byte != closing { return true }
    closeInnermost()
    return false
  }

  /// Reads the closing brackets and the comma between the end of a value and the next one.
  ///
  /// Stops behind the last bracket of the text.
  private mutating func readUpToNextValue() throws(JSONSyntaxError) {
    while let container = open.last {
      let closing: UInt8 = nodes[container].kind == .object ? .closeBrace : .closeBracket
      skipWhiteSpace()
      if byte == .comma {
        let comma = offset
        offset += 1
        skipWhiteSpace()
        if byte == closing { throw error(.trailingComma(innermost.kind), at: comma) }
        return
      }
      guard byte == closing else { throw errorAfterValue() }
      closeInnermost()
    }
  }

  /// Ends the innermost container at its closing bracket.
  private mutating func closeInnermost() {
    offset += 1
    let container = open.removeLast()
    nodes[container].extent = nodes.count - container - 1
  }

  /// Puts a value that is not a container on the tape; it ends before `offset`.
  @inline(__always)
  mutating func appendNode(_ kind: JSONNode.Kind, from start: Int) {
    nodes.append(JSONNode(kind, start: start, extent: offset - start))
  }

  @inline(__always)
  private mutating func skipWhiteSpace() {
    while true {
      switch byte {
      case .space, .tab, .carriageReturn: offset += 1
      case .lineFeed:
        offset += 1
        skipIndentation()
      default: return
      }
    }
  }

  /// Moves over spaces, eight at a time.
  @inline(__always)
  private mutating func skipIndentation() {
    while text.count - offset >= 8 {
      let others = text.eightBytes(at: offset) ^ 0x2020_2020_2020_2020
      if others != 0 {
        offset += others.trailingZeroBitCount / 8
        return
      }
      offset += 8
    }
  }
}
