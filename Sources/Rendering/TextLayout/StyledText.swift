/// Text in pieces, each with a style: one line, or a paragraph that is still to be wrapped.
///
/// Whatever text is put in, nothing in it can steer a terminal: control characters are made
/// visible, and white space becomes blanks.
package struct StyledText: Hashable, Sendable {
  // One run of bytes and the places where the style changes, because nearly all that is done with
  // a text is to copy it, and most texts have one style.
  /// The text in UTF-8.
  private(set) var bytes: [UInt8]
  /// The style of the first piece.
  private var firstStyle: TextStyle
  /// Where the other pieces begin, in order; no two neighbours have the same style.
  private var changes: [StyleChange]

  private struct StyleChange: Hashable, Sendable {
    let offset: Int
    let style: TextStyle
  }

  package init() {
    bytes = []
    firstStyle = .plain
    changes = []
  }

  package init(_ text: String, _ style: TextStyle = .plain) {
    self.init()
    append(text, style)
  }

  package init(repeating glyph: Character, count: Int, _ style: TextStyle = .plain) {
    self.init()
    append(repeating: glyph, count: count, style)
  }

  package static func blanks(_ count: Int) -> StyledText {
    var text = StyledText()
    text.appendBlanks(count)
    return text
  }

  package var isEmpty: Bool { bytes.isEmpty }

  /// Without its styles.
  package var plainText: String { String(wholeUTF8: bytes[...]) }

  // MARK: Appending

  package mutating func append(_ text: String, _ style: TextStyle = .plain) {
    let isPlain = text.utf8.withContiguousStorageIfAvailable {
      (text: UnsafeBufferPointer<UInt8>) -> Bool in
      guard PlainText.columns(of: text) != nil else { return false }
      appendSafe(text, style)
      return true
    }
    guard isPlain != true else { return }
    var visible = SafeText.visible(text)
    visible.withUTF8 { (text: UnsafeBufferPointer<UInt8>) -> Void in appendSafe(text, style) }
  }

  /// Appends blanks, or nothing if the count is negative.
  package mutating func appendBlanks(_ count: Int, _ style: TextStyle = .plain) {
    guard count > 0 else { return }
    begin(style)
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: count))
  }

  /// Appends a glyph some times, or never if the count is negative.
  package mutating func append(
    repeating glyph: Character, count: Int, _ style: TextStyle = .plain
  ) {
    guard count > 0 else { return }
    begin(style)
    var once = SafeText.visible(String(glyph))
    once.withUTF8 { (once: UnsafeBufferPointer<UInt8>) -> Void in
      for _ in 0..<count { bytes.append(contentsOf: once) }
    }
  }

  package static func += (left: inout StyledText, right: StyledText) {
    guard !left.isEmpty else {
      left = right
      return
    }
    guard !right.isEmpty else { return }
    let offset = left.bytes.count
    left.begin(right.firstStyle)
    for change in right.changes {
      left.changes.append(StyleChange(offset: offset + change.offset, style: change.style))
    }
    left.bytes += right.bytes
  }

  package static func + (left: consuming StyledText, right: StyledText) -> StyledText {
    left += right
    return left
  }

  /// Appends a part of another text, of whole characters.
  mutating func append(_ part: Range<Int>, of other: StyledText) {
    other.bytes.withUnsafeBufferPointer { (text: UnsafeBufferPointer<UInt8>) -> Void in
      other.forEachPiece(in: part) { (piece: Range<Int>, style: TextStyle) -> Void in
        appendSafe(UnsafeBufferPointer(rebasing: text[piece]), style)
      }
    }
  }

  /// Appends what is safe already.
  private mutating func appendSafe(_ text: UnsafeBufferPointer<UInt8>, _ style: TextStyle) {
    guard !text.isEmpty else { return }
    begin(style)
    bytes.append(contentsOf: text)
  }

  /// Gives what is appended next a style.
  ///
  /// Pieces of one style become one, so that equal texts are equal values.
  private mutating func begin(_ style: TextStyle) {
    if bytes.isEmpty {
      firstStyle = style
    } else if style != changes.last?.style ?? firstStyle {
      changes.append(StyleChange(offset: bytes.count, style: style))
    }
  }

  // MARK: Pieces

  /// Hands out the pieces of a part of the text, each of which has one style.
  func forEachPiece(
    in part: Range<Int>, _ body: (_ piece: Range<Int>, _ style: TextStyle) -> Void
  ) {
    var next = firstChange(behind: part.lowerBound)
    var start = part.lowerBound
    while start < part.upperBound {
      let end = next < changes.count ? min(changes[next].offset, part.upperBound) : part.upperBound
      body(start..<end, next == 0 ? firstStyle : changes[next - 1].style)
      start = end
      next += 1
    }
  }

  /// Where the piece ends that holds an offset.
  func pieceEnd(at offset: Int) -> Int {
    let next = firstChange(behind: offset)
    return next < changes.count ? changes[next].offset : bytes.count
  }

  /// - Complexity: O(log *n*) in the number of pieces, of which a long list may have many.
  private func firstChange(behind offset: Int) -> Int {
    var low = 0
    var high = changes.count
    while low < high {
      let middle = (low + high) / 2
      if changes[middle].offset > offset { high = middle } else { low = middle + 1 }
    }
    return low
  }

  /// A part of the text, of whole characters.
  func string(_ part: Range<Int>) -> String { String(wholeUTF8: bytes[part]) }
}

extension StyledText: ExpressibleByStringInterpolation {
  package init(stringLiteral text: String) { self.init(text) }
}

extension String {
  /// Text that is known to be whole: it was put together from strings, between characters.
  init(wholeUTF8 bytes: ArraySlice<UInt8>) {
    // Checking it once more would take longer than all that was done with it.
    self.init(copying: unsafe UTF8Span(unchecked: bytes.span))
  }
}
