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

  private var answer: StyledText {
    let timeline = report.timeline
    guard !timeline.phases.isEmpty else {
      return StyledText("You are there already", .emphasis)
        + ": this is the role you hold, and no move is needed."
    }
    let spare = SpareWords.sentence(report).map { (sentence: String) -> String in sentence + " " }
    var text = StyledText("You can be there in ")
    text.append(PlanWords.month(timeline.arrival), .emphasis)
    text.append(", after ")
    text.append(PlanWords.duration(timeline.span), .emphasis)
    text.append(
      ", \(PlanWords.counted(timeline.totals.moves, "move")) and \(learning). \(spare ?? "")")
    return text + proof
  }

  private var learning: String {
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

  private static func title(
    _ question: PlanQuestion, _ width: Int, _ glyphs: Glyphs
  ) -> [StyledText] {
    guard question.request.person.role != question.request.target else {
      return StyledText(question.target.title, .title).wrapped(to: width)
    }
    return
      (StyledText(question.origin.title, .title) + StyledText(" \(glyphs.arrow) ", .dim)
      + StyledText(question.target.title, .title)).wrapped(to: width)
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
