import CareerModel
import Timelines

/// The whole way on one calendar: a row a role, each beginning where the one above ends.
struct RouteChart {
  private let report: PlanReport
  private let layout: PlanLayout
  private let glyphs: Glyphs
  private let scale: CalendarScale
  private let marks: [CalendarScale.Mark]

  init(_ report: PlanReport, _ layout: PlanLayout, _ glyphs: Glyphs) {
    self.report = report
    self.layout = layout
    self.glyphs = glyphs
    // The last column is the arrival's own.
    scale = CalendarScale(
      from: report.timeline.start, to: report.timeline.arrival,
      columns: layout.width - layout.margin - 1)
    marks = scale.marks(apart: 10)
  }

  var lines: [StyledText] {
    var lines = [layout.marginBlanks + CalendarAxis(scale, marks, glyphs).labels]
    for index in report.timeline.phases.indices {
      lines += row(number: index + 1, report.timeline.phases[index])
    }
    return lines + arrival + [StyledText()] + legend
  }

  private func row(number: Int, _ phase: Timeline.Phase) -> [StyledText] {
    let axis = CalendarAxis(scale, marks, glyphs)
    let bar = axis.bar(of: phase)
    let columns = scale.columns(from: phase.starts, to: phase.ends)
    let label = label(of: phase)
    let margin = StyledText(String(number), .dim).padded(to: layout.margin)
    let width = label.displayWidth
    if columns.upperBound + width <= scale.columns {
      return [
        margin + axis.grid(0..<columns.lowerBound) + bar + label
          + axis.grid(columns.upperBound + width..<scale.columns)
      ]
    }
    if width <= columns.lowerBound {
      return [
        margin + axis.grid(0..<columns.lowerBound - width) + label + bar
          + axis.grid(columns.upperBound..<scale.columns)
      ]
    }
    // Beside its bar there is no room: the label has the line above it.
    let above = label.dropping(columns: 1).truncated(to: scale.columns, glyphs)
    let start = min(columns.lowerBound, scale.columns - above.displayWidth)
    return [
      layout.marginBlanks + axis.grid(0..<max(0, start - 1)) + .blanks(min(start, 1)) + above
        + axis.grid(start + above.displayWidth..<scale.columns),
      margin + axis.grid(0..<columns.lowerBound) + bar
        + axis.grid(columns.upperBound..<scale.columns),
    ]
  }

  /// With a blank at either end, so that it stands off its bar and the calendar's lines.
  private func label(of phase: Timeline.Phase) -> StyledText {
    let span = phase.time == .zero ? "at once" : PlanWords.shortDuration(phase.span)
    return " " + StyledText(report.question.graph[phase.role].title, .role)
      + StyledText("  \(span) ", .dim)
  }

  /// The goal's row: nothing but its day.
  private var arrival: [StyledText] {
    let label =
      StyledText("\(report.timeline.arrival)", .dim) + "  "
      + StyledText(report.question.goal.reached(report.timeline.lastRole), .milestone)
    let room = layout.width - layout.margin - 2
    return [
      layout.marginBlanks + label.truncated(to: room, glyphs).padded(to: room, .right) + " "
        + StyledText(String(glyphs.diamond), .milestone)
    ]
  }

  private var legend: Block {
    let phases = report.timeline.phases
    var text = StyledText()
    func add(_ glyph: Character, _ style: TextStyle, _ meaning: String) {
      if !text.isEmpty { text.appendBlanks(3) }
      text.append(String(glyph), style)
      text.append(PlanWords.unbroken(" " + meaning), .dim)
    }
    if phases.contains(where: { (phase: Timeline.Phase) -> Bool in !phase.lessons.isEmpty }) {
      add(glyphs.fullBlock, .learningBar, "learning")
    }
    if phases.contains(where: { (phase: Timeline.Phase) -> Bool in phase.slack > .zero }) {
      add(glyphs.lightBlock, .slackBar, "free until the move")
    }
    add(glyphs.diamond, .milestone, PlanWords.meaningOfDiamond(report))
    return layout.paragraph(text)
  }
}
