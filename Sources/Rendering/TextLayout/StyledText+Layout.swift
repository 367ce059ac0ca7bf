/// Which end of a column a text leans to.
package enum Alignment: Hashable, Sendable {
  case left
  case right
}

extension StyledText {
  /// The text with blanks up to `width` columns; unchanged when it is as wide or wider.
  package func padded(to width: Int, _ alignment: Alignment = .left) -> StyledText {
    let blanks = StyledText.blanks(width - displayWidth)
    switch alignment {
    case .left: return self + blanks
    case .right: return blanks + self
    }
  }

  /// The text in at most `width` columns; what does not fit gives way to an ellipsis.
  package func truncated(to width: Int, _ glyphs: Glyphs) -> StyledText {
    guard displayWidth > width else { return self }
    let ellipsis = glyphs.ellipsis
    guard width > ellipsis.displayWidth else {
      return StyledText(String(ellipsis.prefix(max(0, width))))
    }
    var room = width - ellipsis.displayWidth
    var result = StyledText()
    for piece in pieces {
      let kept = piece.text.prefix(columns: room)
      room -= kept.displayWidth
      result.append(String(kept), piece.style)
      guard kept.endIndex == piece.text.endIndex else {
        result.append(ellipsis, piece.style)
        break
      }
    }
    return result
  }

  /// The text without its first columns; a wide character that is cut goes whole.
  package func dropping(columns: Int) -> StyledText {
    var left = columns
    var result = StyledText()
    for piece in pieces {
      let rest = piece.text.drop { (character: Character) -> Bool in
        guard left > 0 else { return false }
        left -= character.displayWidth
        return true
      }
      result.append(String(rest), piece.style)
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
    if columns >= utf8.count, isPrintableASCII { return self[...] }
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
