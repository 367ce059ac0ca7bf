import CareerModel

/// The two sides of a graph between which a move is missing; in order of the graph.
package struct MoveGap: Hashable, Sendable {
  /// The roles that moves lead to, whatever they ask for, the person's own included.
  package let rolesReached: [RoleIndex]
  /// The roles from which moves lead to the target, whatever they ask for.
  package let rolesBeforeTarget: [RoleIndex]
}
