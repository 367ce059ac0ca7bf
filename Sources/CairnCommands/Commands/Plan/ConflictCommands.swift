import CareerModel
import Planning
import Rendering

/// The commands worth running when no plan keeps to the conditions: the same question with
/// what would do.
struct ConflictCommands {
  private let context: CommandContext
  private let question: PlanQuestion

  private static let mostShown = 3

  init(_ context: CommandContext, _ question: PlanQuestion) {
    self.context = context
    self.question = question
  }

  func after(
    _ conflict: ConstraintConflict, _ pace: ConflictReport.PaceFinding?
  ) -> [NextCommand] {
    guard conflict.oneIsEnough else {
      var line = PlanLine(context, question)
      line.constraints = .none
      return [NextCommand(line.text, purpose: "The plan without any conditions")]
    }
    var commands: [NextCommand] = []
    if case .enough(let pace, _) = pace {
      var line = PlanLine(context, question)
      line.options.hoursPerWeek = pace.hoursPerWeek
      commands.append(
        NextCommand(line.text, purpose: "The plan at \(pace.hoursPerWeek) h a week"))
    }
    // The last ones named are limits, which are easier to give way on than a wish.
    for remedy in conflict.remedies.reversed() {
      commands.append(NextCommand(line(with: remedy), purpose: purpose(of: remedy)))
    }
    return Array(commands.prefix(Self.mostShown))
  }

  private func line(with remedy: ConstraintConflict.Remedy) -> String {
    var line = PlanLine(context, question)
    line.constraints = PlanConstraints(
      line.constraints.each.compactMap { (constraint: PlanConstraint) -> PlanConstraint? in
        constraint == remedy.constraint ? remedy.instead : constraint
      })
    return line.text
  }

  private func purpose(of remedy: ConstraintConflict.Remedy) -> String {
    switch remedy.instead ?? remedy.constraint {
    case .via(let role): "The plan that need not pass through \(question.graph[role].title)"
    case .avoidsRole(let role): "The plan that may pass through \(question.graph[role].title)"
    case .avoidsKind(let kind): "The plan with moves of the kind \(kind.rawValue)"
    case .mostMoves: "The plan with as many moves as it takes"
    case .mostStudy: "The plan with as much learning as it takes"
    case .mostDays: "The plan with the earliest arrival"
    }
  }
}
