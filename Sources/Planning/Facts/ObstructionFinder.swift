import CareerModel
import RouteSearch

/// Finds out what in the graph blocks every way, once the search has found that there is none.
struct ObstructionFinder {
  private let compiler: ProblemCompiler
  private let request: PlanRequest
  private let ways: MoveWays
  private let relevant: [GraphFact]
  private var test: PossibilityTest
  private var graph: CareerGraph { compiler.graph }

  init(_ compiler: ProblemCompiler, _ request: PlanRequest, _ limits: SearchLimits) {
    self.compiler = compiler
    self.request = request
    // Whoever has to pass a role may come through the target on the way to it.
    ways = MoveWays(
      compiler.graph, from: request.person.role, to: request.goal,
      passingTargets: !request.constraints.via.isEmpty)
    relevant = RelevantFacts(compiler, request, ways).blocking
    test = PossibilityTest(compiler, request, limits)
  }

  mutating func obstruction(_ obstacle: Obstacle) -> Obstruction {
    let reachable = Set(
      obstacle.enterableRoles.map { (number: Int) -> RoleIndex in
        compiler.numbers.roles[number]
      })
    return Obstruction(
      cause: ways.leadToGoal
        ? .facts(blockingFacts(obstacle)) : .noChainOfMoves(gap),
      reachableRoles: graph.roleIndices.filter(reachable.contains))
  }

  private var gap: MoveGap {
    MoveGap(
      rolesReached: graph.roleIndices.filter { (role: RoleIndex) -> Bool in
        ways.isReached[role.rawValue]
      },
      rolesBeforeTarget: graph.roleIndices.filter { (role: RoleIndex) -> Bool in
        !ways.isEnd(role) && ways.movesToTarget[role.rawValue] != nil
      })
  }

  private mutating func blockingFacts(_ obstacle: Obstacle) -> BlockingFacts {
    let facts = irreducible(obstacle)
    let restricted = facts.compactMap { (fact: GraphFact) -> Competency? in
      if case .onlyIn(let competency) = fact { competency } else { nil }
    }
    let openings = openings(facts)
    return BlockingFacts(
      kind: obstacle.isOnlyAboutOrder ? .order : .requirements,
      facts: facts.map { (fact: GraphFact) -> BlockingFact in
        BlockingFact(fact: fact, sources: sources(of: fact))
      },
      apart: apart(restricted), openings: openings, isIrreducible: test.isAlwaysSure)
  }

  // MARK: Facts

  private mutating func irreducible(_ obstacle: Obstacle) -> [GraphFact] {
    // What the obstacle names is nearly always enough, and little.
    let named = NamedFacts(compiler, request.goal, obstacle).facts
    var candidates = relevant.filter(named.contains)
    if !test.isImpossible(.onlyBlocking(Set(candidates))) { candidates = relevant }
    return MinimalSubset.find(in: candidates) { (kept: Set<GraphFact>) -> Bool in
      test.isImpossible(.onlyBlocking(kept))
    }
  }

  private mutating func openings(_ facts: [GraphFact]) -> BlockingFacts.Openings {
    // What opens a way by itself is part of every set of facts that blocks all ways.
    let single = facts.filter { (fact: GraphFact) -> Bool in test.isPossible(.allBut([fact])) }
    guard single.isEmpty else { return .anyOf(single) }
    let known = Set(facts)
    let others = relevant.filter { (fact: GraphFact) -> Bool in !known.contains(fact) }
    return .together(
      MinimalSubset.find(in: facts + others) { (waived: Set<GraphFact>) -> Bool in
        test.isPossible(.allBut(waived))
      })
  }

  // MARK: Where they lie

  private func sources(of fact: GraphFact) -> [BlockingFact.Source] {
    guard case .onlyIn(let competency) = fact else { return [] }
    return (graph[competency].onlyIn ?? []).map { (role: RoleIndex) -> BlockingFact.Source in
      BlockingFact.Source(
        role: role, isReached: ways.isReached[role.rawValue],
        leadsToTarget: !ways.isEnd(role) && ways.movesToTarget[role.rawValue] != nil)
    }
  }

  private func apart(_ competencies: [Competency]) -> [BlockingFacts.Pair] {
    var pairs: [BlockingFacts.Pair] = []
    for (index, one) in competencies.enumerated() {
      for other in competencies[(index + 1)...] where areApart(one, other) {
        pairs.append(BlockingFacts.Pair(one: one, other: other))
      }
    }
    return pairs
  }

  private func areApart(_ one: Competency, _ other: Competency) -> Bool {
    let places = [one, other].map { (competency: Competency) -> [RoleIndex] in
      (graph[competency].onlyIn ?? []).filter { (role: RoleIndex) -> Bool in
        !ways.isEnd(role) && ways.isOnTheWay(role)
      }
    }
    // Where one of them has no place on the way, that alone is the point.
    guard places.allSatisfy({ (roles: [RoleIndex]) -> Bool in !roles.isEmpty }) else {
      return false
    }
    return !ways.lead(from: places[0], to: places[1]) && !ways.lead(from: places[1], to: places[0])
  }
}

/// Asks whether there is a plan where only some facts hold.
private struct PossibilityTest {
  private let compiler: ProblemCompiler
  private let request: PlanRequest
  private let limits: SearchLimits
  /// False once a limit came before an answer.
  private(set) var isAlwaysSure = true

  init(_ compiler: ProblemCompiler, _ request: PlanRequest, _ limits: SearchLimits) {
    self.compiler = compiler
    self.request = request
    self.limits = limits
  }

  mutating func isPossible(_ selection: FactSelection) -> Bool {
    possibility(selection) == .possible
  }

  mutating func isImpossible(_ selection: FactSelection) -> Bool {
    possibility(selection) == .impossible
  }

  private mutating func possibility(_ selection: FactSelection) -> RouteSearch.Possibility {
    guard !limits.shouldStop() else {
      isAlwaysSure = false
      return .unknown
    }
    let problem = compiler.problem(request, selection)
    let possibility = RouteSearch.possibility(of: problem, limits: limits)
    if possibility == .unknown { isAlwaysSure = false }
    return possibility
  }
}
