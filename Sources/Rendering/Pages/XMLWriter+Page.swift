import CareerModel
import Planning

/// The elements that pages are made of.
extension XMLWriter {
  /// A text that comes from a graph: its letters cannot turn the direction of those around it.
  mutating func user(_ text: String) { element("bdi", [], text) }

  /// A main heading: from where to where.
  mutating func way(from origin: String, to goal: String) {
    user(origin)
    words(" ")
    element("span", [("class", "arrow"), ("aria-hidden", "true")], "→")
    element("span", [("class", "unseen")], " to")
    words(" ")
    user(goal)
  }

  mutating func time(_ date: CivilDate) { element("time", [], "\(date)") }

  /// Words of a line, each piece as what it is.
  mutating func words(_ text: StyledText) {
    text.forEachPiece(in: 0..<text.bytes.count) { (piece: Range<Int>, style: TextStyle) -> Void in
      let content = text.string(piece)
      switch style {
      case .plain, .tenureBar, .learningBar, .slackBar: words(content)
      case .title, .heading, .emphasis, .placeholder, .good: element("strong", [], content)
      case .warning, .error: element("strong", [("class", "warning")], content)
      case .dim: element("span", [("class", "quiet")], content)
      case .role, .skill, .milestone: user(content)
      case .code: element("code", [], content)
      }
    }
  }

  mutating func paragraph(_ text: StyledText, _ kind: String? = nil) {
    line("p", kind.map { (kind: String) in [("class", kind)] } ?? []) {
      (writer: inout XMLWriter) -> Void in writer.words(text)
    }
  }

  /// What the answer has to keep to, where there is something.
  mutating func conditions(of question: PlanQuestion) {
    let conditions = ConstraintWords(question: question).line(.unicode)
    if !conditions.isEmpty { paragraph(StyledText(conditions), "conditions") }
  }

  mutating func list(_ items: [StyledText], _ kind: String? = nil) {
    guard !items.isEmpty else { return }
    element("ul", kind.map { (kind: String) in [("class", kind)] } ?? []) {
      (writer: inout XMLWriter) -> Void in
      for item in items {
        writer.line("li") { (writer: inout XMLWriter) -> Void in writer.words(item) }
      }
    }
  }

  /// A picture in two sizes, for wide and for narrow pages, of which one is shown.
  ///
  /// - Parameters:
  ///   - id: unique on the page.
  ///   - title: what it shows, for whoever does not see it.
  ///   - wide: for pages wider than a phone.
  ///   - narrow: for phones.
  mutating func figure(_ id: String, title: String, wide: Picture, narrow: Picture) {
    element("figure") { (writer: inout XMLWriter) -> Void in
      for (kind, picture) in [("wide", wide), ("narrow", narrow)] {
        let titleID = "\(id)-\(kind)"
        writer.element(
          "svg",
          [
            ("class", kind), ("viewBox", "0 0 \(picture.width) \(picture.height)"),
            ("width", "\(picture.width)"), ("height", "\(picture.height)"), ("role", "img"),
            ("aria-labelledby", titleID),
          ]
        ) { (writer: inout XMLWriter) -> Void in
          writer.element("title", [("id", titleID)], title)
          writer.add(picture)
        }
      }
    }
  }

  /// A table whose first column names its rows.
  mutating func add(_ table: PageTable) {
    element("table", [("class", table.kind)]) { (writer: inout XMLWriter) -> Void in
      writer.element("caption", [("class", "unseen")], table.caption)
      writer.element("thead") { (writer: inout XMLWriter) -> Void in
        writer.element("tr") { (writer: inout XMLWriter) -> Void in
          for column in table.columns {
            let number = column.isNumber ? [(name: "class", value: "number")] : []
            writer.element("th", [("scope", "col")] + number, column.title)
          }
        }
      }
      writer.element("tbody") { (writer: inout XMLWriter) -> Void in
        for row in table.rows { writer.add(row, of: table) }
      }
    }
  }

  private mutating func add(_ row: PageTable.Row, of table: PageTable) {
    element("tr", row.isThisPlan ? [("class", "this")] : []) { (writer: inout XMLWriter) -> Void in
      for (column, cell) in zip(table.columns, row.cells) {
        if column == table.columns.first {
          writer.line("th", [("scope", "row")], cell)
        } else {
          let kind = (name: "class", value: column.isNumber ? "number" : "details")
          // Narrow pages show no heads of columns.
          let label = (name: "data-label", value: column.title)
          writer.line("td", column.isNamedInNarrowPages ? [kind, label] : [kind], cell)
        }
      }
    }
  }
}
