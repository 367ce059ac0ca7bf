import CareerModel
import Planning
import Timelines

/// A plan as a Gantt chart in Mermaid's language: a section a role, a bar for each competency and for
/// time that is free of learning, a diamond for each move.
package enum PlanGantt {
  /// Why a plan has no chart.
  package enum Obstacle: Error, Hashable, Sendable {
    /// Nothing is to be done.
    case nothingToDo
    /// Dates have years of four digits there.
    case outsideOfYears
    /// The chart has more characters than Mermaid takes.
    case tooLong(Int)
  }

  /// The characters that Mermaid takes where nobody has told it to take more.
  package static let mostCharacters = 50_000

  package static func text(_ report: PlanReport) throws(Obstacle) -> String {
    let timeline = report.timeline
    guard !timeline.phases.isEmpty else { throw .nothingToDo }
    // The last bar may end on the day after.
    guard [timeline.start, timeline.arrival.adding(days: 1)].allSatisfy(CalendarText.hasForm) else {
      throw .outsideOfYears
    }
    let text = PlanWords.breakable(GanttChart(report).text)
    let count = text.utf16.count
    guard count <= mostCharacters else { throw .tooLong(count) }
    return text
  }
}

/// The lines of the chart.
private struct GanttChart {
  private let report: PlanReport
  private var graph: CareerGraph { report.question.graph }

  /// Of a section's title, in the size that Mermaid writes it in.
  private static let mostTitleWidth = 240
  private static let titleSize = 11

  init(_ report: PlanReport) { self.report = report }

  var text: String {
    let sections = report.timeline.phases.indices.map(section).joined()
    let title = PlanHeading.title(report.question, .unicode).plainText
    let answer = AnswerWords(report).sentences.plainText
    return """
      ---
      config:
        gantt:
          leftPadding: \(titleWidth + 20)
      ---
      gantt
        title \(MermaidText.escaped(title))
        accDescr: \(MermaidText.escaped(answer, atMost: 500))
        dateFormat YYYY-MM-DD
        axisFormat \(axisFormat)
        todayMarker off
      \(sections)
      """
  }

  /// Charts of a few months have days on their axis.
  private var axisFormat: String { report.timeline.span.months < 6 ? "%d %b" : "%b %Y" }

  /// What the titles of the sections take, beside which the bars begin.
  private var titleWidth: Int {
    report.timeline.phases.indices.map { (index: Int) -> Int in
      TextExtent.width(of: title(of: index), fontSize: Self.titleSize)
    }.max() ?? 0
  }

  /// The number comes first, so that roles that are left and entered again are two sections.
  private func title(of index: Int) -> String {
    TextExtent.fitted(
      "\(index + 1) \(graph[report.timeline.phases[index].role].title)", into: Self.mostTitleWidth,
      fontSize: Self.titleSize)
  }

  private func section(_ index: Int) -> String {
    let phase = report.timeline.phases[index]
    var lines = "  section \(MermaidText.escaped(title(of: index)))\n"
    for lesson in phase.lessons {
      lines += bar(graph.name(of: lesson.competency), from: lesson.starts, to: lesson.ends)
    }
    if phase.slackSpan.days > 0 {
      let name = "free for \(PlanWords.shortDuration(phase.slackSpan))"
      lines += bar(name, ["done"], from: phase.learnedBy, to: phase.ends)
    }
    return lines + end(of: phase)
  }

  private func bar(
    _ name: String, _ tags: [String] = [], from starts: CivilDate, to ends: CivilDate
  ) -> String {
    // What takes less than a day is seen all the same.
    task(name, tags + ["\(starts)", "\(max(ends, starts.adding(days: 1)))"])
  }

  private func end(of phase: Timeline.Phase) -> String {
    let isArrival = phase.ends == report.timeline.arrival
    let name =
      phase.milestone.map { (milestone: Timeline.Milestone) -> String in
        graph[milestone.role].title
      } ?? "All learned"
    return task(name, (isArrival ? ["crit"] : []) + ["milestone", "\(phase.ends)", "0d"])
  }

  private func task(_ name: String, _ details: [String]) -> String {
    "    \(MermaidText.escaped(name)) : \(PlanWords.joined(details, by: ", "))\n"
  }
}
