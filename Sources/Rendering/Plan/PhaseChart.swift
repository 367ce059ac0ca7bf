import CareerModel
import Timelines

/// What a phase is filled with: a row a competency, as bars on the phase's calendar, and the move
/// or the goal that ends it.
struct PhaseChart {
  private let graph: CareerGraph
  private let phase: Timeline.Phase
  private let goal: GoalWords
  private let layout: PlanLayout
  private let glyphs: Glyphs
  private let axis: CalendarAxis

  init(
    _ graph: CareerGraph, _ phase: Timeline.Phase, _ goal: GoalWords, _ layout: PlanLayout,
    _ glyphs: Glyphs
  ) {
    self.graph = graph
    self.phase = phase
    self.goal = goal
    self.layout = layout
    self.glyphs = glyphs
    let scale = CalendarScale(from: phase.starts, to: phase.ends, columns: layout.chart)
    // A role that is left at once has no calendar.
    axis = CalendarAxis(scale, phase.span.days == 0 ? [] : scale.marks(apart: 6), glyphs)
  }

  /// Adds the rows, one at least.
  func add(to lines: inout StyledLines) {
    addHeads(to: &lines)
    for lesson in phase.lessons { addRow(lesson, to: &lines) }
    addSlack(to: &lines)
    lines.add(milestone)
  }

  /// What the columns mean; not worth a line where nothing stands in them.
  private func addHeads(to lines: inout StyledLines) {
    let figures = Figures(
      hours: "hours", hoursStyle: .dim, mark: " ", date: "until", dateStyle: .dim)
    guard !phase.lessons.isEmpty else { return }
    guard layout.chart > 0 else { return lines.add(layout.ends("", figures.text(layout))) }
    lines.text.appendBlanks(layout.margin + layout.names + 2)
    lines.text += axis.labels
    lines.text.appendBlanks(1)
    figures.append(to: &lines.text, layout)
    lines.endLine()
  }

  private func addRow(_ lesson: Timeline.Lesson, to lines: inout StyledLines) {
    let figures = Figures(
      hours: PlanWords.hours(lesson.minutes), mark: PaceMark(lesson)?.sign ?? " ",
      date: lesson.ends.description)
    addRow(graph.name(of: lesson.competency), .skill, figures, to: &lines) {
      (line: inout StyledText) -> Void in
      axis.appendLine(
        from: lesson.starts, to: lesson.ends, glyphs.fullBlock, .learningBar, to: &line)
    }
  }

  private func addSlack(to lines: inout StyledLines) {
    guard phase.slackSpan.days > 0 else { return }
    let figures = Figures(date: phase.ends.description, dateStyle: .dim)
    addRow(Self.slackName(phase), .dim, figures, to: &lines) { (line: inout StyledText) -> Void in
      axis.appendLine(
        from: phase.learnedBy, to: phase.ends, glyphs.lightBlock, .slackBar, to: &line)
    }
  }

  private static func slackName(_ phase: Timeline.Phase) -> String {
    "free for " + PlanWords.shortDuration(phase.slackSpan)
  }

  /// What stands in the column of names.
  static func names(in phase: Timeline.Phase, _ graph: CareerGraph) -> [String] {
    phase.lessons.map { (lesson: Timeline.Lesson) -> String in graph.name(of: lesson.competency) }
      + (phase.slack > .zero ? [slackName(phase)] : [])
  }

  private var milestone: Block {
    let title = StyledText(
      phase.milestone.map { (milestone: Timeline.Milestone) -> String in
        graph[milestone.role].title
      } ?? goal.phrase, .milestone)
    let diamond = StyledText(String(glyphs.diamond), .milestone)
    let figures = Figures(date: phase.ends.description, dateStyle: .milestone)
      .text(layout)
    guard layout.chart > 0 else {
      let lines = layout.ends(title, figures)
      let rest = lines.dropFirst()
      // The diamond stands in the margin: there is no chart whose end it could mark.
      return lines.prefix(1).map { (line: StyledText) -> StyledText in
        diamond + line.dropping(columns: 1)
      } + rest
    }
    let free = layout.names + 2 + layout.chart - title.displayWidth
    guard free > 0 else { return layout.ends(title, figures) }
    let start = max(0, layout.chart - free + 1)
    return [
      layout.marginBlanks + title + .blanks(free - (layout.chart - start))
        + axis.grid(start..<layout.chart) + diamond + figures
    ]
  }

  /// A name, a bar where there is room for one, and figures.
  private func addRow(
    _ name: String, _ style: TextStyle, _ figures: Figures, to lines: inout StyledLines,
    appendBar: (inout StyledText) -> Void
  ) {
    guard layout.chart > 0 else {
      return lines.add(layout.ends(StyledText(name, style), figures.text(layout)))
    }
    lines.text.appendBlanks(layout.margin)
    lines.text.append(name, style, fittedTo: layout.names, glyphs)
    lines.text.appendBlanks(2)
    appendBar(&lines.text)
    lines.text.appendBlanks(1)
    figures.append(to: &lines.text, layout)
    lines.endLine()
  }
}

/// What stands behind the bars: hours with a mark, or neither, and a date.
private struct Figures {
  var hours = ""
  var hoursStyle = TextStyle.plain
  /// One sign wherever there are hours.
  var mark = ""
  let date: String
  var dateStyle = TextStyle.plain

  func append(to line: inout StyledText, _ layout: PlanLayout) {
    line.append(hours, hoursStyle, rightAlignedTo: layout.hours - mark.utf8.count)
    line.append(mark, .dim)
    line.appendBlanks(1)
    line.append(date, dateStyle, rightAlignedTo: layout.dates)
  }

  func text(_ layout: PlanLayout) -> StyledText {
    // Without a chart, names of any length share the line with them.
    if layout.chart == 0, hours.isEmpty { return StyledText(date, dateStyle) }
    var text = StyledText()
    append(to: &text, layout)
    return text
  }
}

/// Whether the role makes something quicker or slower to learn than it usually is.
enum PaceMark {
  case quicker
  case slower

  init?(_ lesson: Timeline.Lesson) {
    if lesson.minutes == lesson.usualMinutes { return nil }
    self = lesson.minutes < lesson.usualMinutes ? .quicker : .slower
  }

  var sign: String {
    switch self {
    case .quicker: "*"
    case .slower: "+"
    }
  }

  var word: String {
    switch self {
    case .quicker: "quicker"
    case .slower: "slower"
    }
  }
}
