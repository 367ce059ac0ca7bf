import CareerModel

/// Why no plan exists, in terms of the graph.
package struct Obstruction: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// Whatever is learned, no chain of moves leads to the target.
    case noChainOfMoves
    /// Chains lead there, but each comes to a move that asks for what cannot be held.
    case requirements
    /// Each step is possible by itself, but no one way through the graph makes them all.
    case order
  }

  /// A move out of a role that can be held, towards the target, that can never be made.
  package struct BlockedMove: Hashable, Sendable {
    package let move: MoveIndex
    /// The parts that cannot be met, of the move's own requirement and of the role it enters.
    package let unmetByMove: [Requirement]
    package let unmetByRole: [Requirement]
  }

  /// A competency that cannot be held, and why.
  package struct Unattainable: Hashable, Sendable {
    package let competency: Competency
    /// The roles in which alone it can be gained, none of which can be held in time; `nil` where
    /// any role would do.
    package let onlyIn: [RoleIndex]?
    /// Its own prerequisites that cannot be met, the level below included.
    package let unmet: [Requirement]
  }

  package let kind: Kind
  /// The roles that the person can come to hold, their own included, in order of the graph.
  package let reachableRoles: [RoleIndex]
  /// The roles with a move to the target.
  package let rolesBeforeTarget: [RoleIndex]
  package let blockedMoves: [BlockedMove]
  /// All that the blocked moves lack, at first or second hand; what is named first comes first.
  package let unattainable: [Unattainable]
}
