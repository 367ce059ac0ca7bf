import CareerModel
import Planning
import Timelines

/// Several plans side by side as a document in CommonMark.
package enum SeriesMarkdown {
  package static func text(_ report: SeriesReport) -> String {
    let words = SeriesWords(report, .unicode)
    var document = MarkdownDocument()
    document.addHeading(report.question)
    document.paragraph(SeriesVerdict(report).text)
    document.table(columns, rows(report, words))
    document.list(
      report.series.plans.indices.flatMap { (place: Int) -> [MarkdownDocument.Item] in
        let reasons = words.reasons(place)
        guard let first = reasons.first else { return [] }
        return [
          MarkdownDocument.Item(
            text: StyledText("Way \(place + 1)", .emphasis) + ": " + first,
            parts: Array(reasons.dropFirst()))
        ]
      })
    document.addAssumptions(report.question.assumptions, report.question)
    document.paragraph(AssumptionBlock.caution)
    return document.text
  }

  private static let columns: [(title: String, alignment: MarkdownText.Alignment)] = [
    ("Way", .right), ("Arrival", .left), ("Takes", .right), ("Learning", .right), ("Moves", .right),
    ("Through", .left),
  ]

  private static func rows(_ report: SeriesReport, _ words: SeriesWords) -> [[StyledText]] {
    report.timelines.enumerated().map { (place: Int, timeline: Timeline) -> [StyledText] in
      let cells = SeriesWords.cells(timeline).map { (cell: String) -> StyledText in
        StyledText(cell)
      }
      let way = words.way(place).map { (way: StyledText) -> StyledText in
        StyledText(way.plainText)
      }
      return [StyledText(String(place + 1))] + cells + [way ?? ""]
    }
  }
}
