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
        let moves = route.stays.compactMap(\.move)
        #expect(moves == firstWalk(problem, costing: expected), "seed \(seed)")
      case .impossible:
        none += 1
        #expect(expected == nil, "seed \(seed)")
      case .bounded, .stopped, .excluded: Issue.record("seed \(seed): no limit was set")
      }
    }
    #expect(found > 300 && none > 30)
  }

  @Test func `a large graph is searched from both ends`() {
    let roleCount = 1_000
    var random = SplitMix64(seed: 7)
    var moves: [RouteProblem.Move] = []
    for from in 0..<roleCount {
      // The next role, so that all can be reached, and any others.
      for number in 0..<4 {
        let to = number == 0 ? (from + 1) % roleCount : random.below(roleCount)
        let tenure = random.within(0...9)
        moves.append(
          RouteProblem.Move(
            from: from, to: to, tenure: tenure, firstTenure: tenure,
            condition: Condition()))
      }
    }
    for target in [1, 500, roleCount - 1] {
      let problem = RouteProblem(
        competencies: [], moves: moves, costsInRole: Array(repeating: [], count: roleCount),
        start: 0, target: target, held: BitSet(capacity: 0))
      guard case .proved(let route, statistics: _) = RouteSearch.bestRoute(for: problem) else {
        Issue.record("no way to \(target)")
        continue
      }
      #expect(route.cost == shortest(problem))
      #expect(isPath(route, problem))
    }
  }

  @Test func `roles without any moves between them are no way`() {
    let problem = RouteProblem(
      competencies: [], moves: [], costsInRole: [[], []], start: 0, target: 1,
      held: BitSet(capacity: 0))
    guard case .impossible(let obstacle) = RouteSearch.bestRoute(for: problem) else {
      Issue.record("there is no way")
      return
    }
    #expect(obstacle.enterableRoles == [0])
  }

  /// Bellman and Ford's, with a role of its own for the first stay.
  private func shortest(_ problem: RouteProblem) -> RouteCost? {
    var best: [RouteCost?] = Array(repeating: nil, count: problem.roleCount + 1)
    best[problem.roleCount] = .zero
    var isNews = true
    while isNews {
      isNews = false
      for move in problem.moves {
        for origin in move.from == problem.start ? [move.from, problem.roleCount] : [move.from] {
          guard let cost = best[origin] else { continue }
          let tenure = origin == problem.roleCount ? move.firstTenure : move.tenure
          let total = RouteCost(time: cost.time + tenure, study: 0, moves: cost.moves + 1)
          if let known = best[move.to], known <= total { continue }
          best[move.to] = total
          isNews = true
        }
      }
    }
    return best[problem.goal.target]
  }

  /// Of all the walks that cost so much, the one whose moves have the least numbers.
  private func firstWalk(_ problem: RouteProblem, costing cost: RouteCost?) -> [Int]? {
    guard let cost else { return nil }
    func rest(from role: Int, _ time: Int, _ moves: Int) -> [Int]? {
      if role == problem.goal.target, time == 0, moves == 0 { return [] }
      guard moves > 0, role != problem.goal.target else { return nil }
      for (number, move) in problem.moves.enumerated() where move.from == role {
        let tenure = moves == cost.moves ? move.firstTenure : move.tenure
        guard tenure <= time, let rest = rest(from: move.to, time - tenure, moves - 1) else {
          continue
        }
        return [number] + rest
      }
      return nil
    }
    return rest(from: problem.start, cost.time, cost.moves)
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
