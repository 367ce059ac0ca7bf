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
      width: width, indent: indent,
      hangingIndent: hangingIndent ?? .blanks(indent.displayWidth))
    for chunk in chunks { wrapper.add(chunk) }
    return wrapper.finished()
  }

  /// The words and the blanks between them, alternating; a word may have several styles.
  private var chunks: [Chunk] {
    var chunks: [Chunk] = []
    for piece in pieces {
      var rest = piece.text[...]
      while let first = rest.first {
        let isBlank = first == " "
        let run = rest.prefix { (character: Character) -> Bool in (character == " ") == isBlank }
        if let last = chunks.last, last.isBlank == isBlank {
          chunks[chunks.count - 1].text.append(String(run), piece.style)
        } else {
          chunks.append(Chunk(text: StyledText(String(run), piece.style), isBlank: isBlank))
        }
        rest = rest[run.endIndex...]
      }
    }
    return chunks
  }
}

private struct Chunk {
  var text: StyledText
  let isBlank: Bool
}

private struct LineWrapper {
  let width: Int
  let hangingIndent: StyledText
  private var lines: [StyledText] = []
  private var line: StyledText
  private var lineWidth: Int
  /// Blanks that are written only if another word follows on the line.
  private var pendingBlanks = StyledText()
  private var lineHasWords = false

  init(width: Int, indent: StyledText, hangingIndent: StyledText) {
    self.width = width
    self.hangingIndent = hangingIndent
    line = indent
    lineWidth = indent.displayWidth
  }

  mutating func add(_ chunk: Chunk) {
    guard !chunk.isBlank else {
      if lineHasWords { pendingBlanks = chunk.text }
      return
    }
    let needed = pendingBlanks.displayWidth + chunk.text.displayWidth
    if lineHasWords, lineWidth + needed > width { breakLine() }
    place(pendingBlanks)
    pendingBlanks = StyledText()
    placeWord(chunk.text)
  }

  func finished() -> [StyledText] { lines + [line] }

  private mutating func placeWord(_ word: StyledText) {
    lineHasWords = true
    guard lineWidth + word.displayWidth > width else { return place(word) }
    for piece in word.pieces {
      var rest = piece.text[...]
      while let first = rest.first {
        let fitting = rest.prefix(columns: width - lineWidth)
        if fitting.isEmpty, lineWidth > hangingIndent.displayWidth {
          breakLine()
          lineHasWords = true
          continue
        }
        // Not even one character may fit; it is placed all the same, so that the loop ends.
        let placed = fitting.isEmpty ? String(first) : String(fitting)
        place(StyledText(placed, piece.style))
        rest = rest.dropFirst(placed.count)
      }
    }
  }

  private mutating func place(_ text: StyledText) {
    line += text
    lineWidth += text.displayWidth
  }

  private mutating func breakLine() {
    lines.append(line)
    line = hangingIndent
    lineWidth = hangingIndent.displayWidth
    pendingBlanks = StyledText()
    lineHasWords = false
  }
}
