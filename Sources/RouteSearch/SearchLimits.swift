/// When a search gives up looking for a proof, and who hears how far it is.
package struct SearchLimits: Sendable {
  /// The most search nodes, walks and assignments together.
  package let nodes: Int
  /// Asked at every node, and again and again before the first; `true` ends the search at once
  /// with what it has.
  package let shouldStop: @Sendable () -> Bool
  /// Told of each change of the bounds; never called where there is nothing to search.
  package let report: (@Sendable (SearchProgress) -> Void)?

  package init(
    nodes: Int = .max, shouldStop: @escaping @Sendable () -> Bool = { false },
    report: (@Sendable (SearchProgress) -> Void)? = nil
  ) {
    self.nodes = nodes
    self.shouldStop = shouldStop
    self.report = report
  }

  /// The same for a question beside the one that is reported on.
  package var silent: SearchLimits { SearchLimits(nodes: nodes, shouldStop: shouldStop) }
}

/// How far a search is: its best route takes no less than one time and no more than the other.
///
/// From one report to the next the bounds come closer; where they meet, what is left is to prove
/// that nothing with the same time has less study or fewer moves.
package struct SearchProgress: Hashable, Sendable {
  /// The time of the best route so far; `nil` before the first.
  package let best: Int?
  /// No route takes less time.
  package let lowerBound: Int
  /// Nodes looked at so far.
  package let nodes: Int

  package init(best: Int?, lowerBound: Int, nodes: Int) {
    self.best = best
    self.lowerBound = lowerBound
    self.nodes = nodes
  }
}
