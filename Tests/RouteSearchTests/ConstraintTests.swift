import RouteSearch
import TestSupport
import Testing

/// The search under constraints, against all routes there are.
@Suite struct ConstraintTests {
  static let parts = (0..<4).map { (part: Int) -> ClosedRange<Int> in
    part * 300 + 1...(part + 1) * 300
  }

  @Test(arguments: parts)
  func `under constraints the search finds what trying every route finds`(
    seeds: ClosedRange<Int>
  ) {
    var counts: [String: Int] = [:]
    for seed in seeds {
      var random = SplitMix64(seed: seed &* 7919)
      let problem = RandomConstraints.via(RandomProblem(seed: seed).problem, &random)
      let every = EveryRoute(problem)
      for number in 0..<3 {
        let limits = RandomConstraints.limits(
          near: every.front, via: problem.constraints.via, &random)
        let expected = every.leastCost(within: limits)
        let name = Comment(rawValue: "seed \(seed), limits \(number)")
        switch RouteSearch.bestRoute(for: problem.keeping(to: limits)) {
        case .proved(let route, statistics: _):
          counts["found", default: 0] += 1
          if expected != every.front.min() { counts["another", default: 0] += 1 }
          #expect(route.cost == expected, name)
          #expect(Set(limits.via).isSubset(of: roles(route, problem)), name)
        case .impossible:
          counts["impossible", default: 0] += 1
          #expect(every.front.isEmpty, name)
        case .excluded:
          counts["excluded", default: 0] += 1
          #expect(expected == nil && !every.front.isEmpty, name)
        case .bounded, .stopped: Issue.record("\(name): no limit was set")
        }
      }
    }
    for (kind, least) in ["found": 250, "another": 35, "impossible": 50, "excluded": 100] {
      #expect(counts[kind, default: 0] >= least, "\(kind)")
    }
  }

  @Test func `a search that is cut short says nothing wrong about constraints`() {
    var stopped = 0
    for seed in 1...400 {
      var random = SplitMix64(seed: seed &* 104_729)
      let problem = RandomConstraints.via(RandomProblem(seed: seed).problem, &random)
      let every = EveryRoute(problem)
      let limits = RandomConstraints.limits(
        near: every.front, via: problem.constraints.via, &random)
      let expected = every.leastCost(within: limits)
      let budget = SearchLimits(nodes: random.within(1...12))
      switch RouteSearch.bestRoute(for: problem.keeping(to: limits), limits: budget) {
      case .proved(let route, _): #expect(route.cost == expected, "seed \(seed)")
      case .bounded(let route, let lowerBound, _):
        stopped += 1
        guard let expected else {
          Issue.record("seed \(seed): there is no route")
          continue
        }
        #expect(lowerBound <= expected && expected <= route.cost, "seed \(seed)")
        #expect(
          EveryRoute(problem.keeping(to: limits)).leastCost(within: limits) != nil, "seed \(seed)")
      case .stopped(let lowerBound, _):
        stopped += 1
        if let expected { #expect(lowerBound <= expected, "seed \(seed)") }
      case .impossible: #expect(every.front.isEmpty, "seed \(seed)")
      case .excluded: #expect(expected == nil && !every.front.isEmpty, "seed \(seed)")
      }
    }
    #expect(stopped > 60)
  }

  @Test func `plain paths keep to a number of moves`() {
    var another = 0
    for seed in 1...500 {
      var random = SplitMix64(seed: seed)
      let problem = RandomPlainProblem(seed: seed).problem
      let every = EveryRoute(problem)
      let limits = RandomConstraints.limits(near: every.front, via: [], &random)
      let expected = every.leastCost(within: limits)
      switch RouteSearch.bestRoute(for: problem.keeping(to: limits)) {
      case .proved(let route, _):
        #expect(route.cost == expected, "seed \(seed)")
        if expected != every.front.min() { another += 1 }
      case .impossible: #expect(every.front.isEmpty, "seed \(seed)")
      case .excluded: #expect(expected == nil, "seed \(seed)")
      case .bounded, .stopped: Issue.record("seed \(seed): no limit was set")
      }
    }
    #expect(another > 10)
  }

  @Test func `whoever has to pass through a role first comes back to where they are`() {
    let there = RouteProblem(
      competencies: [],
      moves: [(0, 1, 3), (1, 0, 4)].map { (from, to, tenure) -> RouteProblem.Move in
        RouteProblem.Move(
          from: from, to: to, tenure: tenure, firstTenure: tenure - 1, condition: Condition())
      }, costsInRole: [[], []], start: 0, target: 0, held: BitSet(capacity: 0))
    guard
      case .proved(let round, _) = RouteSearch.bestRoute(
        for: there.keeping(to: RouteConstraints(via: [1, 0, 1]))),
      case .proved(let nothing, _) = RouteSearch.bestRoute(
        for: there.keeping(to: RouteConstraints(via: [0])))
    else {
      Issue.record("there are routes")
      return
    }
    #expect(round.cost == RouteCost(time: 6, study: 0, moves: 2))
    #expect(round.stays.map(\.role) == [0, 1])
    #expect(nothing.stays.isEmpty)
  }

  // MARK: Helpers

  private func roles(_ route: Route, _ problem: RouteProblem) -> Set<Int> {
    Set(
      [problem.start]
        + route.stays.compactMap { (stay: Route.Stay) -> Int? in
          stay.move.map { (move: Int) -> Int in problem.moves[move].to }
        })
  }
}
