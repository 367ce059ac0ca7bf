import CareerModel
import Planning

/// Why no plan keeps to the conditions, and what would do, as a person reads it.
package enum ConflictText {
  /// The whole answer; no line is wider than the options say.
  package static func text(_ report: ConflictReport, _ options: RenderingOptions) -> String {
    let layout = PlanLayout(width: options.width)
    let glyphs = options.glyphs
    let remedies = ConflictRemedies(report, layout, glyphs)
    let blocks = [
      PlanHeading.lines(report.question, layout.width, glyphs),
      verdict(report).wrapped(to: layout.textWidth),
      remedies.lines,
      PaceReasons(report, layout, glyphs).lines,
      AssumptionBlock(report.question, layout, glyphs).lines,
      NextCommandBlock.lines(report.next, layout),
    ]
    return PlanWords.breakable(Block.joined(blocks).written(with: options))
  }

  /// That no way keeps to the conditions, in a phrase.
  package static func answer(_ report: ConflictReport) -> String {
    PlanWords.breakable(verdict(report).plainText).asPhrase
  }

  static func verdict(_ report: ConflictReport) -> StyledText {
    let question = report.question
    let words = ConstraintWords(question: question)
    let conflicting = report.conflict.conflicting
    let conditions = PlanWords.list(conflicting.map(words.inSentence))
    let isThere = question.request.goal.roles == [question.request.person.role]
    let way =
      isThere
      ? " back to \(question.goal.phrase)"
      : " from \(question.origin.title) to \(question.goal.phrase)"
    return StyledText("There is no way", .error) + "\(way) \(conditions)\(best(report))."
  }

  /// `; the fewest is 3`, where one limit alone stands in the way.
  private static func best(_ report: ConflictReport) -> String {
    guard report.conflict.oneIsEnough, report.conflict.conflicting.count == 1,
      let remedy = report.conflict.remedies.first(where: {
        (remedy: ConstraintConflict.Remedy) -> Bool in
        report.conflict.conflicting.contains(remedy.constraint)
      }), remedy.isLeast, let instead = remedy.instead
    else { return "" }
    switch instead {
    case .mostMoves(let count): return "; the fewest is \(count)"
    case .mostStudy(let minutes): return "; the least is \(PlanWords.hours(minutes))"
    case .mostDays(let days):
      let date = ConstraintWords(question: report.question).date(days)
      let pace = PlanWords.pace(report.question.request.person.pace)
      return "; at \(pace), the earliest is \(date)"
    case .via, .avoidsRole, .avoidsKind: return ""
    }
  }
}
