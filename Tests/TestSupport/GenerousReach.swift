import CareerModel

/// What could be entered and held if every role once entered stayed open for learning: what this
/// rules out is impossible for want of a requirement, and not because of any order.
package struct GenerousReach {
  package private(set) var roles: Set<RoleIndex>
  package private(set) var held: HeldLevels

  package init(_ question: RouteQuestion) {
    let graph = question.graph
    roles = [question.role]
    held = question.held
    var isNews = true
    while isNews {
      isNews = false
      for (skill, index) in zip(graph.skills, graph.skillIndices) {
        let level = held.level(of: index)
        guard level < skill.levels.count else { continue }
        let next = Competency(skill: index, level: level + 1)
        let isOffered = roles.contains { (role: RoleIndex) -> Bool in
          graph.cost(of: next, in: role) != nil
        }
        if isOffered, graph[next].needs.isMet(by: held) {
          held.insert(next)
          isNews = true
        }
      }
      for move in graph.moves where roles.contains(move.from) && !roles.contains(move.to) {
        if move.needs.isMet(by: held), graph[move.to].needs.isMet(by: held) {
          roles.insert(move.to)
          isNews = true
        }
      }
    }
  }

  /// The roles to which any chain of moves leads, whatever it asks for.
  package static func rolesByMoves(from start: RoleIndex, in graph: CareerGraph) -> Set<RoleIndex> {
    var roles: Set<RoleIndex> = [start]
    var pending = [start]
    while let role = pending.popLast() {
      for move in graph.moves(from: role) where roles.insert(graph[move].to).inserted {
        pending.append(graph[move].to)
      }
    }
    return roles
  }
}
