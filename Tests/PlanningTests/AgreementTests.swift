import CareerModel
import Planning
import TestSupport
import Testing

/// The planner and the search that tries everything, on the same random questions.
@Suite struct AgreementTests {
  /// The seeds from 1 to 2,400, in parts that can run at the same time.
  static let parts = (0..<8).map { (part: Int) -> ClosedRange<Int> in
    part * 300 + 1...(part + 1) * 300
  }

  @Test(arguments: parts)
  func `the planner finds what trying everything finds`(seeds: ClosedRange<Int>) throws {
    for seed in seeds {
      let question = RandomGraph.question(seed: seed)
      var reference = ExhaustiveSearch(question)
      let expected = reference.answer()
      // What the tests of impossible questions rely on.
      #expect(EagerReach.isPossible(question) == (expected != nil), "seed \(seed)")
      switch try question.outcome() {
      case .proved(let plan):
        #expect(
          plan.totals == expected.map { (answer) -> PlanTotals in PlanTotals(answer.cost) },
          "seed \(seed)")
        #expect(throws: Never.self, "seed \(seed)") {
          try PlanChecker(question.graph, question.request).check(plan)
        }
      case .impossible:
        #expect(expected == nil, "seed \(seed)")
      case .bounded, .stopped, .ruledOut:
        Issue.record("seed \(seed): no limit was set")
      }
    }
  }
}
