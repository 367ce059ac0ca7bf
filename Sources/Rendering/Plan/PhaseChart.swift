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

  var lines: Block {
    heads + phase.lessons.flatMap(row) + slack + milestone
  }

  /// What the columns mean; not worth a line where nothing stands in them.
  private var heads: Block {
    let figures = figures(StyledText("hours ", .dim), StyledText("until", .dim))
    guard !phase.lessons.isEmpty else { return [] }
    guard layout.chart > 0 else { return layout.ends("", figures) }
    return [layout.marginBlanks + .blanks(layout.names + 2) + axis.labels + " " + figures]
  }

  private func row(_ lesson: Timeline.Lesson) -> Block {
    let name = StyledText(graph.name(of: lesson.competency), .skill)
    let mark = StyledText(PaceMark(lesson)?.sign ?? " ", .dim)
    let figures = figures(
      StyledText(PlanWords.hours(lesson.minutes)) + mark, StyledText("\(lesson.ends)"))
    return row(
      name, axis.line(from: lesson.starts, to: lesson.ends, glyphs.fullBlock, .learningBar),
      end: " ", figures)
  }

  private var slack: Block {
    guard phase.slackSpan.days > 0 else { return [] }
    return row(
      StyledText(Self.slackName(phase), .dim),
      axis.line(from: phase.learnedBy, to: phase.ends, glyphs.lightBlock, .slackBar),
      end: " ", figures(StyledText(), StyledText("\(phase.ends)", .dim)))
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
    let figures = figures(StyledText(), StyledText("\(phase.ends)", .milestone))
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

  private func row(
    _ name: StyledText, _ bar: StyledText, end: StyledText, _ figures: StyledText
  ) -> Block {
    guard layout.chart > 0 else { return layout.ends(name, figures) }
    return [
      layout.marginBlanks + name.fitted(to: layout.names, glyphs) + "  " + bar + end + figures
    ]
  }

  private func figures(_ hours: StyledText, _ date: StyledText) -> StyledText {
    // Without a chart, names of any length share the line with them.
    if layout.chart == 0, hours.isEmpty { return date }
    return hours.padded(to: layout.hours, .right) + " " + date.padded(to: layout.dates, .right)
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
}
