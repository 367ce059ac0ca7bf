import TestSupport
import Testing

@testable import RouteSearch

/// Where nothing has to be learned, the best route is a shortest path.
@Suite struct PlainRouteTests {
  @Test func `the shortest path is found, with the fewest moves`() {
    var (found, none) = (0, 0)
    for seed in 1...600 {
      let problem = RandomPlainProblem(seed: seed).problem
      let expected = shortest(problem)
      switch RouteSearch.bestRoute(for: problem) {
      case .proved(let route, statistics: _):
        found += 1
        #expect(route.cost == expected, "seed \(seed)")
        #expect(isPath(route, problem), "seed \(seed)")
      case .impossible:
        none += 1
        #expect(expected == nil, "seed \(seed)")
      case .bounded, .stopped, .excluded: Issue.record("seed \(seed): no limit was set")
      }
    }
    #expect(found > 300 && none > 30)
  }

  /// Bellman and Ford's, with a role of its own for the first stay.
  private func shortest(_ problem: RouteProblem) -> RouteCost? {
    var best: [RouteCost?] = Array(repeating: nil, count: problem.roleCount + 1)
    best[problem.roleCount] = .zero
    for _ in best.indices {
      for move in problem.moves {
        for origin in move.from == problem.start ? [move.from, problem.roleCount] : [move.from] {
          guard let cost = best[origin] else { continue }
          let tenure = origin == problem.roleCount ? move.firstTenure : move.tenure
          let total = RouteCost(time: cost.time + tenure, study: 0, moves: cost.moves + 1)
          if let known = best[move.to], known <= total { continue }
          best[move.to] = total
        }
      }
    }
    return best[problem.goal.target]
  }

  private func isPath(_ route: Route, _ problem: RouteProblem) -> Bool {
    var role = problem.start
    for stay in route.stays {
      guard let move = stay.move, stay.role == role, problem.moves[move].from == role,
        stay.acquired.isEmpty
      else { return false }
      role = problem.moves[move].to
    }
    return role == problem.goal.target
  }
}

/// A problem without competencies, from a seed.
struct RandomPlainProblem {
  let problem: RouteProblem

  init(seed: Int) {
    var random = SplitMix64(seed: seed)
    let roleCount = random.within(2...12)
    var moves: [RouteProblem.Move] = []
    for from in 0..<roleCount {
      for to in 0..<roleCount where from != to && random.chance(25) {
        let tenure = random.pick([0, 0, 1, 2, 3, 5, 9])
        moves.append(
          RouteProblem.Move(
            from: from, to: to, tenure: tenure, firstTenure: tenure / 2, condition: Condition()))
      }
    }
    problem = RouteProblem(
      competencies: [], moves: moves, costsInRole: Array(repeating: [], count: roleCount),
      start: 0, target: roleCount - 1, held: BitSet(capacity: 0))
  }
}
