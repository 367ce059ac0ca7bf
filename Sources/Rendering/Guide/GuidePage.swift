/// A page for reading, put together from the top: sections of paragraphs, bullets and definitions.
struct GuidePage {
  /// A term, and what it means.
  typealias Definition = (term: StyledText, meaning: StyledText)

  /// A part of the page, before anything is known of lines.
  enum Part {
    case title(String, below: StyledText)
    case section(String, aside: String?)
    case paragraph(StyledText, indent: Int)
    /// A text that hangs beside a mark.
    case item(mark: StyledText, StyledText)
    case definitions([Definition])
    case blankLine
    /// As they are.
    case lines([StyledText])
  }

  let glyphs: Glyphs
  /// Columns of a line.
  let width: Int
  private(set) var parts: [Part] = []

  /// Longer lines are hard to read.
  private static let widest = 100

  init(_ options: RenderingOptions) {
    glyphs = options.glyphs
    width = min(options.width, Self.widest)
  }

  mutating func addTitle(_ title: String, below subtitle: StyledText) {
    parts.append(.title(title, below: subtitle))
  }

  /// A heading, with a blank line before it.
  mutating func startSection(_ heading: String, aside: String? = nil) {
    addBlankLine()
    parts.append(.section(heading, aside: aside))
  }

  mutating func addBlankLine() {
    if !parts.isEmpty { parts.append(.blankLine) }
  }

  mutating func addParagraph(_ text: StyledText, indent: Int = 2) {
    parts.append(.paragraph(text, indent: indent))
  }

  mutating func addBullets(_ texts: [String]) {
    for text in texts { addItem(StyledText(String(glyphs.bullet), .dim), StyledText(text)) }
  }

  mutating func addItem(_ mark: StyledText, _ text: StyledText) {
    parts.append(.item(mark: mark, text))
  }

  mutating func addLines(_ more: [StyledText]) { parts.append(.lines(more)) }

  /// Terms in a column, and what each means in the next; a long term has a line of its own.
  mutating func addDefinitions(_ definitions: [Definition]) {
    parts.append(.definitions(definitions))
  }

  // MARK: Lines

  /// The page for a terminal; no line is wider than the page.
  var lines: [StyledText] { parts.flatMap(lines) }

  private func lines(of part: Part) -> [StyledText] {
    switch part {
    case .title(let title, let subtitle):
      return StyledText(title, .title).wrapped(to: width) + subtitle.wrapped(to: width)
    case .section(let heading, let aside):
      var line = StyledText(heading, .heading)
      if let aside { line.append("  \(aside)", .dim) }
      return line.wrapped(to: width)
    case .paragraph(let text, let indent):
      return text.wrapped(to: width, indent: .blanks(bounded(indent)))
    case .item(let mark, let text):
      return text.wrapped(to: width, indent: .blanks(2) + mark + " ")
    case .definitions(let definitions): return lines(of: definitions)
    case .blankLine: return [StyledText()]
    case .lines(let lines): return lines
    }
  }

  private func lines(of definitions: [Definition]) -> [StyledText] {
    var lines: [StyledText] = []
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
    return lines
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
