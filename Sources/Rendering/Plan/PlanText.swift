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
    var blocks = [PlanSummary(report, layout, glyphs).lines]
    if report.timeline.phases.isEmpty {
      blocks.append(assumptions.linesWithoutPlan)
    } else {
      blocks.append(RouteChart(report, layout, glyphs).lines)
      for index in report.timeline.phases.indices {
        blocks.append(PhaseBlock(report, index, layout, glyphs).lines)
      }
      blocks.append(
        assumptions.lines
          + layout.paragraph(AssumptionBlock.caution))
    }
    blocks.append(NextCommandBlock.lines(report.next, layout))
    return PlanWords.breakable(Block.joined(blocks).written(with: options))
  }
}

/// Lines that belong together.
typealias Block = [StyledText]

extension Block {
  /// Blocks one after the other, with an empty line between them.
  static func joined(_ blocks: [Block]) -> Block {
    Array(
      blocks.filter { (block: Block) -> Bool in !block.isEmpty }
        .joined(separator: [StyledText()]))
  }
}
