import CareerModel

/// Whether there is any plan, by trying every walk for someone who learns all there is to learn
/// in every role: learning never stands in the way of anything.
package enum EagerReach {
  package static func isPossible(_ question: RouteQuestion) -> Bool {
    let graph = question.graph
    guard question.role != question.target else { return true }
    var pending = [(role: question.role, held: question.held)]
    var seen: [Set<HeldLevels>] = Array(repeating: [], count: graph.roles.count)
    while let (role, entry) = pending.popLast() {
      let held = learningAll(of: graph, in: role, holding: entry)
      guard seen[role.rawValue].insert(held).inserted else { continue }
      for index in graph.moves(from: role) {
        let move = graph[index]
        guard move.needs.isMet(by: held), graph[move.to].needs.isMet(by: held) else { continue }
        if move.to == question.target { return true }
        pending.append((move.to, held))
      }
    }
    return false
  }

  private static func learningAll(
    of graph: CareerGraph, in role: RoleIndex, holding entry: HeldLevels
  ) -> HeldLevels {
    var held = entry
    var isNews = true
    while isNews {
      isNews = false
      for skill in graph.skillIndices where held.level(of: skill) < graph[skill].levels.count {
        let next = Competency(skill: skill, level: held.level(of: skill) + 1)
        guard graph.cost(of: next, in: role) != nil, graph[next].needs.isMet(by: held) else {
          continue
        }
        held.insert(next)
        isNews = true
      }
    }
    return held
  }
}
