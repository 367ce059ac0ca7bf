import CareerModel
import Planning

/// Options side by side as a page to read, to print and to hand on.
package enum ComparisonPage {
  /// The whole page, one file in HTML: readable without scripts, and with nothing to load.
  package static func text(_ report: ComparisonReport, today: CivilDate) -> String {
    let question = report.question
    let subject = ComparisonHeading.subject(report)
    let page = HTMLPage(
      title: "\(question.origin.title) → \(subject)",
      kicker: question.graph.title ?? "Career options",
      today: today,
      isWide: true,
      writeHeading: { (writer: inout XMLWriter) -> Void in
        writer.way(from: question.origin.title, to: subject)
      },
      writeAnswer: { (writer: inout XMLWriter) -> Void in
        writer.conditions(of: question)
        writer.paragraph(ComparisonVerdict(report, .unicode).text, "lead")
      },
      sections: ComparisonSections(report).all
        + ClosingSections(
          question, assumptions: question.assumptions, guideOf: [], report.next
        ).all)
    return PlanWords.breakable(page.text)
  }
}

/// What a page tells of options: when and for what, in numbers, in words, and what to begin with.
private struct ComparisonSections {
  private let report: ComparisonReport
  private let cells: ComparisonCells
  private let words: OptionWords
  /// Those that were asked for, or all that say something in a word or two.
  private let columns: [ComparisonColumn]

  /// Of pictures on wide pages, and on narrow ones.
  private static let (wide, narrow) = (1_000, 340)

  init(_ report: ComparisonReport) {
    self.report = report
    cells = ComparisonCells(report, .unicode)
    words = OptionWords(report, .unicode)
    columns = report.columns ?? Self.telling(of: report, cells)
  }

  var all: [PageSection] {
    [
      report.chart.map { (chart: ComparisonChart) -> PageSection in
        PageSection(id: "chart", heading: ChartWords(report, chart).measure) {
          (writer: inout XMLWriter) -> Void in write(chart, &writer)
        }
      },
      report.rows.isEmpty
        ? nil : PageSection(id: "options", heading: "Side by side", write: writeTables),
      toldRows.isEmpty
        ? nil : PageSection(id: "details", heading: detailsHeading, write: writeDetails),
      firstStep,
      section("shared", SharedWords.heading, SharedWords(report).sentences),
      section("others", OtherTargets.heading, OtherTargets(report).sentences),
    ].compactMap(\.self)
  }

  private func section(
    _ id: String, _ heading: String, _ sentences: [StyledText]
  ) -> PageSection? {
    guard !sentences.isEmpty else { return nil }
    return PageSection(id: id, heading: heading) { (writer: inout XMLWriter) -> Void in
      for sentence in sentences { writer.paragraph(sentence) }
    }
  }

  // MARK: Chart

  private func write(_ chart: ComparisonChart, _ writer: inout XMLWriter) {
    let words = ChartWords(report, chart)
    writer.element("p", [("class", "note")], words.axes)
    writer.figure(
      "options-chart", title: "\(words.measure); the table below says the same",
      wide: ScatterPicture(report, chart, width: Self.wide).picture,
      narrow: ScatterPicture(report, chart, width: Self.narrow).picture)
  }

  // MARK: Table

  private func writeTables(_ writer: inout XMLWriter) {
    for group in report.groups {
      if let kind = group.kind {
        writer.element("h3", [], kind.heading)
        writer.element("p", [("class", "note")], "What is \(kind.meaning).")
      }
      writer.add(
        PageTable(
          caption: group.kind?.heading ?? "The options side by side", kind: "options",
          columns: [.init(title: "Option", isNumber: false)]
            + columns.map { (column: ComparisonColumn) -> PageTable.Column in
              PageTable.Column(
                title: column.title, isNumber: !column.isText, isNamedInNarrowPages: true)
            },
          rows: group.rows.map(row)))
    }
  }

  private static func telling(
    of report: ComparisonReport, _ cells: ComparisonCells
  ) -> [ComparisonColumn] {
    let brief: [ComparisonColumn] = [.time, .date, .study, .gap, .moves, .salary, .change, .demand]
    let rows = report.rows
    return brief.filter { (column: ComparisonColumn) -> Bool in
      rows.contains { (row: ComparisonReport.Row) -> Bool in
        !cells.text(column, of: row).isEmpty
      }
    }
  }

  private func row(_ row: ComparisonReport.Row) -> PageTable.Row {
    let name: PageTable.Cell = { (writer: inout XMLWriter) -> Void in
      writer.element("span", [("class", "quiet")], "\(row.number)")
      writer.words(" ")
      writer.user(cells.name(of: row))
      for (word, column) in asides where !columns.contains(column) {
        let text = cells.text(column, of: row)
        guard !text.isEmpty else { continue }
        writer.line("p", [("class", "note")]) { (writer: inout XMLWriter) -> Void in
          writer.words(word + " ")
          writer.user(text)
        }
      }
    }
    return PageTable.Row(
      cells: [name]
        + columns.map { (column: ComparisonColumn) -> PageTable.Cell in
          let text = cells.text(column, of: row)
          return text.isEmpty ? PageTable.text("–") : PageTable.user(text)
        })
  }

  /// What stands under an option's name, where neither a column nor a paragraph says it.
  private var asides: [(word: String, column: ComparisonColumn)] {
    guard report.columns == nil, !words.tellsAll else { return [] }
    switch report.kind {
    case .namedRoles, .reachableRoles: return [("via", .via), ("largest:", .largest)]
    case .ways: return [("largest:", .largest)]
    }
  }

  // MARK: Words

  private var toldRows: [(row: ComparisonReport.Row, sentences: [StyledText])] {
    report.rows.map { (row: ComparisonReport.Row) in (row, words.sentences(of: row)) }
      .filter { (told: (row: ComparisonReport.Row, sentences: [StyledText])) -> Bool in
        !told.sentences.isEmpty
      }
  }

  private var detailsHeading: String { words.tellsAll ? "One by one" : "What is not proved" }

  private func writeDetails(_ writer: inout XMLWriter) {
    for told in toldRows {
      writer.line("h3") { (writer: inout XMLWriter) -> Void in
        writer.element("span", [("class", "quiet")], "\(told.row.number)")
        writer.words(" ")
        writer.user(cells.name(of: told.row))
      }
      for sentence in told.sentences { writer.paragraph(sentence) }
    }
  }

  private var firstStep: PageSection? {
    let words = FirstStepWords(report, .unicode)
    guard !words.advice.isEmpty || words.warning != nil else { return nil }
    return PageSection(id: "first-step", heading: FirstStepWords.heading) {
      (writer: inout XMLWriter) -> Void in
      for advice in words.advice {
        writer.paragraph(advice.text)
        guard !advice.losses.isEmpty else { continue }
        writer.element("dl", [("class", "terms")]) { (writer: inout XMLWriter) -> Void in
          for loss in advice.losses {
            writer.element("dt", [], loss.label)
            writer.element("dd", [], loss.options)
          }
        }
      }
      if let warning = words.warning { writer.paragraph(warning) }
    }
  }
}
