/// Why there is no route.
package struct Obstacle: Error, Sendable {
  /// A move out of a role that can be held, into one that cannot; or what the goal asks for.
  package struct BlockedMove: Sendable {
    /// `nil` where it is the goal's condition that is not met.
    package let move: Int?
    /// All that could be held when it comes to the move.
    package let holdable: BitSet
  }

  /// The roles that can be held, ascending.
  package let enterableRoles: [Int]
  package let blockedMoves: [BlockedMove]
  /// True when each step is possible by itself, but no one walk makes them all: what is needed
  /// late can be gained only where no way leads on.
  package let isOnlyAboutOrder: Bool
}

extension Obstacle {
  /// What stands in the way even when roles count as accumulated.
  init(_ problem: RouteProblem, _ reachability: Reachability, isOnlyAboutOrder: Bool) {
    self.init(
      enterableRoles: reachability.roles.indices.filter { (role: Int) -> Bool in
        reachability.roles[role]
      },
      blockedMoves: problem.moves.indices.lazy
        .filter { (move: Int) -> Bool in
          reachability.roles[problem.moves[move].from]
            && !reachability.roles[problem.moves[move].to]
        }
        .map { (move: Int) -> BlockedMove in
          BlockedMove(move: move, holdable: reachability.competencies)
        },
      isOnlyAboutOrder: isOnlyAboutOrder)
  }

  /// What stands in the way of the labels that the exact test ended with.
  init(_ problem: RouteProblem, _ compact: CompactProblem, _ labels: [[BitSet]]) {
    var blocked: [BlockedMove] = []
    for move in compact.moves where labels[move.head].isEmpty {
      for held in labels[move.tail] {
        var holdable = problem.held
        held.forEach { (competency: Int) -> Void in
          holdable.insert(compact.originalCompetencies[competency])
        }
        holdable.learn(problem, in: [problem.start, compact.roleOfNode[move.tail]])
        blocked.append(BlockedMove(move: move.original, holdable: holdable))
      }
    }
    let entered = compact.roleOfNode.indices.filter { (node: Int) -> Bool in
      node == CompactProblem.startNode || !labels[node].isEmpty
    }
    self.init(
      enterableRoles: Set(entered.map { (node: Int) -> Int in compact.roleOfNode[node] }).sorted(),
      blockedMoves: blocked, isOnlyAboutOrder: true)
  }
}

extension BitSet {
  /// Adds what can be learned in some roles: also what no route has a use for, so that nobody is
  /// told that it is lacking.
  fileprivate mutating func learn(_ problem: RouteProblem, in roles: [Int]) {
    var isNews = true
    while isNews {
      isNews = false
      for (number, competency) in problem.competencies.enumerated() where !contains(number) {
        let isOffered =
          competency.onlyIn?.contains { (role: Int) -> Bool in roles.contains(role) } ?? true
        guard isOffered, meets(competency.condition) else { continue }
        insert(number)
        isNews = true
      }
    }
  }

  private func meets(_ condition: Condition) -> Bool {
    condition.clauses.allSatisfy { (clause: Clause) -> Bool in
      clause.competencies.count { (item: Int) -> Bool in contains(item) } >= clause.atLeast
    }
  }
}
