import CareerModel
import Planning
import Timelines

/// A plan as a person reads it.
package enum PlanText {
  /// The whole answer; no line is wider than the options say.
  package static func text(_ report: PlanReport, _ options: RenderingOptions) -> String {
    let layout = PlanLayout(width: options.width, phases: report.timeline.phases.count)
    var blocks = [PlanSummary(report, layout, options.glyphs).lines]
    if !report.timeline.phases.isEmpty {
      blocks.append(RouteChart(report, layout, options.glyphs).lines)
      for number in report.timeline.phases.indices {
        blocks.append(PhaseBlock(report, number, layout, options.glyphs).lines)
      }
    }
    blocks.append(AssumptionBlock(report.question, layout, options.glyphs).lines)
    blocks.append(NextCommandBlock.lines(report.next, layout, options.glyphs))
    return Array(blocks.filter { (block: [StyledText]) -> Bool in !block.isEmpty }
      .joined(separator: [StyledText()]))
      .written(with: options)
  }
}

/// The columns of a plan: numbers in a margin, charts beside it, text beside those.
struct PlanLayout {
  /// Of the longest line; wide terminals are not filled, because no eye follows such lines.
  let width: Int
  let margin: Int
  /// Columns of a phase's chart; 0 where there is no room for one.
  let chart: Int
  /// Columns of the text beside it.
  let text: Int

  init(width: Int, phases: Int) {
    margin = String(phases).count + 2
    let room = width - margin
    if width < 60 {
      chart = 0
      text = room
      self.width = width
    } else {
      text = min(72, (room - Self.gap) * 7 / 10)
      chart = min(60, room - Self.gap - text)
      self.width = margin + chart + Self.gap + text
    }
  }

  /// Columns between chart and text; the first of them takes what stands at a chart's end.
  static let gap = 2

  var marginBlanks: StyledText { .blanks(margin) }

  /// Where the text beside a chart begins.
  var textStart: Int { width - text }

  /// Two texts at the two ends of so many columns, or on two lines where they do not fit on one.
  static func ends(_ left: StyledText, _ right: StyledText, in columns: Int) -> [StyledText] {
    let room = columns - left.displayWidth
    if room >= right.displayWidth + 2 { return [left + right.padded(to: room, .right)] }
    return left.wrapped(to: columns) + right.wrapped(to: columns)
  }
}
