import CareerModel
import GraphFiles

extension GraphAdviser {
  /// Roles that no move leaves, in a graph in which there are moves.
  func deadEndRoles() -> [Advice] {
    if graph.moves.isEmpty { return [] }
    let left = Set(graph.moves.map(\.from))
    return graph.roleIndices.filter { (role: RoleIndex) -> Bool in !left.contains(role) }
      .map { (role: RoleIndex) -> Advice in
        Advice(
          .deadEndRole, at: .role(role),
          "no move leaves \(quoted(graph[role].id)); add one, or accept it as the top of a ladder")
      }
  }
}
