import CareerModel
import Planning
import TestSupport
import Testing

/// What the planner says on random questions that have no plan.
@Suite struct ImpossibleTests {
  @Test func `the kind of an obstruction is what really stands in the way`() throws {
    try forEachObstruction { (seed: Int, question: RouteQuestion, obstruction: Obstruction) in
      let graph = question.graph
      let chain = GenerousReach.rolesByMoves(from: question.role, in: graph)
      let reach = GenerousReach(question)
      let kind: Obstruction.Kind =
        if !chain.contains(question.target) {
          .noChainOfMoves
        } else {
          reach.roles.contains(question.target) ? .order : .requirements
        }
      #expect(obstruction.kind == kind, "seed \(seed)")
      #expect(obstruction.blockedMoves.isEmpty == (kind == .noChainOfMoves), "seed \(seed)")
      #expect(obstruction.reachableRoles.contains(question.role), "seed \(seed)")
      #expect(!obstruction.reachableRoles.contains(question.target), "seed \(seed)")
      if kind != .order {
        #expect(Set(obstruction.reachableRoles) == reach.roles, "seed \(seed)")
      }
      let before = graph.moves.filter { (move: Move) -> Bool in move.to == question.target }
      #expect(obstruction.rolesBeforeTarget == before.map(\.from), "seed \(seed)")
    }
  }

  @Test func `every blocked move says what it lacks, and that is nothing one could hold`() throws {
    try forEachObstruction { (seed: Int, question: RouteQuestion, obstruction: Obstruction) in
      let graph = question.graph
      let explained = Set(obstruction.unattainable.map(\.competency))
      for blocked in obstruction.blockedMoves {
        let move = graph[blocked.move]
        #expect(obstruction.reachableRoles.contains(move.from), "seed \(seed)")
        let unmet = blocked.unmetByMove + blocked.unmetByRole
        #expect(!unmet.isEmpty, "seed \(seed)")
        let named = unmet.flatMap(\.competencies)
        #expect(!explained.isDisjoint(with: named), "seed \(seed)")
        if obstruction.kind == .requirements {
          let held = GenerousReach(question).held
          #expect(blocked.unmetByMove == move.needs.unmetParts(by: held), "seed \(seed)")
          #expect(blocked.unmetByRole == graph[move.to].needs.unmetParts(by: held), "seed \(seed)")
        }
      }
      for unattainable in obstruction.unattainable {
        let level = graph[unattainable.competency]
        #expect(unattainable.onlyIn == level.onlyIn, "seed \(seed)")
        #expect(!unattainable.unmet.isEmpty || level.onlyIn != nil, "seed \(seed)")
        if obstruction.kind == .requirements {
          #expect(
            !GenerousReach(question).held.contains(unattainable.competency), "seed \(seed)")
        }
      }
    }
  }

  /// Whoever is given what is lacking, and again what is lacking then, comes through in the end.
  @Test func `what an obstruction names is enough to remove it`() throws {
    try forEachObstruction { (seed: Int, question: RouteQuestion, obstruction: Obstruction) in
      guard obstruction.kind != .noChainOfMoves else { return }
      var question = question
      var obstruction = obstruction
      while true {
        let before = question.held
        for blocked in obstruction.blockedMoves {
          for named in (blocked.unmetByMove + blocked.unmetByRole).flatMap(\.competencies) {
            question.held.insert(named)
          }
        }
        guard question.held != before else {
          Issue.record("seed \(seed): it names nothing that helps")
          return
        }
        guard case .impossible(let next) = try question.outcome() else { return }
        obstruction = next
      }
    }
  }

  private func forEachObstruction(
    _ body: (_ seed: Int, _ question: RouteQuestion, _ obstruction: Obstruction) throws -> Void
  ) throws {
    for seed in 1...1500 {
      let question = RandomGraph.question(seed: seed)
      if case .impossible(let obstruction) = try question.outcome() {
        try body(seed, question, obstruction)
      }
    }
  }
}
