extension StyledText {
  /// The text broken between words into lines of at most `width` columns.
  ///
  /// - Parameters:
  ///   - width: columns of a line, its indent included.
  ///   - indent: what the first line starts with.
  ///   - hangingIndent: what every other line starts with; blanks under `indent` when not given.
  /// - Returns: at least one line. Blanks at a break are dropped; a word that is wider than a
  ///   line is broken where the line ends, since nothing that is said may be lost.
  package func wrapped(
    to width: Int, indent: StyledText = StyledText(), hangingIndent: StyledText? = nil
  ) -> [StyledText] {
    var wrapper = LineWrapper(
      self, width: width, indent: indent,
      hangingIndent: hangingIndent ?? .blanks(indent.displayWidth))
    var words = WordScanner(self)
    while let word = words.next() { wrapper.place(word) }
    return wrapper.finished()
  }
}

/// Fills lines with words that are ranges of one text, so that each line is copied once, whole.
private struct LineWrapper {
  private let text: StyledText
  private let width: Int
  private let hangingIndent: StyledText
  private let hangingWidth: Int
  private var lines: [StyledText] = []
  /// What the line starts with.
  private var indent: StyledText
  private var lineWidth: Int
  /// The part of the text that stands on the line; `nil` while it has no word.
  private var onLine: Range<TextPosition>?

  init(_ text: StyledText, width: Int, indent: StyledText, hangingIndent: StyledText) {
    self.text = text
    self.width = width
    self.hangingIndent = hangingIndent
    hangingWidth = hangingIndent.displayWidth
    self.indent = indent
    lineWidth = indent.displayWidth
  }

  mutating func place(_ word: WordScanner.Word) {
    if let start = onLine?.lowerBound {
      let lineWidth = lineWidth + word.blanksBefore + word.width
      if lineWidth <= width {
        self.lineWidth = lineWidth
        onLine = start..<word.range.upperBound
        return
      }
      breakLine()
    }
    guard lineWidth + word.width > width else {
      lineWidth += word.width
      onLine = word.range
      return
    }
    placeInParts(word.range)
  }

  func finished() -> [StyledText] { lines + [line] }

  private var line: StyledText { onLine.map { indent + text[$0] } ?? indent }

  /// Places a word that is wider than a line on as many as it takes.
  private mutating func placeInParts(_ word: Range<TextPosition>) {
    for piece in word.lowerBound.piece...word.upperBound.piece {
      var rest = text.part(of: word, inPiece: piece)
      var offset = piece == word.lowerBound.piece ? word.lowerBound.offset : 0
      while !rest.isEmpty {
        var fitting = rest.prefix(columns: width - lineWidth)
        if fitting.isEmpty, lineWidth > hangingWidth {
          breakLine()
          continue
        }
        // Not even one character may fit; it is placed all the same, so that the loop ends.
        if fitting.isEmpty { fitting = rest.prefix(1) }
        let start = onLine?.lowerBound ?? TextPosition(piece: piece, offset: offset)
        offset += fitting.utf8.count
        onLine = start..<TextPosition(piece: piece, offset: offset)
        lineWidth += fitting.displayWidth
        rest = rest[fitting.endIndex...]
      }
    }
  }

  private mutating func breakLine() {
    lines.append(line)
    indent = hangingIndent
    lineWidth = hangingWidth
    onLine = nil
  }
}
