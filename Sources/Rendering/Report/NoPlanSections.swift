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
    writer.paragraph(reasons.sentence, "lead")
    writer.list(reasons.statements)
    for remark in reasons.remarks { writer.paragraph(remark) }
    if let weight = reasons.weightSentence { writer.paragraph(StyledText(weight), "note") }
  }

  var all: [PageSection] {
    let remedies = ObstructionRemedies(report.obstruction, layout, .unicode).list
    let holding = HoldingBlock(report, layout, .unicode)
    return [
      PageSection(id: "openings", heading: remedies.heading) { (writer: inout XMLWriter) -> Void in
        writer.list(remedies.items)
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
    guard !remedies.items.isEmpty || remedies.unknown != nil else { return nil }
    return PageSection(id: "remedies", heading: remedies.heading) {
      (writer: inout XMLWriter) -> Void in
      writer.list(remedies.items)
      if let unknown = remedies.unknown { writer.paragraph(StyledText(unknown)) }
    }
  }

  private var pace: PageSection? {
    switch conflict.pace {
    case nil, .enough: return nil
    case .unknown:
      return PageSection(id: "pace", heading: "Another pace") { (writer: inout XMLWriter) -> Void in
        writer.element("p", [], PaceReasons.unknown)
      }
    case .noneIsEnough(let pace, let timeline):
      return PageSection(id: "pace", heading: PaceReasons.heading) {
        (writer: inout XMLWriter) -> Void in
        writer.paragraph(StyledText(PaceReasons.claim(pace, timeline)))
        writer.list(PaceReasons(conflict, layout, .unicode).items(timeline))
      }
    }
  }
}
