import CareerModel
import Planning
import Timelines

/// What a page tells of a plan's reasons: what sets its date, what would shorten it, and which other
/// ways there are.
struct ReasonSections {
  private let explanation: ExplanationReport
  private let report: CareerReport?
  private let layout = PlanLayout(width: 80)
  private var question: PlanQuestion { explanation.question }

  /// - Parameters:
  ///   - explanation: what explains a plan.
  ///   - report: the page's, where that plan is its own; then there is a section on other ways.
  init(_ explanation: ExplanationReport, _ report: CareerReport?) {
    self.explanation = explanation
    self.report = report
  }

  var all: [PageSection] {
    let isProved = explanation.explanation.proof == .proved
    return [
      PageSection(id: "date", heading: "What sets the date", write: writeDate),
      isProved
        ? PageSection(
          id: "shorter", heading: "What would shorten it", write: writeShortenings)
        : nil, otherWays,
    ].compactMap(\.self)
  }

  // MARK: Date

  private func writeDate(_ writer: inout XMLWriter) {
    writer.add(BoundTable.table(explanation))
    writer.paragraph(StyledText(CriticalChainBlock(explanation, layout).sum))
    let detours = DetourBlock(explanation, layout, .unicode)
    guard report != nil, let floors = detours.floors else { return }
    writer.element("h3", [], detours.heading)
    writer.paragraph(StyledText(floors))
  }

  // MARK: Shortenings

  private func writeShortenings(_ writer: inout XMLWriter) {
    let block = ShorteningBlock(explanation, layout, .unicode)
    let shortenings = explanation.explanation.shortenings
    if let nothing = block.nothing { writer.paragraph(StyledText(nothing)) }
    if !shortenings.isEmpty {
      writer.element("p", [], "Each of these by itself, and by how much:")
      writer.element("ul", [("class", "savings")]) { (writer: inout XMLWriter) -> Void in
        for shortening in shortenings {
          writer.line("li") { (writer: inout XMLWriter) -> Void in
            writer.element("strong", [], block.saving(shortening))
            writer.words(" ")
            writer.line("span") { (writer: inout XMLWriter) -> Void in
              writer.words(block.sentence(shortening))
            }
          }
        }
      }
    }
    for note in [block.noFaster, block.more.map(Self.sentence), block.unknown] {
      if let note { writer.paragraph(StyledText(note), "note") }
    }
  }

  /// A clause that ends a list, after its end.
  private static func sentence(_ clause: String) -> String {
    clause.prefix(1).uppercased() + clause.dropFirst() + "."
  }

  // MARK: Other ways

  private var otherWays: PageSection? {
    guard let report else { return nil }
    if let series = report.series {
      return PageSection(id: "ways", heading: heading(of: series)) {
        (writer: inout XMLWriter) -> Void in
        SeriesPart(series).write(&writer)
      }
    }
    guard explanation.explanation.proof == .proved else { return nil }
    return PageSection(id: "ways", heading: "The closest other ways", write: writeDetours)
  }

  private func heading(of series: SeriesReport) -> String {
    switch series.kind {
    case .alternatives: "The best ways"
    case .tradeOffs: "Trade-offs of time and learning"
    }
  }

  private func writeDetours(_ writer: inout XMLWriter) {
    let block = DetourBlock(explanation, layout, .unicode)
    let ways = explanation.explanation.detours.map { (detour: Detour) -> PageWay in
      let words = DetourWords(question, detour)
      return PageWay(
        name: words.title,
        reasons: words.reasons.map { (reason: String) -> StyledText in StyledText(reason) },
        timeline: Timeline(
          detour.plan, for: question.request, in: question.graph, startingOn: question.start))
    }
    if !ways.isEmpty {
      PageWay.write([PageWay(name: "This plan", timeline: explanation.timeline)] + ways, &writer)
    }
    let notes = [block.rest.map(Self.sentence), block.without, block.unknown].compactMap(\.self)
    for note in notes { writer.paragraph(StyledText(note), "note") }
    if ways.isEmpty, notes.isEmpty { writer.element("p", [], "There are none to tell of.") }
  }
}

/// What decides how long each role takes: the time that the move asks for, or learning.
private enum BoundTable {
  static func table(_ explanation: ExplanationReport) -> PageTable {
    let span = SpanWords(explanation.question)
    let rows = explanation.timeline.phases.map { (phase: Timeline.Phase) -> PageTable.Row in
      PageTable.Row(cells: [
        PageTable.user(explanation.question.graph[phase.role].title),
        PageTable.text(phase.tenure > .zero ? span.words(phase.tenure) : "–"),
        PageTable.text(phase.study > .zero ? span.words(phase.study) : "–"),
        PageTable.text(decision(phase.bound)),
      ])
    }
    return PageTable(
      caption: "What decides how long each role takes", kind: "bounds",
      columns: [
        .init(title: "Role", isNumber: false), .init(title: "The move asks for"),
        .init(title: "Learning takes"), .init(title: "What decides"),
      ], rows: rows)
  }

  private static func decision(_ bound: CareerPlan.Bound) -> String {
    switch bound {
    case .tenure: "time in the role"
    case .learning: "learning"
    case .both: "both alike"
    }
  }
}
