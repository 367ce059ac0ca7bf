import CareerModel
import Planning

/// What a page tells where no plan exists: what blocks every way, and what would open one.
struct ObstructionSections {
  private let report: ImpossibilityReport
  private let reasons: ObstructionReasons
  private let layout = PlanLayout(width: 80)

  init(_ report: ImpossibilityReport) {
    self.report = report
    reasons = ObstructionReasons(report.obstruction, layout, .unicode)
  }

  func writeAnswer(_ writer: inout XMLWriter) {
    writer.paragraph(reasons.verdictText, "lead")
    writer.list(reasons.statements)
    for remark in reasons.remarks { writer.paragraph(remark) }
    if let weight = reasons.weightText { writer.paragraph(weight, "note") }
  }

  var all: [PageSection] {
    let remedies = ObstructionRemedies(report.obstruction, layout, .unicode)
    let holding = HoldingBlock(report, layout, .unicode)
    return [
      PageSection(id: "openings", heading: remedies.heading) { (writer: inout XMLWriter) -> Void in
        writer.list(remedies.remedies)
      },
      PageSection(id: "holding", heading: holding.heading ?? "What you could bring") {
        (writer: inout XMLWriter) -> Void in
        if holding.heading == nil { writer.paragraph(StyledText(holding.sentence)) }
        writer.list(holding.items)
        if let rest = holding.rest { writer.paragraph(StyledText(rest), "note") }
      },
    ]
  }
}

/// What a page tells where no plan keeps to the conditions: what would do instead.
struct ConflictSections {
  private let report: MissedDateReport
  private let layout = PlanLayout(width: 80)
  private var conflict: ConflictReport { report.conflict }

  init(_ report: MissedDateReport) { self.report = report }

  func writeAnswer(_ writer: inout XMLWriter) {
    writer.paragraph(ConflictText.verdict(conflict), "lead")
  }

  var all: [PageSection] {
    [remedies, pace].compactMap(\.self)
      + (report.undated.map { (undated: ExplanationReport) -> [PageSection] in
        ReasonSections(undated, nil).all
      } ?? [])
  }

  private var remedies: PageSection? {
    let remedies = ConflictRemedies(conflict, layout, .unicode)
    guard !remedies.remedies.isEmpty || remedies.remark != nil else { return nil }
    return PageSection(id: "remedies", heading: remedies.heading.plainText) {
      (writer: inout XMLWriter) -> Void in
      writer.list(remedies.remedies)
      if let remark = remedies.remark { writer.paragraph(remark) }
    }
  }

  private var pace: PageSection? {
    let reasons = PaceReasons(conflict, layout, .unicode)
    guard let paragraph = reasons.paragraph else { return nil }
    return PageSection(id: "pace", heading: reasons.heading?.plainText ?? "Another pace") {
      (writer: inout XMLWriter) -> Void in
      writer.paragraph(paragraph)
      writer.list(reasons.parts)
    }
  }
}
