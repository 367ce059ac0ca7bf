import CareerModel
import Planning
import RouteSearch
import TestSupport
import Testing

/// What a search says that may not go to its end.
@Suite struct SearchLimitTests {
  @Test(arguments: [1, 2, 3, 5, 9, 20, 60])
  func `whatever the limit, what is said is true`(nodes: Int) throws {
    var bounded = 0
    for seed in 1...300 {
      let isLimited = try isTrue(seed, SearchLimits(nodes: nodes))
      if isLimited { bounded += 1 }
    }
    if nodes < 5 { #expect(bounded > 50) }
  }

  @Test func `a search that is told to stop says only what is true`() throws {
    for seed in 1...300 {
      _ = try isTrue(seed, SearchLimits(shouldStop: { true }))
    }
  }

  /// Checks an answer under limits; returns whether they showed.
  private func isTrue(_ seed: Int, _ limits: SearchLimits) throws -> Bool {
    let question = RandomGraph.question(seed: seed)
    var reference = ExhaustiveSearch(question)
    let best = reference.answer().map { (answer) -> PlanTotals in PlanTotals(answer.cost) }
    switch try question.outcome(limits: limits) {
    case .proved(let plan):
      #expect(plan.totals == best, "seed \(seed)")
      return false
    case .impossible:
      #expect(best == nil, "seed \(seed)")
      return false
    case .bounded(let plan, let lowerBound):
      guard let best else {
        Issue.record("seed \(seed): there is no plan")
        return true
      }
      #expect(lowerBound <= best && best <= plan.totals, "seed \(seed)")
      #expect(lowerBound < plan.totals, "seed \(seed)")
      return true
    case .stopped(let lowerBound):
      if let best { #expect(lowerBound <= best, "seed \(seed)") }
      return true
    case .ruledOut:
      Issue.record("seed \(seed): there are no constraints")
      return false
    }
  }

  @Test func `the same question gets the same answer every time`() throws {
    for seed in 1...120 {
      let question = RandomGraph.question(seed: seed)
      for limits in [SearchLimits(), SearchLimits(nodes: 4)] {
        let answers = try (1...2).map { (_: Int) -> String in
          "\(try question.outcome(limits: limits))"
        }
        #expect(answers[0] == answers[1], "seed \(seed)")
      }
    }
  }
}
