import CareerModel
import Planning
import Timelines

/// One role of a plan: when, why so long, what to learn, and the move that ends it.
struct PhaseBlock {
  private let graph: CareerGraph
  private let phase: Timeline.Phase
  private let number: Int
  private let layout: PlanLayout
  private let glyphs: Glyphs
  private let scale: CalendarScale
  private let axis: CalendarAxis

  init(_ report: PlanReport, _ index: Int, _ layout: PlanLayout, _ glyphs: Glyphs) {
    graph = report.question.graph
    phase = report.timeline.phases[index]
    number = index + 1
    self.layout = layout
    self.glyphs = glyphs
    scale = CalendarScale(from: phase.starts, to: phase.ends, columns: layout.chart)
    axis = CalendarAxis(scale, scale.marks(apart: 6), glyphs)
  }

  var lines: [StyledText] {
    heading + PhaseWords(graph, phase).sentence.wrapped(to: layout.width, indent: layout.marginBlanks)
      + learning + milestone
  }

  private var heading: [StyledText] {
    let title =
      StyledText("\(number)", .dim).padded(to: layout.margin)
      + StyledText(graph[phase.role].title, .role)
    let dates = StyledText("\(phase.starts) \(glyphs.enDash) \(phase.ends)", .dim)
    let room = layout.width - title.displayWidth
    if room >= dates.displayWidth + 2 { return [title + dates.padded(to: room, .right)] }
    return title.wrapped(to: layout.width, indent: StyledText(), hangingIndent: layout.marginBlanks)
      + [layout.marginBlanks + dates]
  }

  // MARK: Learning

  private var learning: [StyledText] {
    guard !phase.lessons.isEmpty else { return [StyledText()] }
    var lines = [StyledText(), columnHeads]
    for lesson in phase.lessons { lines += self.lines(of: lesson) }
    if quickened > .zero { lines += beside(chart: nil, quickenedNote) }
    return lines
  }

  private var columnHeads: StyledText {
    let heads = StyledText(Self.columns("hours", "until"), .dim).padded(to: layout.text, .right)
    return layout.marginBlanks + chartColumns(axis.labels) + heads
  }

  private func lines(of lesson: Timeline.Lesson) -> [StyledText] {
    let isQuick = lesson.minutes < lesson.usualMinutes
    let bar = axis.line(from: lesson.starts, to: lesson.ends, glyphs.fullBlock, .learningBar)
    let figures = StyledText(
      Self.columns(PlanWords.hours(lesson.minutes) + (isQuick ? "*" : " "), "\(lesson.ends)"))
    let name = StyledText(graph.name(of: lesson.competency), .skill)
    var lines = beside(chart: bar, PlanLayout.ends(name, figures, in: layout.text))
    if let shows = lesson.shows {
      lines += beside(chart: nil, StyledText(shows).wrapped(to: layout.text, indent: "  "))
    }
    if let evidence = lesson.evidence {
      let text = StyledText("Evidence: ", .emphasis) + StyledText(evidence.step, .dim)
      lines += beside(chart: nil, text.wrapped(to: layout.text, indent: "  "))
    }
    return lines
  }

  /// Hours and a date, right-aligned under each other.
  private static func columns(_ hours: String, _ date: String) -> String {
    let blanks = String(repeating: " ", count: max(0, 12 - date.count))
    return hours + blanks + date
  }

  private var quickened: StudyMinutes {
    phase.lessons.reduce(.zero) { (sum: StudyMinutes, lesson: Timeline.Lesson) -> StudyMinutes in
      lesson.usualMinutes > lesson.minutes ? sum + (lesson.usualMinutes - lesson.minutes) : sum
    }
  }

  private var quickenedNote: [StyledText] {
    StyledText("* quicker here: the role's daily work saves \(PlanWords.hours(quickened))", .dim)
      .wrapped(to: layout.text)
  }

  // MARK: The move

  private var milestone: [StyledText] {
    let milestone = phase.milestone
    let diamond = StyledText(String(glyphs.diamond), .milestone)
    let title = StyledText(graph[milestone.role].title, .milestone)
    let date = StyledText("\(milestone.date)", .milestone)
    let details = MoveWords.sentences(graph, milestone)
    guard layout.chart > 0 else {
      return [StyledText()]
        + PlanLayout.ends(diamond.padded(to: layout.margin) + title, date, in: layout.width)
        + StyledText(details, .dim).wrapped(to: layout.width, indent: layout.marginBlanks)
    }
    let head = PlanLayout.ends(title, date, in: layout.text)
    let body = StyledText(details, .dim).wrapped(to: layout.text, indent: "  ")
    let slack =
      phase.slack > .zero
      ? axis.line(from: phase.learnedBy, to: phase.ends, glyphs.lightBlock, .slackBar)
      : axis.grid(0..<layout.chart)
    return (head + body).enumerated().map { (index: Int, text: StyledText) -> StyledText in
      guard index == 0 else { return layout.marginBlanks + .blanks(layout.chart + PlanLayout.gap) + text }
      return layout.marginBlanks + slack + diamond + " " + text
    }
  }

  // MARK: Columns

  /// Text in its column, beside a chart whose line is given for the first of them.
  private func beside(chart: StyledText?, _ text: [StyledText]) -> [StyledText] {
    text.enumerated().map { (index: Int, text: StyledText) -> StyledText in
      let line = index == 0 ? chart ?? axis.grid(0..<layout.chart) : axis.grid(0..<layout.chart)
      return layout.marginBlanks + chartColumns(line) + text
    }
  }

  private func chartColumns(_ line: StyledText) -> StyledText {
    layout.chart == 0 ? StyledText() : line.padded(to: layout.chart + PlanLayout.gap)
  }
}
