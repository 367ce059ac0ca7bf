import CareerModel
import Planning
import RouteSearch
import TestSupport
import Testing

/// The planner under constraints, against all plans there are.
@Suite struct PlanConstraintTests {
  static let parts = (0..<6).map { (part: Int) -> ClosedRange<Int> in
    part * 200 + 1...(part + 1) * 200
  }

  @Test(arguments: parts)
  func `under constraints the planner finds what trying everything finds`(
    seeds: ClosedRange<Int>
  ) throws {
    var counts: [String: Int] = [:]
    for seed in seeds {
      var asked = ConstrainedQuestion(seed: seed)
      var random = SplitMix64(seed: seed &* 6_700_417)
      let constraints = asked.constraints(&random)
      let expected = asked.leastCost(constraints)
      let unconstrained = asked.leastCost(.none)
      switch try asked.question.outcome(under: constraints) {
      case .proved(let plan):
        counts["found", default: 0] += 1
        if expected != unconstrained { counts["another", default: 0] += 1 }
        #expect(plan.totals == expected.map { PlanTotals($0) }, "seed \(seed)")
        #expect(throws: Never.self, "seed \(seed)") {
          let request = asked.question.request.keeping(to: constraints)
          try PlanChecker(asked.question.graph, request).check(plan)
        }
      case .impossible:
        counts["impossible", default: 0] += 1
        #expect(unconstrained == nil, "seed \(seed)")
      case .ruledOut(let conflict):
        counts["ruled out", default: 0] += 1
        #expect(expected == nil && unconstrained != nil, "seed \(seed)")
        check(conflict, of: constraints, &asked, seed)
      case .bounded, .stopped: Issue.record("seed \(seed): no limit was set")
      }
    }
    for (kind, least) in ["found": 60, "another": 4, "impossible": 15, "ruled out": 30] {
      #expect(counts[kind, default: 0] >= least, "\(kind)")
    }
  }

  private func check(
    _ conflict: ConstraintConflict, of constraints: PlanConstraints,
    _ asked: inout ConstrainedQuestion, _ seed: Int
  ) {
    let name = Comment(rawValue: "seed \(seed)")
    #expect(conflict.isComplete, name)
    #expect(asked.leastCost(PlanConstraints(conflict.conflicting)) == nil, name)
    for constraint in conflict.conflicting {
      let fewer = PlanConstraints(conflict.conflicting.filter { $0 != constraint })
      #expect(asked.leastCost(fewer) != nil, name)
    }
    let all = constraints.each
    let helpful = all.filter { (constraint: PlanConstraint) -> Bool in
      asked.leastCost(PlanConstraints(all.filter { $0 != constraint })) != nil
    }
    #expect(conflict.oneIsEnough == !helpful.isEmpty, name)
    let given = helpful.isEmpty ? conflict.conflicting : helpful
    #expect(conflict.remedies.map(\.constraint) == given, name)
    for remedy in conflict.remedies {
      #expect(remedy.isLeast, name)
      let kept = (helpful.isEmpty ? conflict.conflicting : all).filter { $0 != remedy.constraint }
      let costs = asked.costs(PlanConstraints(kept))
      #expect(remedy.instead == least(remedy.constraint, costs, asked.question.pace), name)
    }
  }

  /// The least value of a limit with which one of the costs is left.
  private func least(
    _ constraint: PlanConstraint, _ costs: [ExhaustiveSearch.Cost], _ pace: Pace
  ) -> PlanConstraint? {
    switch constraint {
    case .via, .avoidsRole, .avoidsKind: nil
    case .mostMoves: costs.map(\.moves).min().map(PlanConstraint.mostMoves)
    case .mostDays:
      costs.map(\.time).min().map { .mostDays(pace.days(in: StudyMinutes($0))) }
    case .mostStudy: costs.map(\.study).min().map { .mostStudy(StudyMinutes($0)) }
    }
  }

  @Test(arguments: [1, 2, 4, 9, 30])
  func `whatever the limit of the search, what is said of constraints is true`(nodes: Int) throws {
    for seed in 1...150 {
      var asked = ConstrainedQuestion(seed: seed)
      var random = SplitMix64(seed: seed &* 6_700_417)
      let constraints = asked.constraints(&random)
      let expected = asked.leastCost(constraints).map { PlanTotals($0) }
      let name = Comment(rawValue: "seed \(seed)")
      switch try asked.question.outcome(under: constraints, limits: SearchLimits(nodes: nodes)) {
      case .proved(let plan): #expect(plan.totals == expected, name)
      case .bounded(let plan, let lowerBound):
        guard let expected else {
          Issue.record("seed \(seed): there is no plan")
          continue
        }
        #expect(lowerBound <= expected && expected <= plan.totals, name)
      case .impossible: #expect(asked.leastCost(.none) == nil, name)
      case .stopped(let lowerBound): if let expected { #expect(lowerBound <= expected, name) }
      case .ruledOut(let conflict):
        #expect(expected == nil, name)
        #expect(asked.leastCost(PlanConstraints(conflict.conflicting)) == nil, name)
        for remedy in conflict.remedies {
          let kept = conflict.oneIsEnough ? constraints.each : conflict.conflicting
          let changed =
            kept.filter { $0 != remedy.constraint } + [remedy.instead].compactMap(\.self)
          #expect(asked.leastCost(PlanConstraints(changed)) != nil, name)
        }
      }
    }
  }

  @Test func `the order in which constraints are named changes nothing`() throws {
    for seed in 1...200 {
      var asked = ConstrainedQuestion(seed: seed)
      var random = SplitMix64(seed: seed &* 31)
      var constraints = asked.constraints(&random)
      let one = try asked.question.outcome(under: constraints)
      constraints.via = constraints.via.reversed() + constraints.via
      let other = try asked.question.outcome(under: constraints)
      if case (.proved(let one), .proved(let other)) = (one, other) {
        #expect(one == other, "seed \(seed)")
      } else {
        #expect(one.totals == nil && other.totals == nil, "seed \(seed)")
      }
    }
  }
}
