import CareerModel
import RouteSearch

/// What is left of the limits of several searches together.
///
/// The clock is one for all of them; nodes are counted down.
struct SharedLimits {
  private let limits: SearchLimits
  private var nodesLeft: Int

  init(_ limits: SearchLimits) {
    self.limits = limits
    nodesLeft = limits.nodes
  }

  /// Whether there is anything left for one more search.
  var isSpent: Bool { nodesLeft <= 0 || limits.shouldStop() }

  /// For the next search.
  var next: SearchLimits { SearchLimits(nodes: nodesLeft, shouldStop: limits.shouldStop) }

  mutating func spend(_ nodes: Int) {
    if nodesLeft != .max { nodesLeft -= nodes }
  }
}
