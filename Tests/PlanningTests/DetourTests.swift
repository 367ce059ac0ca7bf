import CareerModel
import Planning
import RouteSearch
import TestSupport
import Testing

/// What other ways are said to take, and why a role or a skill is part of a plan.
@Suite struct DetourTests {
  @Test(arguments: [1...2000])
  func `other ways take what trying everything says`(seeds: ClosedRange<Int>) throws {
    var found = 0
    var none = 0
    for seed in seeds {
      let question = RandomGraph.question(seed: seed)
      guard RandomGraph.isTiny(question),
        let explained = try ExplainedQuestion(seed: seed, question)
      else { continue }
      let explanation = try explained.explanation()
      var constrained = ConstrainedQuestion(question)
      for entry in explanation.otherWays.first {
        found += 1
        let cost = constrained.leastCost(constraints(entry.question)).map(PlanTotals.init)
        #expect(cost == entry.answer.totals, "seed \(seed)")
      }
      for way in explanation.otherWays.withoutAnswer {
        none += 1
        let cost = constrained.leastCost(constraints(way))
        #expect(cost == nil, "seed \(seed)")
      }
      #expect(explanation.otherWays.restCount == 0)
      for detour in explanation.detours {
        #expect(
          detour.difference.time == detour.plan.totals.time - explained.plan.totals.time)
      }
      try compareFloors(explanation.floors, explained)
    }
    #expect(found > 50 && none > 50)
  }

  private func constraints(_ way: OtherWay) -> PlanConstraints {
    var constraints =
      switch way {
      case .through(let role): PlanConstraints(via: [role])
      case .without(let role): PlanConstraints(avoidedRoles: [role])
      case .straight: PlanConstraints(mostMoves: 1)
      }
    constraints.endsAtFirstTarget = true
    return constraints
  }

  private func compareFloors(_ floors: PlanFloors, _ explained: ExplainedQuestion) throws {
    let ready = explained.question.waiving { (fact: GraphFact) -> Bool in
      switch fact {
      case .need, .onlyIn: true
      case .tenure, .learning: false
      }
    }
    #expect(floors.tenure == ready.reference?.time, "seed \(explained.seed)")
    let timeless = explained.question.waiving { (fact: GraphFact) -> Bool in
      if case .tenure = fact { true } else { false }
    }
    let study = try #require(timeless.reference).time
    #expect(floors.isStudyExact && floors.study == study, "seed \(explained.seed)")
  }

  @Test(arguments: [1...200, 201...400])
  func `a way through any role is told as it is`(seeds: ClosedRange<Int>) throws {
    var outcomes: [String: Int] = [:]
    for seed in seeds {
      let question = RandomGraph.question(seed: seed)
      guard let explained = try ExplainedQuestion(seed: seed, question) else { continue }
      let planner = Planner(question.graph).planner(for: question.request.person)
      var constrained = ConstrainedQuestion(question)
      for role in question.graph.roleIndices
      where role != question.role && role != question.target {
        let detour = try planner.detour(
          through: role, for: question.request, best: explained.plan)
        let through = constrained.leastCost(PlanConstraints(via: [role])).map(PlanTotals.init)
        let words = "seed \(seed): \(question.graph[role].id)"
        switch detour {
        case .found(let detour, let proof):
          outcomes["found", default: 0] += 1
          #expect(proof == .proved && detour.plan.totals == through, "\(words)")
        case .onTheWay(let without):
          outcomes["on the way", default: 0] += 1
          let cost = constrained.leastCost(PlanConstraints(avoidedRoles: [role]))
          #expect(without?.plan.totals == cost.map(PlanTotals.init), "\(words)")
        case .noChainOfMoves:
          outcomes["no moves", default: 0] += 1
          #expect(through == nil, "\(words)")
          let free = explained.question.keepingOnly([])
          var unneeding = ConstrainedQuestion(free)
          let cost = unneeding.leastCost(PlanConstraints(via: [role]))
          #expect(cost == nil, "\(words)")
        case .blocked(let obstruction):
          outcomes["blocked", default: 0] += 1
          #expect(through == nil, "\(words)")
          check(obstruction, through: role, question, words)
        case .ruledOut, .stopped: Issue.record("\(words): there are no conditions and no limits")
        }
      }
    }
    #expect(outcomes.count == 4, "\(outcomes)")
  }

  /// The facts alone block every way through the role, and without any of them there is one.
  private func check(
    _ obstruction: Obstruction, through role: RoleIndex, _ question: RouteQuestion, _ words: String
  ) {
    guard case .facts(let blocking) = obstruction.cause else {
      Issue.record("\(words): moves lead through it")
      return
    }
    let facts = blocking.facts.map(\.fact)
    func leastCost(_ kept: [GraphFact]) -> ExhaustiveSearch.Cost? {
      var constrained = ConstrainedQuestion(question.keepingOnly(kept))
      return constrained.leastCost(PlanConstraints(via: [role]))
    }
    #expect(leastCost(facts) == nil, "\(words)")
    for fact in facts {
      #expect(leastCost(facts.filter { $0 != fact }) != nil, "\(words)")
    }
  }

  @Test func `conditions that rule a way out are named`() throws {
    let graph = try TinyGraph(
      """
      role a
      role b
      role c
      role d
      move a -> b 1w
      move a -> c 1w
      move c -> b 1w
      move b -> d 1w
      """
    ).graph
    let question = RouteQuestion(
      graph: graph, role: RoleIndex(0), target: RoleIndex(3), held: HeldLevels(skillCount: 0),
      daysInRole: 0, pace: Pace(hoursPerWeek: ExactDecimal(1)))
    let explained = try #require(try ExplainedQuestion(seed: 0, question))
    let request = question.request.keeping(to: PlanConstraints(mostMoves: 2))
    let planner = Planner(graph).planner(for: request.person)
    guard
      case .ruledOut(let conflict) = try planner.detour(
        through: RoleIndex(2), for: request, best: explained.plan)
    else {
      Issue.record("two moves are too few")
      return
    }
    #expect(Set(conflict.conflicting) == [.via(RoleIndex(2)), .mostMoves(2)])
  }

  // MARK: Reasons

  @Test(arguments: [1...300])
  func `without anything that has a reason, a plan is none`(seeds: ClosedRange<Int>) throws {
    var count = 0
    for seed in seeds {
      let question = RandomGraph.question(seed: seed)
      guard let explained = try ExplainedQuestion(seed: seed, question) else { continue }
      let (plan, request) = (explained.plan, question.request)
      let reasons = PlanReasons(plan, for: request, in: question.graph)
      #expect(reasons.acquired == plan.stays.flatMap(\.acquisitions).map(\.competency))
      for competency in reasons.acquired {
        count += 1
        let chains = reasons.chains(from: competency)
        #expect(!chains.isEmpty, "seed \(seed)")
        for chain in chains { try check(chain, from: competency, reasons, "seed \(seed)") }
        let without = CareerPlan(
          stays: plan.stays.map { (stay: CareerPlan.Stay) -> CareerPlan.Stay in
            CareerPlan.Stay(
              role: stay.role, tenure: stay.tenure,
              acquisitions: stay.acquisitions.filter { $0.competency != competency },
              move: stay.move)
          })
        #expect(throws: PlanChecker.Fault.self, "seed \(seed)") {
          try PlanChecker(question.graph, request).check(without)
        }
        guard case .acquired = SkillReason(competency, in: plan, for: request, in: question.graph)
        else {
          Issue.record("seed \(seed): it is in the plan")
          return
        }
      }
    }
    #expect(count > 200)
  }

  private func check(
    _ chain: [PlanReasons.Reason], from competency: Competency, _ reasons: PlanReasons,
    _ words: String
  ) throws {
    var here = competency
    for reason in chain {
      #expect(reasons.reasons(for: here).contains(reason), "\(words)")
      if case .level(let level) = reason { here = level }
    }
    if case .level = try #require(chain.last) { Issue.record("\(words): a chain ends in a level") }
  }
}
