import CareerModel
import Planning
import RouteSearch
import TestSupport
import Testing

/// Which facts bind a plan, against solving every question anew by trying everything.
@Suite struct BindingTests {
  /// The seeds from 1 to 160, in parts that can run at the same time.
  static let parts = (0..<4).map { (part: Int) -> ClosedRange<Int> in
    part * 40 + 1...(part + 1) * 40
  }

  @Test(arguments: parts)
  func `savings are what planning anew on a graph without the fact saves`(
    seeds: ClosedRange<Int>
  ) throws {
    try forEachSolvable(seeds) { (seed, question, best) in
      try compare(seed, question, best) { (without: RouteQuestion) -> PlanTotals? in
        try without.outcome().totals
      }
    }
  }

  @Test(arguments: [201...206, 207...212])
  func `savings are what trying everything without the fact saves`(
    seeds: ClosedRange<Int>
  ) throws {
    try forEachSolvable(seeds) { (seed, question, best) in
      try compare(seed, question, best, \.reference)
    }
  }

  /// Every fact of the graph is tried, also where the analysis knows that it is of no account.
  private func compare(
    _ seed: Int, _ question: RouteQuestion, _ best: PlanTotals,
    _ solve: (RouteQuestion) throws -> PlanTotals?
  ) throws {
    let bindings = Planner(question.graph).bindingFacts(of: question.request, best: best)
    var found: [GraphFact: PlanTotals] = [:]
    for binding in bindings {
      #expect(binding.isExact && binding.asItIs == best, "seed \(seed)")
      #expect(found.updateValue(binding.without, forKey: binding.fact) == nil, "seed \(seed)")
    }
    #expect(bindings.map(\.without) == bindings.map(\.without).sorted(), "seed \(seed)")
    var levels: [Competency: PlanTotals] = [:]
    for fact in question.facts {
      let without = try #require(try solve(question.waiving { $0 == fact }))
      var expected = without < best ? without : nil
      if case .learning(let competency) = fact, found[fact] == nil, competency.level > 1 {
        // Of a level that nothing asks for, only the lower levels that it stands for count.
        let below = Competency(skill: competency.skill, level: competency.level - 1)
        if expected == found[.learning(below)] ?? levels[below] { expected = nil }
        levels[competency] = without < best ? without : nil
      }
      #expect(found[fact] == expected, "seed \(seed): \(question.words(fact))")
    }
  }

  @Test(arguments: parts)
  func `the order of a file changes no binding fact`(seeds: ClosedRange<Int>) throws {
    var random = SplitMix64(seed: seeds.lowerBound)
    try forEachSolvable(seeds) { (seed, question, best) in
      let shuffled = question.shuffled(&random)
      func words(_ question: RouteQuestion) -> [String] {
        Planner(question.graph).bindingFacts(of: question.request, best: best)
          .map { "\(question.words($0.fact)): \($0.without)" }
      }
      #expect(words(question) == words(shuffled), "seed \(seed)")
    }
  }

  @Test(arguments: [1, 3, 10, 40, 200])
  func `whatever the limit, bounds hold the truth between them`(nodes: Int) throws {
    try forEachSolvable(1...25) { (seed, question, best) in
      let planner = Planner(question.graph)
      let exact = planner.bindingFacts(of: question.request, best: best)
      let limited = planner.bindingFacts(
        of: question.request, best: best, limits: SearchLimits(nodes: nodes))
      let known = Set(limited.map(\.fact))
      for binding in exact {
        #expect(known.contains(binding.fact), "seed \(seed): \(question.words(binding.fact))")
      }
      for binding in limited {
        let truth = exact.first { $0.fact == binding.fact }?.without ?? best
        #expect(binding.lowerBound <= truth && truth <= binding.without, "seed \(seed)")
        #expect(binding.without <= best && binding.lowerBound < best, "seed \(seed)")
      }
    }
  }

  @Test func `savings of a small graph`() throws {
    let graph = try TinyGraph(
      """
      skill go 10
      skill hiring 20[go]@lead
      role dev
      role lead [go]
      role head [hiring]
      move dev -> lead 5w
      move lead -> head 30w
      """
    ).graph
    let question = RouteQuestion(
      graph: graph, role: RoleIndex(0), target: RoleIndex(2), held: HeldLevels(skillCount: 2),
      daysInRole: 0, pace: Pace(hoursPerWeek: ExactDecimal(1)))
    guard case .proved(let plan) = try question.outcome() else {
      Issue.record("there is a plan")
      return
    }
    let bindings = Planner(graph).bindingFacts(of: question.request, best: plan.totals)
    let lines = bindings.map { (binding: BindingFact) -> String in
      let saving = binding.saving
      return "\(question.words(binding.fact)): \(saving.time.count), \(saving.study.count)"
    }
    // 10 weeks of go in five that are asked for, then 30 weeks in which hiring fits.
    #expect(
      lines == [
        "lead->head takes time: 600, 0",
        "go:1 is to be learned: 300, 600",
        "lead needs go:1: 300, 0",
        "head needs hiring:1: 0, 1200",
        "hiring:1 is to be learned: 0, 1200",
      ])
  }

  private func forEachSolvable(
    _ seeds: ClosedRange<Int>,
    _ body: (_ seed: Int, _ question: RouteQuestion, _ best: PlanTotals) throws -> Void
  ) throws {
    for seed in seeds {
      let question = RandomGraph.question(seed: seed)
      if case .proved(let plan) = try question.outcome() { try body(seed, question, plan.totals) }
    }
  }
}
