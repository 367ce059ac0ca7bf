import CareerModel
import Timelines

/// The columns of a plan: a margin for numbers, and beside it names, a chart, hours and dates.
///
/// All phases have the same columns, so that the eye finds everything in its place.
struct PlanLayout {
  /// Of the longest line; very wide terminals are not filled, because no eye follows such lines.
  let width: Int
  /// Of running text, its indent included.
  let textWidth: Int
  let margin: Int
  /// Columns for the names of what is learned.
  let names: Int
  /// Columns of a phase's chart; 0 where there is no room for one.
  let chart: Int

  init(_ report: PlanReport, width: Int) {
    let phases = report.timeline.phases
    var longestName = 0
    for phase in phases {
      for name in PhaseChart.names(in: phase, report.question.graph) {
        longestName = max(longestName, name.displayWidth)
      }
    }
    let longestDate = report.timeline.arrival.description.utf8.count
    self.width = min(width, 132)
    textWidth = min(width, 100)
    margin = String(phases.count).utf8.count + 2
    dates = longestDate
    let names = max(12, min(longestName, self.width * 2 / 5))
    let room = self.width - margin - names - 2 - 1 - hours - 1 - dates
    self.names = names
    chart = room < 10 ? 0 : room
  }

  /// For an answer without phases.
  init(width: Int) {
    self.width = min(width, 132)
    textWidth = min(width, 100)
    margin = 3
    names = 0
    chart = 0
    dates = 0
  }

  /// Columns for hours and the mark behind them.
  let hours = 9
  /// Columns for a date.
  let dates: Int

  var marginBlanks: StyledText { .blanks(margin) }

  func paragraph(_ text: StyledText) -> Block {
    text.wrapped(to: textWidth, indent: marginBlanks)
  }

  /// Two texts at the two ends of so many columns, or on two lines where they do not fit on one.
  func ends(_ left: StyledText, _ right: StyledText) -> Block {
    let columns = width - margin
    let room = columns - left.displayWidth
    let lines =
      room >= right.displayWidth + 1
      ? [left + right.padded(to: room, .right)]
      : left.wrapped(to: columns) + [right.padded(to: columns, .right)]
    return lines.map { (line: StyledText) -> StyledText in marginBlanks + line }
  }
}
