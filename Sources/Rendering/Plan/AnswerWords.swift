import CareerModel
import Planning
import Timelines

/// The answer of a plan in a sentence or two.
struct AnswerWords {
  private let report: PlanReport

  init(_ report: PlanReport) { self.report = report }

  /// The answer to the whole question: by when, with how much effort, and how sure that is.
  var sentences: StyledText {
    let timeline = report.timeline
    guard !timeline.phases.isEmpty else { return sentenceWithoutPlan }
    let spare = SpareWords.sentence(report).map { (sentence: String) -> String in sentence + " " }
    var text = claim
    text.append(PlanWords.month(timeline.arrival), .emphasis)
    text.append(", after ")
    text.append(PlanWords.duration(timeline.span), .emphasis)
    text.append("\(effort). \(spare ?? "")")
    return text + proof
  }

  private var sentenceWithoutPlan: StyledText {
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
