import CareerModel
import Planning
import Timelines

/// Why there is no plan, as a document in CommonMark.
package enum NoPlanMarkdown {
  /// What in the graph stands in the way, and what would open a way.
  package static func text(_ report: ObstructionReport) -> String {
    let layout = PlanLayout(width: RenderingOptions.plain.width)
    let reasons = ObstructionReasons(report, layout, .unicode)
    let remedies = ObstructionRemedies(report, layout, .unicode)
    var document = MarkdownDocument()
    document.addHeading(report.question)
    document.paragraph(reasons.verdictText)
    document.list(reasons.statements)
    for remark in reasons.remarks { document.paragraph(remark) }
    if let weight = reasons.weightText { document.paragraph(weight) }
    document.heading(2, StyledText(remedies.heading))
    document.list(remedies.remedies)
    document.addAssumptions(report.question.assumptions, report.question)
    return document.text
  }

  /// Which conditions stand in the way, and what would do.
  package static func text(_ report: ConflictReport) -> String {
    let layout = PlanLayout(width: RenderingOptions.plain.width)
    let remedies = ConflictRemedies(report, layout, .unicode)
    let pace = PaceReasons(report, layout, .unicode)
    var document = MarkdownDocument()
    document.addHeading(report.question)
    document.paragraph(ConflictText.verdict(report))
    if !remedies.remedies.isEmpty {
      document.heading(2, remedies.heading)
      document.list(remedies.remedies)
    }
    if let remark = remedies.remark { document.paragraph(remark) }
    if let heading = pace.heading { document.heading(2, heading) }
    if let paragraph = pace.paragraph { document.paragraph(paragraph) }
    document.list(pace.parts)
    document.addAssumptions(report.question.assumptions, report.question)
    return document.text
  }
}
