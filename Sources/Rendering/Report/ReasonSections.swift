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

  /// - Parameter report: where its plan is the page's own, for the section on other ways.
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
          id: "shorter", heading: "What would shorten it, each by itself", write: writeShortenings)
        : nil, otherWays,
    ].compactMap(\.self)
  }

  // MARK: Date

  private func writeDate(_ writer: inout XMLWriter) {
    let chain = CriticalChainBlock(explanation, layout)
    if report == nil {
      for phase in explanation.timeline.phases {
        writer.paragraph(
          StyledText(question.graph[phase.role].title, .emphasis) + ", "
            + PhaseWords(question.graph, phase).sentence)
      }
    }
    writer.paragraph(StyledText(chain.sum))
    guard report != nil else { return }
    let detours = DetourBlock(explanation, layout, .unicode)
    guard let floors = detours.floors else { return }
    writer.element("h3", [], detours.heading)
    writer.paragraph(StyledText(floors))
  }

  // MARK: Shortenings

  private func writeShortenings(_ writer: inout XMLWriter) {
    let block = ShorteningBlock(explanation, layout, .unicode)
    let shortenings = explanation.explanation.shortenings
    if !shortenings.isEmpty {
      writer.element("ul", [("class", "savings")]) { (writer: inout XMLWriter) -> Void in
      for shortening in shortenings {
        writer.line("li") { (writer: inout XMLWriter) -> Void in
          writer.element("strong", [], block.saving(shortening))
          writer.line("span") { (writer: inout XMLWriter) -> Void in
            writer.words(block.sentence(shortening))
          }
        }
      }
    }
    }
    if let nothing = block.nothing { writer.paragraph(StyledText(nothing)) }
    for sentence in block.rest { writer.paragraph(StyledText(sentence), "note") }
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
    let detours = explanation.explanation.detours
    if !detours.isEmpty {
      let rows = detours.map { (detour: Detour) -> PageTable.Row in
        let words = DetourWords(question, detour)
        return WayTable.row(
          words.title, words.reasons,
          Timeline(
            detour.plan, for: question.request, in: question.graph, startingOn: question.start))
      }
      let plan = WayTable.row("This plan", [], explanation.timeline, isThisPlan: true)
      writer.add(WayTable.table("The closest other ways", [plan] + rows))
    }
    let notes = [block.rest, block.without, block.unknown].compactMap(\.self)
    for note in notes { writer.paragraph(StyledText(note), "note") }
    if detours.isEmpty, notes.isEmpty { writer.paragraph("There is no other way to tell of.") }
  }
}

/// Several ways in numbers, each with what it does otherwise.
enum WayTable {
  static func table(_ caption: String, _ rows: [PageTable.Row]) -> PageTable {
    PageTable(
      caption: caption, kind: "ways",
      columns: [
        .init(title: "Way", isNumber: false), .init(title: "Arrival"), .init(title: "Time"),
        .init(title: "Learning"), .init(title: "Moves"),
      ], rows: rows)
  }

  static func row(
    _ name: String, _ reasons: [String], _ timeline: Timeline, isThisPlan: Bool = false
  ) -> PageTable.Row {
    PageTable.Row(
      cells: [
        { (writer: inout XMLWriter) -> Void in
          writer.user(name)
          for reason in reasons { writer.paragraph(StyledText(reason), "quiet") }
        }, PageTable.time(timeline.arrival),
        PageTable.text(PlanWords.shortDuration(timeline.span)),
        PageTable.text(PlanWords.hours(timeline.totals.study)),
        PageTable.text(String(timeline.totals.moves)),
      ], isThisPlan: isThisPlan)
  }
}

/// Plans that were asked for beside the best one.
struct SeriesPart {
  private let report: SeriesReport

  init(_ report: SeriesReport) { self.report = report }

  func write(_ writer: inout XMLWriter) {
    writer.paragraph(SeriesVerdict(report).text)
    let rows = report.timelines.enumerated().map { (place: Int, timeline: Timeline) -> PageTable.Row in
      WayTable.row(
        "\(place + 1). \(SeriesRows.way(place, of: report, .unicode).plainText)", reasons(place), timeline,
        isThisPlan: place == 0)
    }
    writer.add(WayTable.table("The ways side by side", rows))
  }

  private func reasons(_ place: Int) -> [String] {
    let words = report.difference(of: place).map { (difference: PlanDifference) -> [String] in
      let words = DifferenceWords(difference, report.question)
      return [words.time, words.learning].compactMap(\.self)
    }
    return (words ?? []) + (place < report.series.provedCount ? [] : [SeriesRows.unproved])
  }
}
