/// What can matter for this target: the roles and moves on some way to it, and the
/// competencies that some way asks for.
struct Relevance {
  let reachability: Reachability
  /// For each role, whether it lies on a way from the start to the target.
  let roles: [Bool]
  let moves: [Bool]
  let competencies: BitSet

  /// The relevant part of a problem; throws the obstacle when the target cannot be reached even
  /// generously.
  init(_ problem: RouteProblem) throws(Obstacle) {
    let everywhere = Array(repeating: true, count: problem.roleCount)
    var allowed = everywhere
    while true {
      let reachability = Reachability(problem, allowed: allowed)
      guard reachability.roles[problem.target] else {
        throw Obstacle(problem, reachability, isOnlyAboutOrder: allowed != everywhere)
      }
      let roles = Self.rolesOnTheWay(problem, reachability)
      if roles == allowed {
        let moves = problem.moves.indices.map { (move: Int) -> Bool in
          reachability.moves[move] && roles[problem.moves[move].to]
            && problem.moves[move].from != problem.target
        }
        self.reachability = reachability
        self.roles = roles
        self.moves = moves
        competencies = Self.askedFor(problem, reachability, moves)
        return
      }
      // What is learned where no way leads on is no help; see what is left without those roles.
      allowed = roles
    }
  }

  private static func rolesOnTheWay(
    _ problem: RouteProblem, _ reachability: Reachability
  ) -> [Bool] {
    // A way ends where it first reaches the target, so moves out of it are of no use.
    var movesInto: [(Int, Int)] = []
    for (index, move) in problem.moves.enumerated() {
      if reachability.moves[index], move.from != problem.target {
        movesInto.append((move.to, move.from))
      }
    }
    let origins = AdjacencyList(nodeCount: problem.roleCount, arcs: movesInto)
    var onTheWay = Array(repeating: false, count: problem.roleCount)
    onTheWay[problem.target] = true
    var pending = [problem.target]
    while let role = pending.popLast() {
      for origin in origins[role] where !onTheWay[origin] {
        onTheWay[origin] = true
        pending.append(origin)
      }
    }
    return onTheWay
  }

  private static func askedFor(
    _ problem: RouteProblem, _ reachability: Reachability, _ moves: [Bool]
  ) -> BitSet {
    var asked = BitSet(capacity: problem.competencies.count)
    var pending: [Int] = []
    func ask(_ condition: Condition) {
      for competency in condition.clauses.lazy.flatMap(\.competencies)
      where !asked.contains(competency) && !problem.held.contains(competency)
        && reachability.competencies.contains(competency)
      {
        asked.insert(competency)
        pending.append(competency)
      }
    }
    for (index, move) in problem.moves.enumerated() where moves[index] { ask(move.condition) }
    while let competency = pending.popLast() { ask(problem.competencies[competency].condition) }
    return asked
  }
}
