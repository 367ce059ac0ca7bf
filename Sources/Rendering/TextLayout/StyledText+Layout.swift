/// Which end of a column a text leans to.
package enum Alignment: Hashable, Sendable {
  case left
  case right
}

extension StyledText {
  /// Columns that the text takes.
  package var displayWidth: Int { displayWidth(of: 0..<bytes.count) }

  /// Columns that a part of the text takes; each piece counts for itself.
  func displayWidth(of part: Range<Int>) -> Int {
    let columns = bytes.withUnsafeBufferPointer { (text: UnsafeBufferPointer<UInt8>) -> Int? in
      PlainText.columns(of: UnsafeBufferPointer(rebasing: text[part]))
    }
    if let columns { return columns }
    var width = 0
    forEachPiece(in: part) { (piece: Range<Int>, _: TextStyle) -> Void in
      width += string(piece).displayWidth
    }
    return width
  }

  /// The text with blanks up to `width` columns; unchanged when it is as wide or wider.
  package consuming func padded(to width: Int, _ alignment: Alignment = .left) -> StyledText {
    let count = width - displayWidth
    switch alignment {
    case .left:
      appendBlanks(count)
      return self
    case .right:
      return .blanks(count) + self
    }
  }

  /// Appends a text with blanks before it, so that both take `width` columns, or more if the text
  /// is wider.
  mutating func append(_ text: String, _ style: TextStyle, rightAlignedTo width: Int) {
    appendBlanks(width - text.displayWidth)
    append(text, style)
  }

  /// Appends a text that is truncated or padded to exactly `width` columns.
  mutating func append(_ text: String, _ style: TextStyle, fittedTo width: Int, _ glyphs: Glyphs) {
    let columns = text.displayWidth
    guard columns <= width else {
      self += StyledText(text, style).fitted(to: width, glyphs)
      return
    }
    append(text, style)
    appendBlanks(width - columns)
  }

  /// The text in at most `width` columns; what does not fit gives way to an ellipsis.
  package func truncated(to width: Int, _ glyphs: Glyphs) -> StyledText {
    guard displayWidth > width else { return self }
    let ellipsis = glyphs.ellipsis
    guard width > ellipsis.displayWidth else {
      return StyledText(String(ellipsis.prefix(max(0, width))))
    }
    var room = width - ellipsis.displayWidth
    var isCut = false
    var result = StyledText()
    forEachPiece(in: 0..<bytes.count) { (piece: Range<Int>, style: TextStyle) -> Void in
      guard !isCut else { return }
      let text = string(piece)
      let kept = text.prefix(columns: room)
      room -= kept.displayWidth
      result.append(String(kept), style)
      guard kept.endIndex < text.endIndex else { return }
      result.append(ellipsis, style)
      isCut = true
    }
    return result
  }

  /// The text without its first columns; a wide character that is cut goes whole.
  package func dropping(columns: Int) -> StyledText {
    var left = columns
    var result = StyledText()
    forEachPiece(in: 0..<bytes.count) { (piece: Range<Int>, style: TextStyle) -> Void in
      let rest = string(piece).drop { (character: Character) -> Bool in
        guard left > 0 else { return false }
        left -= character.displayWidth
        return true
      }
      result.append(String(rest), style)
    }
    return result
  }

  /// Truncated or padded, to exactly `width` columns.
  package func fitted(to width: Int, _ glyphs: Glyphs, _ alignment: Alignment = .left) -> StyledText
  {
    truncated(to: width, glyphs).padded(to: width, alignment)
  }
}

extension StringProtocol {
  /// The longest beginning that fits in so many columns.
  func prefix(columns: Int) -> SubSequence {
    if let plain = plainColumns, plain <= columns { return self[...] }
    var room = columns
    var end = startIndex
    while end < endIndex {
      room -= self[end].displayWidth
      guard room >= 0 else { break }
      end = index(after: end)
    }
    return self[..<end]
  }
}
