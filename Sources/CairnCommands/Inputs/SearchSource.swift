import Rendering
import Planning
import RouteSearch

/// How long a command's searches may take, and what is said when one goes wrong or gives up.
extension CommandContext {
  /// What is searched in when nobody says how long.
  private static let usualTimeLimit = Duration.seconds(10)

  /// The limits of `--time-limit` and `--node-limit`; the time counts from now.
  func searchLimits() -> SearchLimits {
    let clock = environment.clock
    let deadline = clock() + (options.timeLimit ?? Self.usualTimeLimit)
    return SearchLimits(
      nodes: options.nodeLimit ?? .max, shouldStop: { () -> Bool in clock() >= deadline })
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
}
