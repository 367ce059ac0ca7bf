import RouteSearch

/// Ends a search as soon as its least time is proved, whatever it takes beside time.
final class TimeProof: @unchecked Sendable {
  // Changed by the one thread that searches.
  private var isDone = false

  /// The limits, and this one with them.
  func limits(_ limits: SearchLimits) -> SearchLimits {
    SearchLimits(
      nodes: limits.nodes,
      shouldStop: { [self] () -> Bool in isDone || limits.shouldStop() },
      report: { [self] (progress: SearchProgress) -> Void in
        isDone = progress.best.map { (best: Int) -> Bool in best <= progress.lowerBound } ?? false
      })
  }
}
