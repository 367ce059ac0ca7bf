import CareerModel

/// How moves lead from a role to a goal, whatever they ask for.
///
/// To a goal that is no role, every role leads with no move at all.
struct MoveWays {
  private let graph: CareerGraph
  private let goal: PlanGoal
  /// Whether a way may pass through a target before it ends in one.
  private let passesTargets: Bool
  /// For each role, whether some chain of moves leads to it from the start.
  private(set) var isReached: [Bool]
  /// For each role, the fewest moves from it to a target; `nil` where none lead there.
  private(set) var movesToTarget: [Int?]

  init(
    _ graph: CareerGraph, from start: RoleIndex, to goal: PlanGoal, passingTargets: Bool = false
  ) {
    self.graph = graph
    self.goal = goal
    passesTargets = passingTargets
    movesToTarget = Self.distances(
      graph, to: goal.isRole ? goal.roles : Array(graph.roleIndices))
    isReached = []
    isReached = roles(from: [start])
  }

  /// Whether some chain of moves leads from the start to the goal.
  var leadToGoal: Bool { graph.roleIndices.contains(where: isOnTheWay) }

  /// Whether ways end in a role: nothing is learned there, and no move leads on.
  func isEnd(_ role: RoleIndex) -> Bool { !passesTargets && goal.roles.contains(role) }

  /// Whether a role lies on some chain of moves from the start to the goal.
  func isOnTheWay(_ role: RoleIndex) -> Bool {
    isReached[role.rawValue] && movesToTarget[role.rawValue] != nil
  }

  /// Whether a chain of moves leads from one of some roles to one of others.
  func lead(from origins: [RoleIndex], to ends: [RoleIndex]) -> Bool {
    let reached = roles(from: origins)
    return ends.contains { (role: RoleIndex) -> Bool in reached[role.rawValue] }
  }

  /// The roles that some chain of moves leads to, the origins included.
  ///
  /// A way ends at a target.
  private func roles(from origins: [RoleIndex]) -> [Bool] {
    var reached = Array(repeating: false, count: graph.roles.count)
    for origin in origins { reached[origin.rawValue] = true }
    var pending = origins
    while let role = pending.popLast() {
      guard !isEnd(role) else { continue }
      for move in graph.moves(from: role) {
        let head = graph[move].to
        guard !reached[head.rawValue] else { continue }
        reached[head.rawValue] = true
        pending.append(head)
      }
    }
    return reached
  }

  private static func distances(_ graph: CareerGraph, to targets: [RoleIndex]) -> [Int?] {
    var origins: [[RoleIndex]] = Array(repeating: [], count: graph.roles.count)
    for move in graph.moves { origins[move.to.rawValue].append(move.from) }
    var distances: [Int?] = Array(repeating: nil, count: graph.roles.count)
    for target in targets { distances[target.rawValue] = 0 }
    var pending = targets
    var next = 0
    while next < pending.count {
      let role = pending[next]
      next += 1
      for origin in origins[role.rawValue] where distances[origin.rawValue] == nil {
        distances[origin.rawValue] = (distances[role.rawValue] ?? 0) + 1
        pending.append(origin)
      }
    }
    return distances
  }
}
