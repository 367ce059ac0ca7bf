import CareerModel
import Timelines

/// Draws on the columns of a calendar: its labels, its lines, and bars.
struct CalendarAxis {
  private let scale: CalendarScale
  private let marks: [CalendarScale.Mark]
  private let glyphs: Glyphs

  init(_ scale: CalendarScale, _ marks: [CalendarScale.Mark], _ glyphs: Glyphs) {
    self.scale = scale
    self.marks = marks
    self.glyphs = glyphs
  }

  /// Years and months, each to the right of its line.
  var labels: StyledText {
    var line = StyledText()
    var column = 0
    for mark in marks where mark.column >= column && mark.column < scale.columns {
      let text = mark.isYear ? String(mark.date.year) : PlanWords.shortMonth(mark.date)
      guard mark.column + 1 + text.count <= scale.columns else { continue }
      line.appendBlanks(mark.column - column)
      line.append(String(glyphs.verticalLine), .dim)
      line.append(text, mark.isYear ? .emphasis : .dim)
      column = mark.column + 1 + text.count
    }
    return line.padded(to: scale.columns)
  }

  /// Empty columns, with the calendar's lines in them.
  func grid(_ columns: Range<Int>) -> StyledText {
    var line = StyledText()
    appendGrid(columns, to: &line)
    return line
  }

  private func appendGrid(_ columns: Range<Int>, to line: inout StyledText) {
    var column = columns.lowerBound
    for mark in marks where mark.column >= column && mark.column < columns.upperBound {
      line.appendBlanks(mark.column - column, .dim)
      line.append(repeating: glyphs.emptyBlock, count: 1, .dim)
      column = mark.column + 1
    }
    line.appendBlanks(columns.upperBound - column, .dim)
  }

  /// Learning, then what is left free of the tenure.
  func bar(of phase: Timeline.Phase) -> StyledText {
    let all = scale.columns(from: phase.starts, to: phase.ends)
    if phase.time == .zero { return StyledText(String(glyphs.diamond), .milestone) }
    let learned =
      phase.lessons.isEmpty
      ? 0 : scale.columns(from: phase.starts, to: phase.learnedBy).count
    let free = max(0, all.count - learned)
    var bar = StyledText(repeating: glyphs.fullBlock, count: all.count - free, .learningBar)
    bar.append(repeating: glyphs.lightBlock, count: free, .slackBar)
    return bar
  }

  /// Appends a whole line with one bar on it.
  func appendLine(
    from start: CivilDate, to end: CivilDate, _ block: Character, _ style: TextStyle,
    to line: inout StyledText
  ) {
    let columns = scale.columns(from: start, to: end)
    appendGrid(0..<columns.lowerBound, to: &line)
    line.append(repeating: block, count: columns.count, style)
    appendGrid(columns.upperBound..<scale.columns, to: &line)
  }
}
