@testable import RouteSearch
import TestSupport
import Testing

/// The best routes through different roles, against all role sequences there are.
@Suite struct BestRoutesTests {
  static let parts = (0..<5).map { (part: Int) -> ClosedRange<Int> in
    part * 400 + 1...(part + 1) * 400
  }

  @Test(arguments: parts)
  func `none is missing, none comes twice, and all are in order`(seeds: ClosedRange<Int>) {
    var counts: [String: Int] = [:]
    for seed in seeds {
      var random = SplitMix64(seed: seed &* 15_485_863)
      var problem = RandomConstraints.via(RandomProblem(seed: seed).problem, &random)
      if random.chance(50) { problem = problem.coarse }
      let every = EveryRoute(problem)
      if random.chance(50) {
        problem = problem.keeping(
          to: RandomConstraints.limits(
            near: every.front, via: problem.constraints.via, &random))
      }
      let count = random.pick([2, 3, 5, 50])
      let name = Comment(rawValue: "seed \(seed), count \(count)")
      switch RouteSearch.bestRoutes(for: problem, count: count) {
      case .found(let series):
        let sequences = series.routes.map { roles($0, problem) }
        let expected = expected(problem, every, beginningWith: sequences[0], count)
        #expect(series.routes.map(\.cost) == expected.map(\.cost), name)
        #expect(sequences == expected.map(\.roles), name)
        #expect(series.provedCount == series.routes.count && series.lowerBound == nil, name)
        counts["found", default: 0] += 1
        if series.routes.count < count { counts["fewer", default: 0] += 1 }
        if series.routes.count > 2 { counts["several", default: 0] += 1 }
        if Set(sequences[0]).count < sequences[0].count {
          counts["back in a role", default: 0] += 1
        }
      case .impossible: #expect(every.front.isEmpty, name)
      case .excluded: #expect(every.leastCost(within: problem.constraints) == nil, name)
      case .stopped: Issue.record("\(name): no limit was set")
      }
    }
    for (kind, least) in [
      "found": 200, "fewer": 50, "several": 15, "back in a role": 1,
    ] {
      #expect(counts[kind, default: 0] >= least, "\(kind)")
    }
  }

  @Test(arguments: parts)
  func `several targets are told apart, and what is no role has its ways too`(
    seeds: ClosedRange<Int>
  ) {
    var counts: [String: Int] = [:]
    for seed in seeds {
      var random = SplitMix64(seed: seed &* 982_451_653)
      let problem = RandomGoal.question(seed: seed, &random)
      let count = random.pick([2, 4, 50])
      let name = Comment(rawValue: "seed \(seed), count \(count)")
      guard case .found(let series) = RouteSearch.bestRoutes(for: problem, count: count) else {
        #expect(EveryRoute(problem).leastCost(within: problem.constraints) == nil, name)
        continue
      }
      let sequences = series.routes.map { roles($0, problem) }
      let expected = expected(
        problem, EveryRoute(problem), beginningWith: sequences[0], count)
      #expect(series.routes.map(\.cost) == expected.map(\.cost), name)
      #expect(sequences == expected.map(\.roles), name)
      #expect(series.provedCount == series.routes.count && series.lowerBound == nil, name)
      for route in series.routes {
        #expect(RouteReplay(problem).cost(of: route) == route.cost, name)
      }
      let kind = problem.goal.roles.isEmpty ? "condition" : "roles"
      counts[kind, default: 0] += 1
      if sequences.count > 2 { counts["several \(kind)", default: 0] += 1 }
      if Set(sequences.map(\.last)).count > 1 { counts["apart \(kind)", default: 0] += 1 }
    }
    for (kind, least) in [
      "condition": 50, "roles": 50, "several condition": 10, "several roles": 10,
      "apart roles": 10,
    ] {
      #expect(counts[kind, default: 0] >= least, "\(kind): \(counts[kind, default: 0])")
    }
  }

  @Test func `plain paths come in order too`() {
    var several = 0
    for seed in 1...600 {
      let problem = RandomPlainProblem(seed: seed).problem
      guard problem.roleCount <= 8,
        case .found(let series) = RouteSearch.bestRoutes(for: problem, count: 6)
      else { continue }
      let sequences = series.routes.map { roles($0, problem) }
      let expected = expected(problem, EveryRoute(problem), beginningWith: sequences[0], 6)
      #expect(series.routes.map(\.cost) == expected.map(\.cost), "seed \(seed)")
      #expect(sequences == expected.map(\.roles), "seed \(seed)")
      if series.routes.count > 3 { several += 1 }
    }
    #expect(several > 10)
  }

  @Test func `whatever the limit, what is called proved is right`() {
    var unfinished = 0
    for seed in 1...300 {
      let problem = RandomProblem(seed: seed).problem
      let every = EveryRoute(problem)
      for nodes in [1, 2, 4, 8, 15, 40] {
        guard
          case .found(let series) = RouteSearch.bestRoutes(
            for: problem, count: 4, limits: SearchLimits(nodes: nodes))
        else { continue }
        let name = Comment(rawValue: "seed \(seed), nodes \(nodes)")
        let sequences = series.routes.map { roles($0, problem) }
        #expect(Set(sequences).count == sequences.count, name)
        let expected = expected(problem, every, beginningWith: sequences[0], 4)
        let proved = series.provedCount
        #expect(
          series.routes.prefix(proved).map(\.cost) == expected.prefix(proved).map(\.cost), name)
        guard let bound = series.lowerBound else {
          #expect(series.routes.map(\.cost) == expected.map(\.cost), name)
          continue
        }
        unfinished += 1
        #expect(expected.dropFirst(proved).allSatisfy { bound <= $0.cost }, name)
      }
    }
    #expect(unfinished > 150)
  }

  @Test func `dead ends do not multiply`() {
    // From every role of a dense part one can go everywhere in it, but only the first one leads on.
    let dense = 14
    var moves: [RouteProblem.Move] = []
    func add(_ from: Int, _ to: Int) {
      moves.append(
        RouteProblem.Move(from: from, to: to, tenure: 0, firstTenure: 0, condition: Condition()))
    }
    for from in 1...dense {
      for to in 1...dense where to != from { add(from, to) }
    }
    add(0, 1)
    add(1, dense + 1)
    let problem = RouteProblem(
      competencies: [], moves: moves, costsInRole: Array(repeating: [], count: dense + 2), start: 0,
      target: dense + 1, held: BitSet(capacity: 0))
    guard case .found(let series) = RouteSearch.bestRoutes(for: problem, count: 9) else {
      Issue.record("there is a route")
      return
    }
    #expect(series.routes.map { roles($0, problem) } == [[1, dense + 1]])
    #expect(series.statistics.prefixes < 50)
  }

  @Test func `a round trip comes back to its beginning only`() {
    let problem = RouteProblem(
      competencies: [],
      moves: [(0, 1), (1, 0), (1, 2), (2, 0), (2, 1)].map { (from, to) -> RouteProblem.Move in
        RouteProblem.Move(from: from, to: to, tenure: 1, firstTenure: 1, condition: Condition())
      }, costsInRole: [[], [], []], start: 0, target: 0, held: BitSet(capacity: 0))
    func found(_ via: [Int]) -> [[Int]] {
      let question = problem.keeping(to: RouteConstraints(via: via))
      guard case .found(let series) = RouteSearch.bestRoutes(for: question, count: 5) else {
        return []
      }
      return series.routes.map { roles($0, problem) }
    }
    #expect(found([]) == [[]])
    #expect(found([1]) == [[1, 0], [1, 2, 0]])
    #expect(found([2]) == [[1, 2, 0]])
  }

  // MARK: Helpers

  /// What should be found, given which of the best comes first.
  private func expected(
    _ problem: RouteProblem, _ every: EveryRoute, beginningWith first: [Int], _ count: Int
  ) -> [(roles: [Int], cost: RouteCost)] {
    guard let best = every.leastCost(within: problem.constraints) else { return [] }
    if first.isEmpty, !problem.goal.roles.isEmpty { return [(first, best)] }
    let others = EveryRoleSequence(problem).best(within: problem.constraints)
      .filter { (roles: [Int], _: RouteCost) -> Bool in
        roles != first && (!roles.isEmpty || problem.goal.roles.isEmpty)
      }
    return [(first, best)] + others.prefix(count - 1)
  }

  /// The roles that a route enters.
  private func roles(_ route: Route, _ problem: RouteProblem) -> [Int] {
    route.stays.compactMap(\.move).map { (move: Int) -> Int in problem.moves[move].to }
  }
}
