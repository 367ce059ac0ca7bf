import CareerModel

/// A role's career guide on a page, closed until somebody opens it.
struct RoleGuidePart {
  private let role: RoleIndex
  private let graph: CareerGraph

  init(_ role: RoleIndex, in graph: CareerGraph) {
    self.role = role
    self.graph = graph
  }

  func write(_ writer: inout XMLWriter) {
    if let about = graph[role].about {
      writer.line("p") { (writer: inout XMLWriter) -> Void in writer.user(about) }
    }
    let blocks = GuideBlock.blocks(of: RoleGuide.parts(for: role, in: graph))
    guard !blocks.isEmpty else { return }
    writer.element("details") { (writer: inout XMLWriter) -> Void in
      writer.line("summary") { (writer: inout XMLWriter) -> Void in
        writer.words("The career guide of ")
        writer.user(graph[role].title)
      }
      for block in blocks { write(block, &writer) }
    }
  }

  private func write(_ block: GuideBlock, _ writer: inout XMLWriter) {
    switch block {
    case .heading(let heading, let aside):
      writer.line("h3") { (writer: inout XMLWriter) -> Void in
        writer.words(heading)
        if let aside { writer.words(StyledText(", \(aside)", .dim)) }
      }
    case .paragraph(let text): writer.paragraph(text)
    case .items(let items):
      writer.element("ul") { (writer: inout XMLWriter) -> Void in
        for item in items {
          writer.line("li") { (writer: inout XMLWriter) -> Void in
            writer.words(item.text)
            for note in item.notes {
              writer.element("br")
              writer.words(note)
            }
          }
        }
      }
    case .definitions(let definitions):
      writer.element("dl", [("class", "terms")]) { (writer: inout XMLWriter) -> Void in
        for definition in definitions { write(definition, &writer) }
      }
    }
  }

  /// Terms that stand under others are set in.
  private func write(_ definition: GuidePage.Definition, _ writer: inout XMLWriter) {
    let text = definition.term.plainText
    let blanks = text.prefix { (character: Character) -> Bool in character == " " }.count
    let kind: XMLWriter.Attributes =
      switch blanks {
      case 0, 1: []
      case 2, 3: [("class", "deeper")]
      case _: [("class", "deepest")]
      }
    writer.line("dt", kind) { (writer: inout XMLWriter) -> Void in
      writer.words(definition.term.dropping(columns: blanks))
    }
    writer.line("dd", kind) { (writer: inout XMLWriter) -> Void in
      writer.words(definition.meaning)
    }
  }
}

/// A part of a guide as pages know them: items that follow one another are one list.
private enum GuideBlock {
  case heading(String, aside: String?)
  case paragraph(StyledText)
  case items([Item])
  case definitions([GuidePage.Definition])

  /// With what stands under it.
  struct Item {
    let text: StyledText
    var notes: [StyledText] = []
  }

  static func blocks(of parts: [GuidePage.Part]) -> [GuideBlock] {
    var blocks: [GuideBlock] = []
    var items: [Item] = []
    func endList() {
      if !items.isEmpty { blocks.append(.items(items)) }
      items = []
    }
    for part in parts {
      switch part {
      case .blankLine: continue
      case .item(mark: _, let text): items.append(Item(text: text))
      case .paragraph(let text, let indent) where indent > 2 && !items.isEmpty:
        items[items.count - 1].notes.append(text)
      case .title(let title, let subtitle):
        endList()
        blocks += [.heading(title, aside: nil), .paragraph(subtitle)]
      case .section(let heading, let aside):
        endList()
        blocks.append(.heading(heading, aside: aside))
      case .paragraph(let text, indent: _):
        endList()
        blocks.append(.paragraph(text))
      case .definitions(let definitions):
        endList()
        blocks.append(.definitions(definitions))
      case .lines(let lines):
        endList()
        blocks += lines.map(GuideBlock.paragraph)
      }
    }
    endList()
    return blocks
  }
}
