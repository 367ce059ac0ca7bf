import Planning

/// Options side by side, as a person reads them.
package enum ComparisonText {
  /// The whole answer; no line is wider than the options say.
  package static func text(_ report: ComparisonReport, _ options: RenderingOptions) -> String {
    let layout = PlanLayout(width: options.width)
    let glyphs = options.glyphs
    let isEmpty = report.rows.isEmpty
    let blocks =
      [
        ComparisonHeading.lines(report, layout.width, glyphs),
        ComparisonVerdict(report, glyphs).text.wrapped(to: layout.textWidth),
        isEmpty ? [] : ComparisonTable(report, layout, glyphs).lines,
      ] + OptionDetails(report, layout, glyphs).blocks + [
        ScatterText(report, layout, glyphs).lines,
        FirstStepBlock.lines(FirstStepWords(report, glyphs), layout),
        section(SharedWords.heading, SharedWords(report).sentences, layout),
        section(OtherTargets.heading, OtherTargets(report).sentences, layout),
        AssumptionBlock(report.question, layout, glyphs).lines
          + (isEmpty ? [] : layout.paragraph(AssumptionBlock.caution)),
        NextCommandBlock.lines(report.next, layout),
      ]
    return PlanWords.breakable(Block.joined(blocks).written(with: options))
  }

  private static func section(
    _ heading: String, _ sentences: [StyledText], _ layout: PlanLayout
  ) -> Block {
    guard !sentences.isEmpty else { return [] }
    return [StyledText(heading, .heading)] + sentences.flatMap(layout.paragraph)
  }
}
