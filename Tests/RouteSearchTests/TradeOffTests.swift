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
      let problem = RandomConstraints.via(RandomProblem(seed: seed).problem, &random)
      let limits = RandomConstraints.limits(
        near: EveryRoute(problem).front, via: problem.constraints.via, &random)
      let constrained = problem.keeping(to: random.chance(30) ? limits : problem.constraints)
      let expected = curve(constrained)
      let name = Comment(rawValue: "seed \(seed)")
      switch RouteSearch.tradeOffs(for: constrained) {
      case .found(let series):
        counts[series.routes.count, default: 0] += 1
        #expect(series.routes.map(\.cost) == expected, name)
        #expect(series.provedCount == expected.count && series.lowerBound == nil, name)
      case .impossible: #expect(EveryRoute(problem).front.isEmpty, name)
      case .excluded: #expect(expected.isEmpty, name)
      case .stopped: Issue.record("\(name): no limit was set")
      }
    }
    #expect(counts[1, default: 0] > 50)
    #expect(counts[2, default: 0] > 20)
    #expect(counts.contains { (size: Int, count: Int) -> Bool in size > 3 && count > 2 })
  }

  @Test(arguments: [1, 2, 4, 8, 15, 40])
  func `whatever the limit, what is called proved is right`(nodes: Int) {
    var unfinished = 0
    for seed in 1...400 {
      let problem = RandomProblem(seed: seed).problem
      let expected = curve(problem)
      let limits = SearchLimits(nodes: nodes)
      guard case .found(let series) = RouteSearch.tradeOffs(for: problem, limits: limits) else {
        continue
      }
      let proved = series.provedCount
      let name = Comment(rawValue: "seed \(seed)")
      #expect(
        series.routes.prefix(proved).map(\.cost) == Array(expected.prefix(proved)), name)
      guard let bound = series.lowerBound else {
        #expect(proved == expected.count, name)
        continue
      }
      unfinished += 1
      #expect(expected.dropFirst(proved).allSatisfy { bound <= $0 }, name)
      #expect(series.routes.count - proved <= 1, name)
    }
    if nodes < 10 { #expect(unfinished > 30) }
  }

  @Test func `where nothing is learned there is nothing to trade`() {
    for seed in 1...100 {
      let problem = RandomPlainProblem(seed: seed).problem
      guard case .found(let series) = RouteSearch.tradeOffs(for: problem) else { continue }
      #expect(series.routes.count == 1 && series.lowerBound == nil)
    }
  }

  /// The costs that no other beats in time and study, in order of time; with the least moves.
  private func curve(_ problem: RouteProblem) -> [RouteCost] {
    var curve: [RouteCost] = []
    let constraints = problem.constraints
    let costs = EveryRoute(problem).front.filter { (cost: RouteCost) -> Bool in
      cost.moves <= constraints.mostMoves ?? .max && cost.time <= constraints.latestArrival ?? .max
        && cost.study <= constraints.mostStudy ?? .max
    }
    for cost in costs.sorted() where cost.study < curve.last?.study ?? .max { curve.append(cost) }
    return curve
  }
}
