import CareerModel
import Planning
import Timelines

/// The question, and the answer in a sentence.
struct PlanSummary {
  private let report: PlanReport
  private let layout: PlanLayout
  private let glyphs: Glyphs

  init(_ report: PlanReport, _ layout: PlanLayout, _ glyphs: Glyphs) {
    self.report = report
    self.layout = layout
    self.glyphs = glyphs
  }

  var lines: [StyledText] {
    PlanHeading.lines(report.question, layout.width, glyphs) + [StyledText()]
      + AnswerWords(report).sentences.wrapped(to: layout.textWidth)
  }
}

/// `Backend Engineering Lead → Director of Engineering`.
enum PlanHeading {
  /// The question, and under it what the plan has to keep to.
  static func lines(_ question: PlanQuestion, _ width: Int, _ glyphs: Glyphs) -> [StyledText] {
    let conditions = ConstraintWords(question: question).line(glyphs)
    return title(question, glyphs).wrapped(to: width)
      + (conditions.isEmpty ? [] : StyledText(conditions, .dim).wrapped(to: width))
  }

  /// The question alone.
  static func title(_ question: PlanQuestion, _ glyphs: Glyphs) -> StyledText {
    let goal = StyledText(question.goal.title, .title)
    guard question.request.goal.roles != [question.request.person.role] else { return goal }
    return StyledText(question.origin.title, .title) + StyledText(" \(glyphs.arrow) ", .dim)
      + goal
  }
}

/// How far a plan may be from the best one, in words.
enum GapWords {
  static func sentence(of totals: PlanTotals, above lowerBound: PlanTotals) -> String {
    let gap = totals.time - lowerBound.time
    guard gap > .zero else {
      return "No way is quicker, but the search stopped before it was proved that none asks for "
        + "less learning or fewer moves."
    }
    guard lowerBound.time > .zero else {
      return "The search stopped early: how far this is from the shortest is not known."
    }
    // Tenths of a percent, rounded up: what is promised holds.
    let tenths =
      (Int128(gap.count) * 1000 + Int128(lowerBound.time.count) - 1)
      / Int128(lowerBound.time.count)
    return "Within \(tenths / 10).\(tenths % 10) % of the shortest: the search stopped before it "
      + "proved more."
  }
}
