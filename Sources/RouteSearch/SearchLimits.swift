/// When a search gives up looking for a proof.
package struct SearchLimits: Sendable {
  /// The most search nodes, walks and assignments together.
  package let nodes: Int
  /// Asked now and then; `true` ends the search at once with what it has.
  package let shouldStop: @Sendable () -> Bool

  package init(nodes: Int = .max, shouldStop: @escaping @Sendable () -> Bool = { false }) {
    self.nodes = nodes
    self.shouldStop = shouldStop
  }
}

/// Counts the nodes of one search against its limits.
struct SearchBudget {
  private let limits: SearchLimits
  private(set) var nodes = 0
  private(set) var isSpent = false

  init(_ limits: SearchLimits) { self.limits = limits }

  /// Counts one node; asking for the time is dear, so only every 64th node does.
  mutating func spendNode() {
    nodes += 1
    if nodes >= limits.nodes || (nodes % 64 == 0 && limits.shouldStop()) { isSpent = true }
  }
}
