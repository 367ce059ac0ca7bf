import RouteSearch
import TestSupport
import Testing

/// The trade-off of time and study, against all routes there are.
@Suite struct TradeOffTests {
  static let parts = (0..<5).map { (part: Int) -> ClosedRange<Int> in
    part * 400 + 1...(part + 1) * 400
  }

  @Test(arguments: parts)
  func `every route that none beats in time and study is found once, in order`(
    seeds: ClosedRange<Int>
  ) {
    var counts: [Int: Int] = [:]
    for seed in seeds {
      var random = SplitMix64(seed: seed &* 32_452_843)
      var problem = RandomConstraints.via(RandomProblem(seed: seed).problem, &random)
      let every = EveryRoute(problem)
      if random.chance(30) {
        problem = problem.keeping(
          to: RandomConstraints.limits(
            near: every.front, via: problem.constraints.via, &random))
      }
      let expected = curve(every, problem.constraints)
      let name = Comment(rawValue: "seed \(seed)")
      switch RouteSearch.tradeOffs(for: problem) {
      case .found(let series):
        counts[series.routes.count, default: 0] += 1
        #expect(series.routes.map(\.cost) == expected, name)
        #expect(series.provedCount == expected.count && series.lowerBound == nil, name)
      case .impossible: #expect(every.front.isEmpty, name)
      case .excluded: #expect(expected.isEmpty, name)
      case .stopped: Issue.record(name)
      }
    }
    #expect(counts[1, default: 0] > 50)
    #expect(counts[2, default: 0] > 20)
    #expect(counts.keys.contains { (size: Int) -> Bool in size > 2 })
  }

  @Test(arguments: parts)
  func `goals that are several roles or none have their trade-off too`(seeds: ClosedRange<Int>) {
    var counts: [Int: Int] = [:]
    for seed in seeds {
      var random = SplitMix64(seed: seed &* 179_424_673)
      let problem = RandomGoal.question(seed: seed, &random)
      let expected = curve(EveryRoute(problem), problem.constraints)
      guard case .found(let series) = RouteSearch.tradeOffs(for: problem) else {
        #expect(expected.isEmpty, "seed \(seed)")
        continue
      }
      counts[series.routes.count, default: 0] += 1
      #expect(series.routes.map(\.cost) == expected, "seed \(seed)")
      #expect(series.lowerBound == nil, "seed \(seed)")
    }
    #expect(counts[1, default: 0] > 100)
    #expect(counts[2, default: 0] > 5, "\(counts)")
  }

  @Test func `whatever the limit, what is called proved is right`() {
    var unfinished = 0
    for seed in 1...400 {
      let problem = RandomProblem(seed: seed).problem
      let expected = curve(EveryRoute(problem), problem.constraints)
      for nodes in [1, 2, 4, 8, 15, 40] {
        let limits = SearchLimits(nodes: nodes)
        guard case .found(let series) = RouteSearch.tradeOffs(for: problem, limits: limits) else {
          continue
        }
        let proved = series.provedCount
        let name = Comment(rawValue: "seed \(seed), nodes \(nodes)")
        #expect(series.routes.prefix(proved).map(\.cost) == Array(expected.prefix(proved)), name)
        guard let bound = series.lowerBound else {
          #expect(proved == expected.count, name)
          continue
        }
        unfinished += 1
        #expect(expected.dropFirst(proved).allSatisfy { bound <= $0 }, name)
        #expect(series.routes.count - proved <= 1, name)
      }
    }
    #expect(unfinished > 200)
  }

  @Test func `where nothing is learned there is nothing to trade`() {
    for seed in 1...100 {
      let problem = RandomPlainProblem(seed: seed).problem
      guard case .found(let series) = RouteSearch.tradeOffs(for: problem) else { continue }
      #expect(series.routes.count == 1 && series.lowerBound == nil)
    }
  }

  /// The costs that no other beats in time and study, in order of time; with the least moves.
  private func curve(_ every: EveryRoute, _ constraints: RouteConstraints) -> [RouteCost] {
    let costs = every.front.filter { (cost: RouteCost) -> Bool in
      cost.moves <= constraints.mostMoves ?? .max && cost.time <= constraints.latestArrival ?? .max
        && cost.study <= constraints.mostStudy ?? .max
    }
    var curve: [RouteCost] = []
    for cost in costs.sorted() where cost.study < curve.last?.study ?? .max { curve.append(cost) }
    return curve
  }
}
