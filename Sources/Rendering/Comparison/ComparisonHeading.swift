import Planning

/// `Backend Engineering Lead → 5 options`, and under it what the plans have to keep to.
enum ComparisonHeading {
  static func lines(_ report: ComparisonReport, _ width: Int, _ glyphs: Glyphs) -> Block {
    let conditions = ConstraintWords(question: report.question).line(glyphs)
    let title =
      StyledText(report.question.origin.title, .title) + StyledText(" \(glyphs.arrow) ", .dim)
      + StyledText(subject(report), .title)
    return title.wrapped(to: width)
      + (conditions.isEmpty ? [] : StyledText(conditions, .dim).wrapped(to: width))
  }

  static func subject(_ report: ComparisonReport) -> String {
    let count = report.rows.count
    switch report.kind {
    case .namedRoles, .reachableRoles:
      let targets = report.question.request.goal.roles
      // One is named rather than counted, whether there is a way to it or not.
      return targets.count == 1
        ? report.question.goal.title
        : count == 0 ? "no option" : PlanWords.counted(count, "option")
    case .ways:
      return "\(report.question.goal.title), \(PlanWords.counted(count, "way"))"
    }
  }
}
