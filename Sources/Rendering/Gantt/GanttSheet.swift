import CareerModel
import Timelines

/// A plan's whole chart: all that is learned, role by role, with hours and dates beside it.
struct GanttSheet {
  private let report: PlanReport
  private let today: CivilDate
  private let axis: GanttAxis
  private let names: Int
  private var graph: CareerGraph { report.question.graph }

  static let width = 1120
  static let margin = 28
  private static let fontSize = 13
  private static let titleSize = 22
  private static let widestName = 330
  /// Of the columns to the right of the chart.
  private static let (hours, dates) = (70, 118)
  /// Where the calendar begins.
  private static let top = 106

  init(_ report: PlanReport, today: CivilDate) {
    self.report = report
    self.today = today
    let names = min(Self.widestName, Self.longestName(report))
    self.names = names
    axis = GanttAxis(
      report.timeline, from: Self.margin + names + 20,
      to: Self.width - Self.margin - Self.hours - Self.dates - GanttAxis.diamondReach)
  }

  private static func longestName(_ report: PlanReport) -> Int {
    let graph = report.question.graph
    return report.timeline.phases.reduce(120) { (longest: Int, phase: Timeline.Phase) -> Int in
      let lessons = phase.lessons.map { (lesson: Timeline.Lesson) -> Int in
        TextExtent.width(of: graph.name(of: lesson.competency), fontSize: fontSize) + indent
      }
      let title = TextExtent.width(of: graph[phase.role].title, fontSize: fontSize + 1) + indent
      let goal = phase.milestone.map { (milestone: Timeline.Milestone) -> Int in
        TextExtent.width(
          of: "move to \(graph[milestone.role].title)", fontSize: fontSize) + indent * 2
      }
      return max(longest, title, goal ?? 0, lessons.max() ?? 0)
    }
  }

  /// What stands within a role begins so far behind its title.
  private static let indent = 20

  var picture: Picture {
    var rows: [Picture.Shape] = []
    var y = Self.top + 22
    for index in report.timeline.phases.indices { add(index, at: &y, to: &rows) }
    let bottom = y + 18
    let legend = GanttLegend(report, today: today)
      .shapes(left: Self.margin, right: Self.width - Self.margin, baseline: bottom + 30)
    return Picture(
      width: Self.width, height: legend.end + 4,
      shapes: heading + columnHeads + axis.calendar(top: Self.top, bottom: bottom)
        + axis.today(today, top: Self.top + 18, bottom: bottom) + rows + legend.shapes)
  }

  // MARK: Heading

  /// The question, and the answer in numbers.
  private var heading: [Picture.Shape] {
    let question = report.question
    let room = (Self.width - Self.margin * 2 - 60) / 2
    let fitted = { (text: String) -> Picture.Run in
      Picture.Run(
        TextExtent.fitted(text, into: room, fontSize: Self.titleSize), .title, Self.titleSize)
    }
    let arrow = Picture.Run("→", .quiet, Self.titleSize)
    return [
      .text(
        [fitted(question.origin.title), arrow, fitted(question.goal.title)],
        at: Picture.Point(x: Self.margin, y: 44), .start),
      .text(
        [Picture.Run(facts, .quiet, 15)], at: Picture.Point(x: Self.margin, y: 72), .start),
    ]
  }

  private var facts: String {
    let timeline = report.timeline
    let facts = [
      PlanWords.month(timeline.arrival), PlanWords.duration(timeline.span),
      PlanWords.counted(timeline.totals.moves, "move"),
      AnswerWords(report).learning,
      report.proof == .proved ? "proved shortest" : "not proved shortest",
    ]
    return PlanWords.joined(facts, by: "  ·  ")
  }

  /// Over the figures to the right of the chart.
  private var columnHeads: [Picture.Shape] {
    figures("hours", "until", .quiet, y: Self.top - 7)
  }

  // MARK: Rows

  private func add(_ index: Int, at y: inout Int, to shapes: inout [Picture.Shape]) {
    let phase = report.timeline.phases[index]
    let title = graph[phase.role].title
    shapes += name(title, .strong, x: Self.margin, y: y, number: index + 1)
    shapes += axis.bars(of: phase, top: y + 7, height: 12)
    shapes += figures(
      phase.study > .zero ? PlanWords.hours(phase.study) : "", "from \(phase.starts)", .strong,
      y: y)
    y += 27
    for lesson in phase.lessons {
      shapes += name(
        graph.name(of: lesson.competency), .plain, x: Self.margin + Self.indent, y: y)
      shapes.append(
        axis.bar(from: lesson.starts, to: lesson.ends, top: y + 8, height: 8, .learning))
      shapes += figures(PlanWords.hours(lesson.minutes), "\(lesson.ends)", .plain, y: y)
      y += 22
    }
    // Where nothing is learned, the phase's own bar says as much.
    if phase.slackSpan.days > 0, !phase.lessons.isEmpty {
      shapes += name(
        "free for \(PlanWords.duration(phase.slackSpan))", .quiet,
        x: Self.margin + Self.indent, y: y)
      shapes.append(
        axis.bar(from: phase.learnedBy, to: phase.ends, top: y + 8, height: 8, .free))
      shapes += figures("", "\(phase.ends)", .quiet, y: y)
      y += 22
    }
    shapes += name(
      phase.milestone.map { (milestone: Timeline.Milestone) -> String in
        graph[milestone.role].title
      } ?? report.question.goal.phrase, .strong, x: Self.margin + Self.indent, y: y,
      after: phase.milestone == nil ? "all learned:" : "move to")
    shapes.append(axis.diamond(at: phase.ends, y: y + 12))
    shapes += figures("", "\(phase.ends)", .strong, y: y)
    y += 38
  }

  private func name(
    _ text: String, _ role: Picture.Role, x: Int, y: Int, number: Int? = nil,
    after word: String? = nil
  ) -> [Picture.Shape] {
    let start = number == nil ? x : x + Self.indent
    let word = word.map { (word: String) -> Picture.Run in
      Picture.Run(word, .quiet, Self.fontSize)
    }
    let taken = word.map { (word: Picture.Run) -> Int in word.width + Self.fontSize / 2 } ?? 0
    let fitted = TextExtent.fitted(
      text, into: names + Self.margin - start - taken, fontSize: Self.fontSize)
    let name = Picture.Shape.text(
      [word, Picture.Run(fitted, role, Self.fontSize)].compactMap(\.self),
      at: Picture.Point(x: start, y: y + 17), .start)
    guard let number else { return [name] }
    return [
      .text(
        [Picture.Run(String(number), .quiet, Self.fontSize)],
        at: Picture.Point(x: x, y: y + 17), .start), name,
    ]
  }

  private func figures(
    _ hours: String, _ date: String, _ role: Picture.Role, y: Int
  ) -> [Picture.Shape] {
    let right = Self.width - Self.margin
    return [(hours, right - Self.dates), (date, right)]
      .filter { (text: String, _) -> Bool in !text.isEmpty }
      .map { (text: String, x: Int) -> Picture.Shape in
        .text([Picture.Run(text, role, Self.fontSize)], at: Picture.Point(x: x, y: y + 17), .end)
      }
  }
}
