/// When a search gives up looking for a proof.
package struct SearchLimits: Sendable {
  /// The most search nodes, walks and assignments together.
  package let nodes: Int
  /// Asked at every node; `true` ends the search at once with what it has.
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

  /// A part of what is left, with so many nodes at most; `spend` takes what was used of it.
  func part(nodes most: Int) -> SearchBudget {
    SearchBudget(
      SearchLimits(nodes: min(most, limits.nodes - nodes), shouldStop: limits.shouldStop))
  }

  mutating func spend(_ part: SearchBudget) {
    nodes += part.nodes
    if nodes >= limits.nodes || limits.shouldStop() { isSpent = true }
  }

  mutating func spendNode() {
    nodes += 1
    if nodes >= limits.nodes || limits.shouldStop() { isSpent = true }
  }
}
