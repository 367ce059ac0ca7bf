extension MarkdownText {
  /// A styled text within a line: what stands out is bold, what can be typed is code.
  static func marked(_ text: StyledText) -> String {
    var result = ""
    text.forEachPiece(in: 0..<text.bytes.count) { (piece: Range<Int>, style: TextStyle) -> Void in
      let content = text.string(piece)
      switch style {
      case .plain, .dim, .skill, .tenureBar, .learningBar, .slackBar, .placeholder:
        result += escaped(content)
      case .title, .heading, .emphasis, .role, .milestone, .good, .warning, .error:
        result += bold(content)
      case .code: result += code(content)
      }
    }
    return PlanWords.breakable(result)
  }

  /// The same for a text that a line begins with.
  static func markedAtStart(_ text: StyledText) -> String { guardedAtStart(marked(text)) }

  /// A text within a line that stands out.
  static func bold(_ text: String) -> String {
    // Stars with white space on their inner side would be shown as stars.
    let visible = SafeText.visible(text)
    guard
      let first = visible.firstIndex(where: { (character: Character) -> Bool in
        !character.isWhitespace
      }),
      let last = visible.lastIndex(where: { (character: Character) -> Bool in
        !character.isWhitespace
      })
    else { return visible }
    return visible[..<first] + "**" + escaped(String(visible[first...last])) + "**"
      + visible[visible.index(after: last)...]
  }

  /// A text within a line that can be typed.
  static func code(_ text: String) -> String {
    let visible = SafeText.visible(text)
    // Nothing is escaped in code: it ends at as many back-quotes as it began with.
    var longest = 0
    var run = 0
    for scalar in visible.unicodeScalars {
      run = scalar == "`" ? run + 1 : 0
      longest = max(longest, run)
    }
    let quotes = String(repeating: "`", count: longest + 1)
    let blank = longest > 0 ? " " : ""
    return quotes + blank + visible + blank + quotes
  }
}

/// Writes a document in CommonMark, block by block, with one empty line between blocks.
struct MarkdownDocument {
  /// All of it; no-break blanks have become plain ones.
  private(set) var text = ""

  mutating func heading(_ level: Int, _ content: StyledText) {
    // In a heading all stands out already.
    let content = PlanWords.breakable(MarkdownText.escaped(content.plainText))
    block(String(repeating: "#", count: level) + " " + content + "\n")
  }

  mutating func paragraph(_ content: StyledText) {
    block(MarkdownText.markedAtStart(content) + "\n")
  }

  mutating func table(
    _ columns: [(title: String, alignment: MarkdownText.Alignment)], _ rows: [[StyledText]]
  ) {
    let cells = rows.map { (row: [StyledText]) -> [String] in row.map(MarkdownText.marked) }
    block(MarkdownText.table(columns, cells))
  }

  /// An item of a list, and what is said of it.
  struct Item {
    let text: StyledText
    var parts: [StyledText] = []
  }

  mutating func list(_ items: [Item]) {
    guard !items.isEmpty else { return }
    block(
      items.map { (item: Item) -> String in
        let parts = item.parts.map { (part: StyledText) -> String in
          "  - " + MarkdownText.markedAtStart(part) + "\n"
        }
        return "- " + MarkdownText.markedAtStart(item.text) + "\n" + parts.joined()
      }.joined())
  }

  mutating func list(_ items: [StyledText]) {
    list(items.map { (text: StyledText) -> Item in Item(text: text) })
  }

  private mutating func block(_ lines: String) {
    if !text.isEmpty { text += "\n" }
    text += lines
  }
}
