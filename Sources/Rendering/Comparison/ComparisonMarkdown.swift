import CareerModel
import Planning

/// Options as a table for documents and tickets, with what is said about them under it.
package enum ComparisonMarkdown {
  package static func text(_ report: ComparisonReport) -> String {
    let glyphs = Glyphs.unicode
    let cells = ComparisonCells(report, glyphs)
    let columns = report.columns ?? usual(for: report.kind)
    var parts = [
      "## " + MarkdownText.escaped(title(report)) + "\n",
      paragraph(ComparisonVerdict(report, glyphs).text),
    ]
    for group in report.groups {
      if let kind = group.kind { parts.append("### \(kind.heading)\n") }
      parts.append(table(group, columns, cells))
    }
    let first = FirstStepWords(report, glyphs)
    parts += section(
      FirstStepWords.heading,
      first.advice.map { (advice: FirstStepWords.Advice) -> String in
        paragraph(advice.text) + list(advice.losses)
      } + (first.warning.map { (text: StyledText) in [paragraph(text)] } ?? []))
    parts += section(SharedWords.heading, SharedWords(report).sentences.map(paragraph))
    parts += section(OtherTargets.heading, OtherTargets(report).sentences.map(paragraph))
    return PlanWords.breakable(PlanWords.joined(parts, by: "\n"))
  }

  /// Documents are wide, but not as wide as everything.
  private static func usual(for kind: ComparisonReport.Kind) -> [ComparisonColumn] {
    switch kind {
    case .namedRoles, .reachableRoles:
      [.date, .time, .study, .moves, .salary, .change, .gap, .largest, .risk]
    case .ways: [.date, .time, .study, .moves, .gap, .largest, .risk]
    }
  }

  private static func title(_ report: ComparisonReport) -> String {
    "\(report.question.origin.title) \(Glyphs.unicode.arrow) \(ComparisonHeading.subject(report))"
  }

  private static func table(
    _ group: ComparisonReport.Group, _ columns: [ComparisonColumn], _ cells: ComparisonCells
  ) -> String {
    MarkdownText.table(
      [("#", .right), ("option", .left)]
        + columns.map { (column: ComparisonColumn) -> (String, MarkdownText.Alignment) in
          (column.title, column.isText ? .left : .right)
        },
      group.rows.map { (row: ComparisonReport.Row) -> [String] in
        ["\(row.number)", MarkdownText.escaped(cells.name(of: row))]
          + columns.map { (column: ComparisonColumn) -> String in
            MarkdownText.escaped(cells.text(column, of: row))
          }
      })
  }

  private static func section(_ heading: String, _ parts: [String]) -> [String] {
    parts.isEmpty ? [] : ["### \(heading)\n"] + parts
  }

  private static func list(_ items: [(label: String, options: String)]) -> String {
    items.reduce(items.isEmpty ? "" : "\n") {
      (text: String, item: (label: String, options: String)) -> String in
      text + "- \(item.label): \(MarkdownText.escaped(item.options))\n"
    }
  }

  private static func paragraph(_ text: StyledText) -> String {
    MarkdownText.escapedAtStart(text.plainText) + "\n"
  }
}
