import CareerModel
import Planning
import Timelines

/// What each option takes and offers, a block an option, where there are not too many for that.
struct OptionDetails {
  private let report: ComparisonReport
  private let layout: PlanLayout
  private let words: OptionWords
  private let margin: Int
  private var graph: CareerGraph { report.graph }

  init(_ report: ComparisonReport, _ layout: PlanLayout, _ glyphs: Glyphs) {
    self.report = report
    self.layout = layout
    words = OptionWords(report, glyphs)
    margin = String(report.rows.count).count + 2
  }

  var blocks: [Block] {
    report.rows.compactMap { (row: ComparisonReport.Row) -> Block? in
      let sentences = words.sentences(of: row)
      return sentences.isEmpty ? nil : heading(row) + sentences.flatMap(paragraph)
    }
  }

  private func heading(_ row: ComparisonReport.Row) -> Block {
    let date = "\(row.timeline.arrival)"
    let span = StyledText(", after \(PlanWords.duration(row.timeline.span))", .dim)
    let text: StyledText
    switch report.kind {
    case .namedRoles, .reachableRoles:
      text =
        StyledText(graph[row.option.target].title, .heading) + StyledText(", \(date)", .dim) + span
    case .ways: text = StyledText(date, .heading) + span
    }
    return text.wrapped(
      to: layout.textWidth, indent: StyledText("\(row.number)", .heading).padded(to: margin))
  }

  private func paragraph(_ text: StyledText) -> Block {
    text.wrapped(to: layout.textWidth, indent: .blanks(margin))
  }
}
