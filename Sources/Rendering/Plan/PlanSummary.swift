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
      + answer.wrapped(to: layout.textWidth)
  }

  /// In two sentences or three: when, after what, and how sure that is.
  var answer: StyledText {
    let timeline = report.timeline
    guard !timeline.phases.isEmpty else { return answerWithoutPlan }
    let spare = SpareWords.sentence(report).map { (sentence: String) -> String in sentence + " " }
    var text = claim
    text.append(PlanWords.month(timeline.arrival), .emphasis)
    text.append(", after ")
    text.append(PlanWords.duration(timeline.span), .emphasis)
    text.append("\(effort). \(spare ?? "")")
    return text + proof
  }

  private var answerWithoutPlan: StyledText {
    let question = report.question
    switch question.request.goal {
    case .role:
      return StyledText("You are there already", .emphasis)
        + ": this is the role you hold, and no move is needed."
    case .anyRole:
      return StyledText("You are there already", .emphasis)
        + ": \(question.origin.title) is the role you hold, and no move is needed."
    case .competencies:
      return "You can do " + StyledText("\(question.goal.phrase) already", .emphasis)
        + ": there is nothing to learn."
    }
  }

  /// What is reached, up to the month in which it is.
  private var claim: StyledText {
    let question = report.question
    switch question.request.goal {
    case .role: return "You can be there in "
    case .anyRole:
      let nearest = report.proof == .proved ? "is the nearest" : "is the nearest that was found"
      return StyledText(question.graph[report.timeline.lastRole].title, .emphasis)
        + " \(nearest): you can be there in "
    case .competencies:
      return "You can do " + StyledText(question.goal.phrase, .emphasis) + " by "
    }
  }

  private var effort: String {
    let moves = report.timeline.totals.moves
    // Only who asks for no role can do without a move.
    return moves == 0
      ? " and \(learning), in the role you hold"
      : ", \(PlanWords.counted(moves, "move")) and \(learning)"
  }

  /// `40 h of learning at 6 h a week`.
  var learning: String {
    let study = report.timeline.totals.study
    guard study > .zero else { return "nothing to learn" }
    return
      "\(PlanWords.hours(study)) of learning at \(PlanWords.pace(report.question.request.person.pace))"
  }

  private var proof: StyledText {
    switch report.proof {
    case .proved:
      let others =
        report.question.request.constraints.isEmpty
        ? "no other way through this graph is quicker."
        : "no other way that keeps to these conditions is quicker."
      return StyledText("Proved shortest", .good) + ": \(others)"
    case .bounded(let lowerBound):
      return StyledText(
        GapWords.sentence(of: report.timeline.totals, above: lowerBound), .warning)
    }
  }
}

/// `Backend Engineering Lead → Director of Engineering`.
enum PlanHeading {
  /// The question, and under it what the plan has to keep to.
  static func lines(_ question: PlanQuestion, _ width: Int, _ glyphs: Glyphs) -> [StyledText] {
    let conditions = ConstraintWords(question: question).line(glyphs)
    return title(question, width, glyphs)
      + (conditions.isEmpty ? [] : StyledText(conditions, .dim).wrapped(to: width))
  }

  /// The same on one line, without its conditions.
  static func plainText(_ question: PlanQuestion) -> String {
    guard question.request.goal.roles != [question.request.person.role] else {
      return question.goal.title
    }
    return "\(question.origin.title) → \(question.goal.title)"
  }

  private static func title(
    _ question: PlanQuestion, _ width: Int, _ glyphs: Glyphs
  ) -> [StyledText] {
    let goal = StyledText(question.goal.title, .title)
    guard question.request.goal.roles != [question.request.person.role] else {
      return goal.wrapped(to: width)
    }
    return
      (StyledText(question.origin.title, .title) + StyledText(" \(glyphs.arrow) ", .dim)
      + goal).wrapped(to: width)
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
