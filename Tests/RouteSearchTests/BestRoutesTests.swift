import RouteSearch
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
      let problem = RandomConstraints.via(RandomProblem(seed: seed).problem, &random)
      let limits = RandomConstraints.limits(
        near: EveryRoute(problem).front, via: problem.constraints.via, &random)
      let constrained = problem.keeping(to: random.chance(50) ? limits : problem.constraints)
      let count = random.pick([1, 2, 3, 5, 50])
      let name = Comment(rawValue: "seed \(seed), count \(count)")
      switch RouteSearch.bestRoutes(for: constrained, count: count) {
      case .found(let series):
        let expected = expected(constrained, beginningWith: series.routes[0], count)
        #expect(series.routes.map(\.cost) == expected.map(\.cost), name)
        #expect(
          series.routes.map { roles($0, constrained) } == expected.map(\.roles), name)
        #expect(series.provedCount == series.routes.count && series.lowerBound == nil, name)
        counts["found", default: 0] += 1
        if series.routes.count < count { counts["fewer", default: 0] += 1 }
        if series.routes.count > 2 { counts["several", default: 0] += 1 }
        let costs = series.routes.map(\.cost)
        if Set(costs).count < costs.count { counts["tied", default: 0] += 1 }
        let first = roles(series.routes[0], constrained)
        if Set(first).count < first.count { counts["back in a role", default: 0] += 1 }
      case .impossible: #expect(EveryRoute(problem).front.isEmpty, name)
      case .excluded: #expect(EveryRoute(problem).leastCost(within: limits) == nil, name)
      case .stopped: Issue.record("\(name): no limit was set")
      }
    }
    for (kind, least) in [
      "found": 200, "fewer": 50, "several": 60, "tied": 10, "back in a role": 5,
    ] {
      #expect(counts[kind, default: 0] >= least, "\(kind)")
    }
  }

  @Test func `plain paths come in order too`() {
    var several = 0
    for seed in 1...300 {
      let problem = RandomPlainProblem(seed: seed).problem
      guard problem.roleCount <= 8,
        case .found(let series) = RouteSearch.bestRoutes(for: problem, count: 6)
      else { continue }
      let expected = expected(problem, beginningWith: series.routes[0], 6)
      #expect(series.routes.map(\.cost) == expected.map(\.cost), "seed \(seed)")
      #expect(series.routes.map { roles($0, problem) } == expected.map(\.roles), "seed \(seed)")
      if series.routes.count > 3 { several += 1 }
    }
    #expect(several > 40)
  }

  @Test(arguments: [1, 2, 4, 8, 15, 40])
  func `whatever the limit, what is called proved is right`(nodes: Int) {
    var unfinished = 0
    for seed in 1...300 {
      let problem = RandomProblem(seed: seed).problem
      let limits = SearchLimits(nodes: nodes)
      guard case .found(let series) = RouteSearch.bestRoutes(for: problem, count: 4, limits: limits)
      else { continue }
      let expected = expected(problem, beginningWith: series.routes[0], 4)
      let proved = series.provedCount
      #expect(
        series.routes.prefix(proved).map(\.cost) == expected.prefix(proved).map(\.cost),
        "seed \(seed)")
      guard let bound = series.lowerBound else {
        #expect(series.routes.map(\.cost) == expected.map(\.cost), "seed \(seed)")
        continue
      }
      unfinished += 1
      let rest = expected.dropFirst(proved)
      #expect(rest.allSatisfy { bound <= $0.cost }, "seed \(seed)")
      let sequences = series.routes.map { roles($0, problem) }
      #expect(Set(sequences).count == sequences.count, "seed \(seed)")
      // Where the best is not proved, not even the first cost is.
      #expect(proved > 0 || bound <= EveryRoute(problem).front.min() ?? bound, "seed \(seed)")
    }
    if nodes < 10 { #expect(unfinished > 30) }
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

  /// What should be found, given which of the best routes comes first.
  private func expected(
    _ problem: RouteProblem, beginningWith first: Route, _ count: Int
  ) -> [(roles: [Int], cost: RouteCost)] {
    guard let best = EveryRoute(problem).cost else { return [] }
    let first = roles(first, problem)
    guard !first.isEmpty else { return [(first, best)] }
    let others = EveryRoleSequence(problem).best(within: problem.constraints)
      .filter { (roles: [Int], _: RouteCost) -> Bool in roles != first && !roles.isEmpty }
    return [(first, best)] + others.prefix(count - 1)
  }

  /// The roles that a route enters.
  private func roles(_ route: Route, _ problem: RouteProblem) -> [Int] {
    route.stays.map { (stay: Route.Stay) -> Int in problem.moves[stay.move].to }
  }
}
