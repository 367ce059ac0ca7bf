import CareerModel
import Planning
import RouteSearch
import TestSupport
import Testing

/// Several plans at once, against all plans there are.
@Suite struct PlanSeriesTests {
  static let parts = (0..<4).map { (part: Int) -> ClosedRange<Int> in
    part * 100 + 1...(part + 1) * 100
  }

  @Test(arguments: parts)
  func `alternatives are the best plans through different roles`(seeds: ClosedRange<Int>) throws {
    var several = 0
    for seed in seeds {
      let question = RandomGraph.question(seed: seed)
      guard let series = try question.series(.alternatives(4)) else { continue }
      var search = ExhaustiveSearch(question)
      let answer = search.answer()
      let best = try #require(answer).cost
      let first = series.plans[0].rolesEntered(in: question.graph)
      var expected: [(roles: [RoleIndex], cost: ExhaustiveSearch.Cost)] = [(first, best)]
      let others = search.leastCostBySequence().sorted { (one, other) -> Bool in
        one.value != other.value
          ? one.value < other.value
          : ids(one.key, question).lexicographicallyPrecedes(ids(other.key, question))
      }
      for (roles, cost) in others where roles != first && expected.count < 4 {
        expected.append((roles, cost))
      }
      #expect(series.plans.map(\.totals) == expected.map { PlanTotals($0.cost) }, "seed \(seed)")
      #expect(
        series.plans.map { $0.rolesEntered(in: question.graph) } == expected.map(\.roles),
        "seed \(seed)")
      #expect(series.isComplete && series.provedCount == series.plans.count, "seed \(seed)")
      if series.plans.count > 2 { several += 1 }
    }
    #expect(several > 2)
  }

  @Test(arguments: parts)
  func `trade-offs are the plans that none beats in time and learning`(
    seeds: ClosedRange<Int>
  ) throws {
    var several = 0
    for seed in seeds {
      let question = RandomGraph.question(seed: seed)
      guard let series = try question.series(.tradeOffs) else { continue }
      var search = ExhaustiveSearch(question)
      var expected: [PlanTotals] = []
      for cost in search.front().sorted()
      where cost.study < expected.last?.study.count ?? .max {
        expected.append(PlanTotals(cost))
      }
      #expect(series.plans.map(\.totals) == expected, "seed \(seed)")
      #expect(series.isComplete, "seed \(seed)")
      if series.plans.count > 1 { several += 1 }
    }
    #expect(several > 2)
  }

  @Test func `the order of a file changes nothing`() throws {
    var random = SplitMix64(seed: 7)
    for seed in 1...150 {
      let question = RandomGraph.question(seed: seed)
      let shuffled = question.shuffled(&random)
      for kind in [PlanSeriesKind.alternatives(5), .tradeOffs] {
        let plans = try question.series(kind)?.plans.map(question.words)
        #expect(try shuffled.series(kind)?.plans.map(shuffled.words) == plans, "seed \(seed)")
      }
    }
  }

  @Test func `differences add up`() throws {
    var changed = 0
    for seed in 1...250 {
      let question = RandomGraph.question(seed: seed)
      for kind in [PlanSeriesKind.alternatives(6), .tradeOffs] {
        guard let plans = try question.series(kind)?.plans else { continue }
        for plan in plans {
          let difference = plan.difference(from: plans[0], in: question.graph)
          #expect(difference.time == plan.totals.time - plans[0].totals.time)
          #expect(difference.time == difference.tenure + difference.learningBeyondTenure)
          let study =
            difference.learned.reduce(0) { $0 + $1.cost.count }
            - difference.notLearned.reduce(0) { $0 + $1.cost.count }
            + difference.costChanges.reduce(0) { $0 + $1.minutes.count }
          #expect(difference.study.count == study)
          #expect(difference.study == plan.totals.study - plans[0].totals.study)
          #expect(difference.moves == plan.totals.moves - plans[0].totals.moves)
          if !difference.costChanges.isEmpty { changed += 1 }
        }
      }
    }
    #expect(changed > 10)
  }

  @Test func `what stands in the way is told as for one plan`() throws {
    for seed in 1...200 {
      let question = RandomGraph.question(seed: seed)
      let planner = Planner(question.graph).planner(for: question.request.person)
      for constraints in [PlanConstraints.none, PlanConstraints(mostMoves: 1)] {
        let one = try planner.answer(to: .role(question.target), under: constraints)
        let answer = try planner.series(.tradeOffs, to: .role(question.target), under: constraints)
        let isSame =
          switch (answer, one) {
          case (.found(let series), .found(let plan, _)): series.plans[0].totals == plan.totals
          case (.impossible(let obstruction), .impossible(let other)): obstruction == other
          case (.ruledOut(let conflict), .ruledOut(let other)): conflict == other
          default: false
          }
        #expect(isSame, "seed \(seed)")
      }
    }
  }

  private func ids(_ roles: [RoleIndex], _ question: RouteQuestion) -> [String] {
    roles.map { (role: RoleIndex) -> String in question.graph[role].id }
  }
}

extension RouteQuestion {
  /// The plans of a series; `nil` where there is none.
  fileprivate func series(_ kind: PlanSeriesKind) throws -> PlanSeries? {
    let planner = Planner(graph).planner(for: request.person)
    guard case .found(let series) = try planner.series(kind, to: .role(target)) else { return nil }
    return series
  }
}
