/// Lines one after another, kept as one text.
///
/// A long answer has hundreds of lines of many pieces; put together in place, none of them has to
/// be made, copied and freed by itself.
struct StyledLines {
  /// All lines without anything between them, and behind them the line that is being put together.
  var text = StyledText()
  private var ends: [Int] = []

  var isEmpty: Bool { ends.isEmpty }

  /// Makes what was appended to the text since the last line a line.
  mutating func endLine() { ends.append(text.bytes.count) }

  mutating func add(_ line: StyledText) {
    text += line
    endLine()
  }

  mutating func add(_ lines: [StyledText]) {
    for line in lines { add(line) }
  }

  mutating func addBlankLine() { endLine() }

  /// Adds the lines of `StyledText.wrapped`.
  mutating func addWrapped(
    _ paragraph: StyledText, to width: Int, indent: StyledText, hangingIndent: StyledText
  ) {
    var breaker = LineBreaker(
      paragraph, width: width, indentWidth: indent.displayWidth,
      hangingWidth: hangingIndent.displayWidth)
    var lineIndent = indent
    while let part = breaker.next() {
      text += lineIndent
      text.append(part, of: paragraph)
      endLine()
      lineIndent = hangingIndent
    }
  }

  /// The lines as they are written, each ended by a newline, in UTF-8.
  func writtenBytes(with options: RenderingOptions) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(text.bytes.count + ends.count)
    var start = 0
    for end in ends {
      text.write(start..<end, to: &output, with: options)
      output.append(UInt8(ascii: "\n"))
      start = end
    }
    return output
  }
}
