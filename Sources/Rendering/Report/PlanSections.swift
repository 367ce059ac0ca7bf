import CareerModel
import Planning
import Timelines

/// What a page tells of a plan: when, along which roles, and what is learned in each.
struct PlanSections {
  private let report: CareerReport
  private var plan: PlanReport { report.plan }
  private var timeline: Timeline { report.plan.timeline }
  private var graph: CareerGraph { report.plan.question.graph }

  /// Of pictures on wide pages, and on narrow ones.
  private static let (wide, narrow) = (736, 340)

  init(_ report: CareerReport) { self.report = report }

  var all: [PageSection] {
    [
      PageSection(id: "timeline", heading: "Timeline", write: writeTimeline),
      route, PageSection(id: "skills", heading: "Role by role", write: writePhases),
    ].compactMap(\.self)
      + (report.explanation.map { (explanation: ExplanationReport) -> [PageSection] in
        ReasonSections(explanation, report).all
      } ?? [])
  }

  // MARK: Timeline

  private func writeTimeline(_ writer: inout XMLWriter) {
    writer.figure(
      "timeline-chart", title: "The plan on a calendar; the table below says the same",
      wide: GanttOverview(plan, today: report.today, width: Self.wide).picture,
      narrow: GanttOverview(plan, today: report.today, width: Self.narrow).picture)
    writer.add(
      PageTable(
        caption: "The roles of the plan, with dates", kind: "phases",
        columns: [
          .init(title: "Role", isNumber: false), .init(title: "From"), .init(title: "Until"),
          .init(title: "Learning"), .init(title: "Free"),
        ], rows: timeline.phases.map(row)))
  }

  private func row(of phase: Timeline.Phase) -> PageTable.Row {
    PageTable.Row(cells: [
      PageTable.user(graph[phase.role].title), PageTable.time(phase.starts),
      PageTable.time(phase.ends), PageTable.text(PlanWords.hours(phase.study)),
      PageTable.text(
        phase.slackSpan.days > 0 ? PlanWords.duration(phase.slackSpan) : "–"),
    ])
  }

  // MARK: Route

  private var route: PageSection? {
    guard timeline.totals.moves > 0, let plan = report.explanation?.explanation.plan else {
      return nil
    }
    let detours = report.explanation?.explanation.detours ?? []
    let map = RouteMap(plan, detours, in: graph)
    return PageSection(id: "route", heading: "The route") { (writer: inout XMLWriter) -> Void in
      writeRoute(map, &writer)
    }
  }

  private func writeRoute(_ map: RouteMap, _ writer: inout XMLWriter) {
    if let note = RouteWords.note(on: map) { writer.element("p", [("class", "note")], note) }
    writer.figure(
      "route-chart", title: "The roles of the plan, and those beside it; tables say the same",
      wide: RoutePicture(plan, map, width: Self.wide).picture,
      narrow: RoutePicture(plan, map, width: Self.narrow).picture)
    writer.add(
      PageTable(
        caption: "The moves of the plan", kind: "moves",
        columns: [
          .init(title: "Move to", isNumber: false), .init(title: "What it is", isNumber: false),
          .init(title: "On"),
        ],
        rows: timeline.phases.compactMap(\.milestone).map {
          (milestone: Timeline.Milestone) -> PageTable.Row in
          PageTable.Row(cells: [
            PageTable.user(graph[milestone.role].title),
            { (writer: inout XMLWriter) -> Void in
              writer.words(StyledText(MoveWords.sentence(graph, milestone)))
            }, PageTable.time(milestone.date),
          ])
        }))
  }

  // MARK: Phases

  private func writePhases(_ writer: inout XMLWriter) {
    for index in timeline.phases.indices {
      PhasePart(plan, report.explanation, index).write(&writer)
    }
  }
}

/// What a route's diagram shows, in words.
enum RouteWords {
  static func note(on map: RouteMap) -> String? {
    let isOfWays = map.sideRoles.contains { (side: RouteMap.SideRole) -> Bool in side.longer != nil
    }
    let beside =
      map.sideRoles.isEmpty
      ? nil
      : isOfWays
        ? "Beside the plan stand the roles that the closest other ways lead through."
        : "Beside the plan stand roles that moves lead through from one of its own to another."
    let others: String? =
      switch map.othersOneMoveAway {
      case 0: nil
      case 1: "One more role is a single move away from this way."
      default: "\(PlanWords.counted(map.othersOneMoveAway, "more role")) are one move away from it."
      }
    let note = PlanWords.joined([beside, others].compactMap(\.self), by: " ")
    return note.isEmpty ? nil : note
  }
}
