import CareerModel

/// Why no plan exists, in terms of the graph.
package struct Obstruction: Hashable, Sendable {
  package enum Cause: Hashable, Sendable {
    /// Whatever is learned, no chain of moves leads to the target.
    case noChainOfMoves(MoveGap)
    /// Chains lead there, but facts of the graph block every one.
    case facts(BlockingFacts)
  }

  package let cause: Cause
  /// The roles that the person can come to hold, their own included, in order of the graph.
  package let reachableRoles: [RoleIndex]
}
