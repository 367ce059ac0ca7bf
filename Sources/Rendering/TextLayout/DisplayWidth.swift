extension StringProtocol {
  /// How many columns a terminal gives this text.
  ///
  /// Counted per grapheme, as the Python package `wcwidth` does; characters of ambiguous width
  /// count as narrow. Control characters count as nothing: `StyledText` never holds any.
  package var displayWidth: Int {
    if let columns = plainColumns { return columns }
    return reduce(0) { (width: Int, character: Character) -> Int in width + character.displayWidth }
  }
}

extension Character {
  /// How many columns a terminal gives this grapheme.
  package var displayWidth: Int {
    let scalars = unicodeScalars
    guard let first = scalars.first else { return 0 }
    guard scalars.count > 1 else { return first.displayWidth }
    return Self.width(ofCluster: scalars)
  }

  private static func width(ofCluster scalars: String.UnicodeScalarView) -> Int {
    var width = 0
    var base: Unicode.Scalar?
    var previous: Unicode.Scalar?
    var endsInConjunct = false
    for scalar in scalars {
      defer { previous = scalar }
      let own = scalar.displayWidth
      if let shown = base, scalar == .emojiPresentation {
        width += shown.isWideAsEmoji ? 1 : 0
        base = nil
      } else if own == 0 {
        // A spacing mark stands beside its base, not on it; beside a conjunct, within its column.
        if base != nil, scalar.properties.generalCategory == .spacingMark {
          width += endsInConjunct ? 0 : 1
          base = nil
          endsInConjunct = false
        }
      } else if let previous, previous == .zeroWidthJoiner || scalar.isSecond(after: previous) {
        // What is joined, paired or modified is drawn in the place of its base.
        continue
      } else if let previous, width > 0, previous.displayWidth == 0 {
        // However many consonants an Indic conjunct has, together they take one more column.
        width += endsInConjunct ? 0 : 1
        endsInConjunct = true
        base = scalar
      } else {
        width += own
        base = scalar
      }
    }
    return width
  }
}

extension Unicode.Scalar {
  fileprivate static let zeroWidthJoiner: Unicode.Scalar = "\u{200D}"
  fileprivate static let emojiPresentation: Unicode.Scalar = "\u{FE0F}"

  /// 0, 1 or 2.
  fileprivate var displayWidth: Int {
    if value < 0x300 { return value >= 0x20 && !(0x7F..<0xA0).contains(value) ? 1 : 0 }
    if Self.holds(DisplayWidthRanges.zero, value) { return 0 }
    return Self.holds(DisplayWidthRanges.wide, value) ? 2 : 1
  }

  fileprivate var isWideAsEmoji: Bool { Self.holds(DisplayWidthRanges.wideAsEmoji, value) }

  /// The second letter of a flag, or the skin tone of an emoji.
  fileprivate func isSecond(after previous: Unicode.Scalar) -> Bool {
    (isFlagLetter && previous.isFlagLetter) || properties.isEmojiModifier
  }

  private var isFlagLetter: Bool { (0x1F1E6...0x1F1FF).contains(value) }

  /// Whether one of the inclusive ranges contains the value; in the logarithm of their count.
  private static func holds(_ ranges: [UInt32], _ value: UInt32) -> Bool {
    var low = 0
    var high = ranges.count / 2
    while low < high {
      let middle = (low + high) / 2
      if value < ranges[middle * 2] {
        high = middle
      } else if value > ranges[middle * 2 + 1] {
        low = middle + 1
      } else {
        return true
      }
    }
    return false
  }
}
