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
    let indentWidth = indent.displayWidth
    let hangingIndent = hangingIndent ?? .blanks(indentWidth)
    var breaker = LineBreaker(
      self, width: width, indentWidth: indentWidth, hangingWidth: hangingIndent.displayWidth)
    var lines: [StyledText] = []
    while let part = breaker.next() {
      var line = lines.isEmpty ? indent : hangingIndent
      line.append(part, of: self)
      lines.append(line)
    }
    return lines
  }
}
