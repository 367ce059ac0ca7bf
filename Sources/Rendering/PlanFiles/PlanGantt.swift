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

  // What is longer would run out of the picture, in the sizes that Mermaid writes in.
  private static let fontSize = 11
  private static let headingSize = 18
  private static let mostHeadingWidth = 900
  private static let mostTitleWidth = 260
  private static let mostNameWidth = 320
  /// The answer is read out, and drawn nowhere.
  private static let mostAnswerWidth = 4_000

  /// Of a chart, where nobody has asked for another.
  private static let usualWidth = 1_000
  /// Of a mark on the axis, with the room around it.
  private static let markWidth = 60

  init(_ report: PlanReport) { self.report = report }

  var text: String {
    let axis = axis.map { (line: String) -> String in "  \(line)\n" }.joined()
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
        title \(label(title, Self.mostHeadingWidth, fontSize: Self.headingSize))
        accDescr: \(label(answer, Self.mostAnswerWidth))
        dateFormat YYYY-MM-DD
        todayMarker off
      \(axis)\(sections)
      """
  }

  /// What is marked on the calendar, as often as its words have room.
  private var axis: [String] {
    let timeline = report.timeline
    if timeline.span.days < 14 { return ["axisFormat %d %b", "tickInterval 1day"] }
    if timeline.span.days < 70 { return ["axisFormat %d %b", "tickInterval 1week"] }
    let scale = CalendarScale(
      from: timeline.start, to: timeline.arrival, columns: Self.usualWidth - titleWidth)
    let months = scale.monthsBetweenMarks(apart: Self.markWidth)
    switch months {
    case ..<12: return ["axisFormat %b %Y", "tickInterval \(months)month"]
    case 12: return ["axisFormat %Y", "tickInterval 12month"]
    // Mermaid counts no months beyond a year; what it chooses itself is fine here.
    default: return ["axisFormat %Y"]
    }
  }

  /// What the titles of the sections take, beside which the bars begin.
  private var titleWidth: Int {
    report.timeline.phases.indices.map { (index: Int) -> Int in
      TextExtent.width(of: number(index) + title(of: index), fontSize: Self.fontSize)
    }.max() ?? 0
  }

  /// Before a section's title, so that roles that are left and entered again are two sections; with a
  /// full stop, as Mermaid takes sections that are numbers out of their order.
  private func number(_ index: Int) -> String { "\(index + 1). " }

  private func title(of index: Int) -> String {
    TextExtent.fitted(
      graph[report.timeline.phases[index].role].title, into: Self.mostTitleWidth,
      fontSize: Self.fontSize)
  }

  private func section(_ index: Int) -> String {
    let phase = report.timeline.phases[index]
    var lines = "  section \(number(index))\(MermaidText.escaped(title(of: index)))\n"
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
    let name =
      phase.milestone.map { (milestone: Timeline.Milestone) -> String in
        graph[milestone.role].title
      } ?? "All learned"
    return task(name, ["milestone", "\(phase.ends)", "0d"])
  }

  private func task(_ name: String, _ details: [String]) -> String {
    "    \(label(name, Self.mostNameWidth)) : \(PlanWords.joined(details, by: ", "))\n"
  }

  private func label(_ text: String, _ width: Int, fontSize: Int = fontSize) -> String {
    MermaidText.escaped(TextExtent.fitted(text, into: width, fontSize: fontSize))
  }
}
