import TestSupport
import Testing

@testable import RouteSearch

/// The search on random problems of its own kind, and what it tells on the way.
@Suite struct RouteSearchTests {
  @Test func `the search finds what trying every route finds`() {
    var (solvable, impossible) = (0, 0)
    for seed in 1...1500 {
      let problem = RandomProblem(seed: seed).problem
      let expected = EveryRoute(problem).cost
      switch RouteSearch.bestRoute(for: problem) {
      case .proved(let route, statistics: _):
        solvable += 1
        #expect(route.cost == expected, "seed \(seed)")
      case .impossible:
        impossible += 1
        #expect(expected == nil, "seed \(seed)")
      case .bounded, .stopped, .excluded: Issue.record("seed \(seed): no limit was set")
      }
    }
    #expect(solvable > 800 && impossible > 150)
  }

  @Test func `a route costs what its stays add up to`() {
    for seed in 1...300 {
      let problem = RandomProblem(seed: seed).problem
      guard case .proved(let route, statistics: _) = RouteSearch.bestRoute(for: problem) else {
        continue
      }
      var cost = RouteCost.zero
      for stay in route.stays {
        let study = stay.acquired.reduce(0) { (sum: Int, competency: Int) -> Int in
          let own = problem.costsInRole[stay.role].first { $0.competency == competency }
          return sum + (own?.cost ?? problem.competencies[competency].cost)
        }
        cost.time += max(stay.tenure, study)
        cost.study += study
        cost.moves += 1
      }
      #expect(cost == route.cost, "seed \(seed)")
    }
  }

  @Test func `whoever is there already needs no route`() {
    let nowhere = RouteProblem(
      competencies: [], moves: [], costsInRole: [[]], start: 0, target: 0,
      held: BitSet(capacity: 0))
    guard case .proved(let route, _) = RouteSearch.bestRoute(for: nowhere) else {
      Issue.record("there is a route")
      return
    }
    #expect(route == Route(stays: [], cost: .zero))
  }

  @Test func `what can be learned only in the target is of no use before it`() {
    // The way round asks for what only the target offers; the direct way is the only one.
    let only = Condition([Clause(atLeast: 1, of: [0])])
    let problem = RouteProblem(
      competencies: [RouteProblem.Competency(cost: 5, onlyIn: [2], condition: Condition())],
      moves: [
        RouteProblem.Move(from: 0, to: 1, tenure: 1, firstTenure: 1, condition: only),
        RouteProblem.Move(from: 0, to: 2, tenure: 9, firstTenure: 9, condition: Condition()),
        RouteProblem.Move(from: 1, to: 2, tenure: 1, firstTenure: 1, condition: Condition()),
      ], costsInRole: [[], [], []], start: 0, target: 2, held: BitSet(capacity: 1))
    guard case .proved(let route, _) = RouteSearch.bestRoute(for: problem) else {
      Issue.record("there is a route")
      return
    }
    #expect(route.cost == RouteCost(time: 9, study: 0, moves: 1))
  }

  @Test func `the statistics count what a limit counts`() {
    for seed in 1...200 {
      let problem = RandomProblem(seed: seed).problem
      guard case .proved(let route, let statistics) = RouteSearch.bestRoute(for: problem)
      else { continue }
      let nodes = statistics.prefixes + statistics.assignments
      // Labels of the test for feasibility count too, so that this is enough for a proof.
      let limits = SearchLimits(nodes: nodes + 10_000)
      guard case .proved(let again, _) = RouteSearch.bestRoute(for: problem, limits: limits) else {
        Issue.record("seed \(seed): the limit was far away")
        continue
      }
      #expect(again == route, "seed \(seed)")
    }
  }
}
