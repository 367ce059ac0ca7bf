/// A page for reading, put together from the top: sections of paragraphs, bullets and definitions.
struct GuidePage {
  /// A term, and what it means.
  typealias Definition = (term: StyledText, meaning: StyledText)

  let glyphs: Glyphs
  /// Columns of a line.
  let width: Int
  private(set) var lines: [StyledText] = []

  /// Longer lines are hard to read.
  private static let widest = 100

  init(_ options: RenderingOptions) {
    glyphs = options.glyphs
    width = min(options.width, Self.widest)
  }

  mutating func addTitle(_ title: String, below subtitle: StyledText) {
    lines += StyledText(title, .title).wrapped(to: width)
    lines += subtitle.wrapped(to: width)
  }

  /// A heading, with a blank line before it.
  mutating func startSection(_ heading: String, aside: String? = nil) {
    addBlankLine()
    var line = StyledText(heading, .heading)
    if let aside { line.append("  \(aside)", .dim) }
    lines += line.wrapped(to: width)
  }

  mutating func addBlankLine() {
    if !lines.isEmpty { lines.append(StyledText()) }
  }

  mutating func addParagraph(_ text: StyledText, indent: Int = 2) {
    lines += text.wrapped(to: width, indent: .blanks(bounded(indent)))
  }

  mutating func addBullets(_ texts: [String]) {
    for text in texts { addItem(StyledText(String(glyphs.bullet), .dim), StyledText(text)) }
  }

  /// A text that hangs beside a mark.
  mutating func addItem(_ mark: StyledText, _ text: StyledText) {
    lines += text.wrapped(to: width, indent: .blanks(2) + mark + " ")
  }

  mutating func addLines(_ more: [StyledText]) { lines += more }

  /// Terms in a column, and what each means in the next; a long term has a line of its own.
  mutating func addDefinitions(_ definitions: [Definition]) {
    let widths = definitions.map { (definition: Definition) -> Int in
      definition.term.displayWidth
    }
    let column = widths.filter { (term: Int) -> Bool in term <= width * 2 / 5 }.max() ?? 0
    for (term, meaning) in definitions {
      var indent = StyledText.blanks(2) + term.padded(to: column) + "  "
      if term.displayWidth > column {
        lines += term.wrapped(to: width, indent: .blanks(2))
        indent = .blanks(min(column, 8) + 4)
        if meaning.isEmpty { continue }
      }
      lines += meaning.wrapped(to: width, indent: indent)
    }
  }

  /// However deep something lies, half of the line is left for its words.
  private func bounded(_ indent: Int) -> Int { min(indent, width / 2) }
}

extension StyledText {
  /// Parts with something between them.
  static func joined(_ parts: [StyledText], by separator: StyledText) -> StyledText {
    var text = StyledText()
    for (index, part) in parts.enumerated() {
      if index > 0 { text += separator }
      text += part
    }
    return text
  }
}
