/// What can matter for this target: the roles and moves on some way to it, and the
/// competencies that some way asks for.
struct Relevance {
  /// For each move, whether it lies on a way from the start to the target.
  let moves: [Bool]
  let competencies: BitSet

  /// The relevant part of a problem; throws the obstacle when the target cannot be reached even
  /// generously.
  init(_ problem: RouteProblem) throws(Obstacle) {
    let index = ConditionIndex(problem)
    let target = problem.goal.target
    let everywhere = Array(repeating: true, count: problem.roleCount)
    var allowed = everywhere
    while true {
      let reachability = Reachability(index, allowed: allowed)
      guard reachability.roles[target] else {
        throw Obstacle(problem, reachability, isOnlyAboutOrder: allowed != everywhere)
      }
      let onTheWay = Self.rolesOnTheWay(index, reachability)
      let deadEnds = reachability.roles.indices.filter { (role: Int) -> Bool in
        reachability.roles[role] && !onTheWay[role]
      }
      // What is learned where no way leads on is no help: see what is left without those roles.
      // Those that teach nothing of their own take nothing away.
      if deadEnds.allSatisfy({ (role: Int) -> Bool in index.onlyIn[role].isEmpty }) {
        moves = problem.moves.indices.map { (move: Int) -> Bool in
          reachability.allows(move: move) && onTheWay[problem.moves[move].to]
            && problem.moves[move].from != target
        }
        competencies = Self.askedFor(problem, reachability, moves)
        return
      }
      allowed = onTheWay
    }
  }

  private static func rolesOnTheWay(
    _ index: ConditionIndex, _ reachability: Reachability
  ) -> [Bool] {
    let problem = index.problem
    var onTheWay = Array(repeating: false, count: problem.roleCount)
    onTheWay[problem.goal.target] = true
    var pending = [problem.goal.target]
    while let role = pending.popLast() {
      for move in problem.movesInto[role] where reachability.allows(move: move) {
        // A way ends where it first reaches the target, so moves out of it are of no use.
        let origin = problem.moves[move].from
        if !onTheWay[origin] {
          onTheWay[origin] = true
          pending.append(origin)
        }
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
      for clause in condition.clauses {
        for competency in clause.competencies
        where !asked.contains(competency) && !problem.held.contains(competency)
          && reachability.competencies.contains(competency)
        {
          asked.insert(competency)
          pending.append(competency)
        }
      }
    }
    for (index, move) in problem.moves.enumerated() where moves[index] { ask(move.condition) }
    while let competency = pending.popLast() { ask(problem.competencies[competency].condition) }
    return asked
  }
}
