import CareerModel
import Planning

/// Why there is no plan, as a person reads it.
package enum ObstructionText {
  /// The whole answer; no line is wider than the options say.
  package static func text(_ report: ObstructionReport, _ options: RenderingOptions) -> String {
    let layout = PlanLayout(width: options.width)
    let glyphs = options.glyphs
    let reasons = ObstructionReasons(report, layout, glyphs)
    let blocks = [
      PlanHeading.lines(report.question, layout.width, glyphs),
      reasons.verdict,
      reasons.facts,
      reasons.weight,
      ObstructionRemedies(report, layout, glyphs).lines,
      AssumptionBlock(report.question, layout, glyphs).lines,
      NextCommandBlock.lines(report.next, layout),
    ]
    return PlanWords.breakable(Block.joined(blocks).written(with: options))
  }

  /// That there is no way, in a phrase.
  package static func answer(_ report: ObstructionReport) -> String {
    PlanWords.breakable(ObstructionReasons.answer(report.question).plainText).asPhrase
  }
}

extension String {
  /// A sentence of our own as it stands behind a colon: without its capital and its full stop.
  var asPhrase: String { prefix(1).lowercased() + dropFirst().dropLast() }
}
