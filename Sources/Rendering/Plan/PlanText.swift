import CareerModel
import Planning
import Timelines

/// A plan as a person reads it.
package enum PlanText {
  /// The whole answer; no line is wider than the options say.
  package static func text(_ report: PlanReport, _ options: RenderingOptions) -> String {
    let layout = PlanLayout(report, width: options.width)
    let glyphs = options.glyphs
    let assumptions = AssumptionBlock(report.question, layout, glyphs)
    var lines = StyledLines()
    lines.addBlock(PlanSummary(report, layout, glyphs).lines)
    if report.timeline.phases.isEmpty {
      lines.addBlock(assumptions.linesWithoutPlan(to: report.question.request.goal))
    } else {
      lines.addBlock(RouteChart(report, layout, glyphs).lines)
      for index in report.timeline.phases.indices {
        lines.addBlankLine()
        PhaseBlock(report, index, layout, glyphs).add(to: &lines)
      }
      lines.addBlock(assumptions.lines + layout.paragraph(AssumptionBlock.caution))
    }
    lines.addBlock(NextCommandBlock.lines(report.next, layout))
    return PlanWords.breakable(lines, options)
  }
}

/// Lines that belong together.
typealias Block = [StyledText]

extension Block {
  /// Blocks one after the other, with an empty line between them.
  static func joined(_ blocks: [Block]) -> Block {
    var lines: Block = []
    for block in blocks where !block.isEmpty {
      if !lines.isEmpty { lines.append(StyledText()) }
      lines += block
    }
    return lines
  }
}

extension StyledLines {
  /// Adds lines that belong together, after an empty line if any stand before them.
  mutating func addBlock(_ block: Block) {
    guard !block.isEmpty else { return }
    if !isEmpty { addBlankLine() }
    add(block)
  }

  /// Adds the lines of `PlanLayout.paragraph`.
  mutating func addParagraph(_ text: StyledText, _ layout: PlanLayout) {
    addWrapped(
      text, to: layout.textWidth, indent: layout.marginBlanks, hangingIndent: layout.marginBlanks)
  }
}
