import CareerModel
import Planning
import RouteSearch
import TestSupport
import Testing

/// Several targets, and competencies with no role asked for, against all plans there are.
@Suite struct PlanGoalTests {
  static let parts = (0..<6).map { (part: Int) -> ClosedRange<Int> in
    part * 300 + 1...(part + 1) * 300
  }

  @Test(arguments: parts)
  func `the nearest of several roles is the best of each by itself`(
    seeds: ClosedRange<Int>
  ) throws {
    var (found, impossible) = (0, 0)
    for seed in seeds {
      var random = SplitMix64(seed: seed &* 2_147_483)
      let question = RandomGraph.question(seed: seed)
      let roles = GoalQuestion.roles(question, &random)
      let single = roles.compactMap { (role: RoleIndex) -> PlanTotals? in
        var search = ExhaustiveSearch(question.leading(to: .role(role)))
        return search.answer().map { (answer) -> PlanTotals in PlanTotals(answer.cost) }
      }
      let asked = question.leading(to: .anyRole(roles))
      switch try asked.outcome() {
      case .proved(let plan):
        found += 1
        #expect(plan.totals == single.min(), "seed \(seed)")
        try PlanChecker(asked.graph, asked.request).check(plan)
        // Naming them in another order, and one of them twice, is the same question.
        let again = asked.leading(to: .anyRole(roles.reversed() + roles.prefix(1)))
        guard case .proved(plan) = try again.outcome() else {
          Issue.record("seed \(seed): the order of the targets shows")
          continue
        }
      case .impossible:
        impossible += 1
        #expect(single.isEmpty, "seed \(seed)")
      case .bounded, .stopped, .ruledOut: Issue.record("seed \(seed): no limit was set")
      }
    }
    #expect(found > 150 && impossible > 15, "\(found), \(impossible)")
  }

  @Test(arguments: parts)
  func `competencies are held as soon as they can be`(seeds: ClosedRange<Int>) throws {
    var counts: [String: Int] = [:]
    for seed in seeds {
      var random = SplitMix64(seed: seed &* 6_291_469)
      let question = RandomGraph.question(seed: seed)
      let asked = question.leading(to: .competencies(GoalQuestion.requirement(question, &random)))
      var search = ExhaustiveSearch(asked)
      let expected = search.front().min().map { PlanTotals($0) }
      switch try asked.outcome() {
      case .proved(let plan):
        let kind =
          plan.stays.isEmpty ? "held" : plan.totals.moves == 0 ? "where one is" : "elsewhere"
        counts[kind, default: 0] += 1
        #expect(plan.totals == expected, "seed \(seed)")
        try PlanChecker(asked.graph, asked.request).check(plan)
      case .impossible:
        counts["impossible", default: 0] += 1
        #expect(expected == nil, "seed \(seed)")
      case .bounded, .stopped, .ruledOut: Issue.record("seed \(seed): no limit was set")
      }
    }
    for (kind, least) in ["held": 8, "where one is": 80, "elsewhere": 25, "impossible": 20] {
      #expect(counts[kind, default: 0] >= least, "\(kind): \(counts[kind, default: 0])")
    }
  }

  /// Fewer, as each takes an exhaustive search for every remedy too.
  private static let fewParts = (0..<6).map { (part: Int) -> ClosedRange<Int> in
    part * 100 + 1...(part + 1) * 100
  }

  @Test(arguments: fewParts)
  func `goals of every kind keep to constraints`(seeds: ClosedRange<Int>) throws {
    var counts: [String: Int] = [:]
    for seed in seeds {
      var random = SplitMix64(seed: seed &* 524_287)
      let question = goal(seed, &random)
      var asked = ConstrainedQuestion(question)
      let constraints = asked.constraints(&random)
      let expected = asked.leastCost(constraints).map { PlanTotals($0) }
      switch try question.outcome(under: constraints) {
      case .proved(let plan):
        counts["found", default: 0] += 1
        #expect(plan.totals == expected, "seed \(seed)")
        let request = question.request.keeping(to: constraints)
        try PlanChecker(question.graph, request).check(plan)
      case .impossible:
        counts["impossible", default: 0] += 1
        #expect(asked.leastCost(.none) == nil, "seed \(seed)")
      case .ruledOut(let conflict):
        counts["ruled out", default: 0] += 1
        #expect(expected == nil && asked.leastCost(.none) != nil, "seed \(seed)")
        #expect(asked.leastCost(PlanConstraints(conflict.conflicting)) == nil, "seed \(seed)")
        for remedy in conflict.remedies where conflict.oneIsEnough {
          let others = constraints.each.filter { $0 != remedy.constraint }
          let changed = PlanConstraints(others + [remedy.instead].compactMap(\.self))
          #expect(asked.leastCost(changed) != nil, "seed \(seed)")
        }
      case .bounded, .stopped: Issue.record("seed \(seed): no limit was set")
      }
    }
    for (kind, least) in ["found": 25, "impossible": 4, "ruled out": 8] {
      #expect(counts[kind, default: 0] >= least, "\(kind): \(counts[kind, default: 0])")
    }
  }

  @Test(arguments: [1, 3, 8])
  func `whatever the limit of the search, what is said of a goal is true`(nodes: Int) throws {
    for seed in 1...300 {
      var random = SplitMix64(seed: seed &* 524_287)
      let question = goal(seed, &random)
      var search = ExhaustiveSearch(question)
      let expected = search.front().min().map { PlanTotals($0) }
      switch try question.outcome(limits: SearchLimits(nodes: nodes)) {
      case .proved(let plan): #expect(plan.totals == expected, "seed \(seed)")
      case .bounded(let plan, let lowerBound):
        guard let expected else {
          Issue.record("seed \(seed): there is no plan")
          continue
        }
        #expect(lowerBound <= expected && expected <= plan.totals, "seed \(seed)")
      case .impossible: #expect(expected == nil, "seed \(seed)")
      case .stopped(let lowerBound):
        if let expected { #expect(lowerBound <= expected, "seed \(seed)") }
      case .ruledOut: Issue.record("seed \(seed): nothing was to be kept to")
      }
    }
  }

  @Test func `what blocks a goal blocks it alone, and each fact counts`() throws {
    var (blocked, moveless) = (0, 0)
    for seed in 1...2000 {
      var random = SplitMix64(seed: seed &* 524_287)
      let question = goal(seed, &random)
      func isPossible(_ changed: RouteQuestion) -> Bool {
        var search = ExhaustiveSearch(changed)
        return !search.front().isEmpty
      }
      guard case .impossible(let obstruction) = try question.outcome() else { continue }
      switch obstruction.cause {
      case .noChainOfMoves:
        moveless += 1
        let chain = GenerousReach.rolesByMoves(from: question.role, in: question.graph)
        #expect(chain.isDisjoint(with: question.request.goal.roles), "seed \(seed)")
        #expect(question.request.goal.isRole, "seed \(seed)")
      case .facts(let blocking):
        blocked += 1
        let facts = blocking.facts.map(\.fact)
        #expect(blocking.isIrreducible, "seed \(seed)")
        #expect(!isPossible(question.keepingOnly(facts)), "seed \(seed)")
        for fact in facts {
          let others = facts.filter { (other: GraphFact) -> Bool in other != fact }
          #expect(isPossible(question.keepingOnly(others)), "seed \(seed)")
        }
        switch blocking.openings {
        case .anyOf(let openings):
          for fact in openings {
            #expect(isPossible(question.waiving { $0 == fact }), "seed \(seed)")
          }
        case .together(let openings):
          #expect(isPossible(question.waiving(openings.contains)), "seed \(seed)")
        }
      }
    }
    #expect(blocked > 80 && moveless > 10, "\(blocked), \(moveless)")
  }

  @Test func `the order of a file changes nothing`() throws {
    for seed in 1...500 {
      var random = SplitMix64(seed: seed &* 524_287)
      let question = goal(seed, &random)
      let shuffled = question.shuffled(&random)
      switch (try question.outcome(), try shuffled.outcome()) {
      case (.proved(let one), .proved(let other)):
        #expect(question.words(one) == shuffled.words(other), "seed \(seed)")
      case (.impossible, .impossible): break
      default: Issue.record("seed \(seed)")
      }
    }
  }

  private func goal(_ seed: Int, _ random: inout SplitMix64) -> RouteQuestion {
    let question = RandomGraph.question(seed: seed)
    return question.leading(
      to: random.chance(60)
        ? .competencies(GoalQuestion.requirement(question, &random))
        : .anyRole(GoalQuestion.roles(question, &random)))
  }
}
