import CareerModel
import RouteSearch

extension Planner {
  /// Which facts of the graph bind the best plan: what is asked for, where things can be gained,
  /// the time that moves ask for, and each competency that something on a way to the target asks
  /// for, as if it were held.
  ///
  /// Each fact is waived by itself and the question solved anew, exactly. Facts that save
  /// nothing are left out. The greatest saving comes first, by time, then learning, then moves;
  /// equal ones in an order that follows from ids.
  ///
  /// `best` is what the best plan costs, proved. The limits are for the whole analysis; once they
  /// are reached, each fact that is left is reported as one that may save all or nothing.
  package func bindingFacts(
    of request: PlanRequest, best: PlanTotals, limits: SearchLimits = SearchLimits()
  ) -> [BindingFact] {
    var analysis = BindingAnalysis(compiler, request, best, limits)
    return analysis.run()
  }
}

/// Many facts are looked at together first: what they do not save together, none of them saves.
private struct BindingAnalysis {
  private let compiler: ProblemCompiler
  private let request: PlanRequest
  private let best: PlanTotals
  private let limits: SearchLimits
  private var nodesLeft: Int
  private var nodesForMany = 0
  private var found: [BindingFact] = []

  init(
    _ compiler: ProblemCompiler, _ request: PlanRequest, _ best: PlanTotals,
    _ limits: SearchLimits
  ) {
    self.compiler = compiler
    self.request = request
    self.best = best
    self.limits = limits
    nodesLeft = limits.nodes
  }

  mutating func run() -> [BindingFact] {
    let ways = MoveWays(compiler.graph, from: request.person.role, to: request.goal)
    // Who is there already, or can never be, is bound by nothing here.
    guard best > .zero, ways.leadToGoal else { return [] }
    let facts = RelevantFacts(compiler, request, ways).facts
    // How hard the question is as it is: more is not spent on many facts at once.
    let nodes = nodesLeft
    _ = solve(waiving: [], nodes: nodesLeft)
    nodesForMany = 2 * (nodes - nodesLeft) + 100
    for group in Self.groups(facts) { examine(group[...]) }
    // Sorted by what is left; of equals, the earlier one first, which `sort` does not promise.
    return found.enumerated().sorted { (one, other) -> Bool in
      (one.element.without, one.element.lowerBound, one.offset)
        < (other.element.without, other.element.lowerBound, other.offset)
    }
    .map(\.element)
  }

  /// Facts of one kind together: without the time that moves ask for, a question is another one.
  private static func groups(_ facts: [GraphFact]) -> [[GraphFact]] {
    var groups: [[GraphFact]] = [[], [], []]
    for fact in facts {
      switch fact {
      case .need, .onlyIn: groups[0].append(fact)
      case .learning: groups[1].append(fact)
      case .tenure: groups[2].append(fact)
      }
    }
    return groups
  }

  private mutating func examine(_ facts: ArraySlice<GraphFact>) {
    guard !facts.isEmpty else { return }
    guard nodesLeft > 0, !limits.shouldStop() else {
      for fact in facts { add(fact, without: best, lowerBound: .zero) }
      return
    }
    let nodes = facts.count == 1 ? nodesLeft : min(nodesLeft, nodesForMany)
    let (without, lowerBound) = solve(waiving: facts, nodes: nodes)
    guard lowerBound < best else { return }
    if facts.count == 1 {
      add(facts[facts.startIndex], without: without, lowerBound: lowerBound)
    } else {
      let middle = facts.startIndex + facts.count / 2
      examine(facts[..<middle])
      examine(facts[middle...])
    }
  }

  /// The totals of the best plan found, and what no plan is better than.
  private mutating func solve(
    waiving facts: ArraySlice<GraphFact>, nodes: Int
  ) -> (without: PlanTotals, lowerBound: PlanTotals) {
    let problem = compiler.problem(request, .allBut(Set(facts)))
    let limits = SearchLimits(nodes: nodes, shouldStop: limits.shouldStop)
    switch RouteSearch.bestRoute(for: problem, limits: limits) {
    case .proved(let route, let statistics):
      spend(statistics)
      return (PlanTotals(route.cost), PlanTotals(route.cost))
    case .bounded(let route, let lowerBound, let statistics):
      spend(statistics)
      // The best plan as things are is a plan without the facts too.
      return (min(best, PlanTotals(route.cost)), PlanTotals(lowerBound))
    case .stopped(let lowerBound, let statistics):
      spend(statistics)
      return (best, PlanTotals(lowerBound))
    case .impossible, .excluded:
      // Waiving takes no plan away, so that there is one if `best` is one's.
      return (best, best)
    }
  }

  private mutating func spend(_ statistics: SearchStatistics) {
    nodesLeft -= max(1, statistics.prefixes + statistics.assignments)
  }

  private mutating func add(_ fact: GraphFact, without: PlanTotals, lowerBound: PlanTotals) {
    found.append(
      BindingFact(fact: fact, asItIs: best, without: without, lowerBound: lowerBound))
  }
}
