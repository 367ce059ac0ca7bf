import CareerModel
import Planning
import Rendering
import RouteSearch

/// How long a command's searches may take, and what is said when one goes wrong or gives up.
extension CommandContext {
  /// What is searched in when nobody says how long.
  private static let usualTimeLimit = Duration.seconds(10)

  /// The limits of `--time-limit` and `--node-limit`; the time counts from now.
  ///
  /// An interrupt ends the search too, with what it has. A long one says so on a terminal.
  ///
  /// `question` is what is searched for, where that is one plan: then the line says how far the
  /// search is, and not only for how long it has gone on.
  func searchLimits(for question: PlanQuestion? = nil) -> SearchLimits {
    let (environment, progress) = (environment, progress)
    environment.catchInterrupt()
    let begin = environment.clock()
    let deadline = begin + (options.timeLimit ?? Self.usualTimeLimit)
    progress.begin(
      at: begin,
      words: question.map { (question: PlanQuestion) -> ProgressLine.Words in
        { (progress: SearchProgress) -> String in
          ProgressWords.text(
            best: progress.best.map(StudyMinutes.init),
            lowerBound: StudyMinutes(progress.lowerBound), question)
        }
      })
    return SearchLimits(
      nodes: options.nodeLimit ?? .max,
      shouldStop: { () -> Bool in
        let now = environment.clock()
        progress.tick(now)
        return now >= deadline || environment.isInterrupted()
      }, report: { (news: SearchProgress) -> Void in progress.tell(news) })
  }
}

/// What planning comes to; a plan that the checker refuses is a fault of this program.
func checked<Result>(
  _ body: () throws(PlanChecker.Fault) -> Result
) throws(CommandFailure) -> Result {
  do {
    return try body()
  } catch {
    throw CommandFailure(error)
  }
}

extension CommandFailure {
  /// A plan that the checker refuses: a defect of this program.
  init(_ fault: PlanChecker.Fault) {
    self.init(
      .internalError, "the plan that was found does not stand up to the checker: \(fault)",
      details: ["This is a fault of cairn. Nothing is shown rather than something wrong."])
  }
}

extension StyledText {
  /// Stands beside an answer that a limit ended.
  static let searchLimitNotice: StyledText =
    "The search reached its limit; --time-limit SECONDS and --node-limit N give it more."

  /// The same where the user ended it.
  static let interruptNotice: StyledText =
    "The search was interrupted; this is what it had by then."
}
