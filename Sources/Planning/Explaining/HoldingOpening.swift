import CareerModel
import RouteSearch

/// What a person would have to hold for there to be a way where there is none.
package enum HoldingOpening: Hashable, Sendable {
  /// Each of these by itself, with the levels under it.
  case anyOf([Competency])
  /// All of these together, of which none can be left out.
  ///
  /// `isFewest` says that it was proved that no fewer would do.
  case together([Competency], isFewest: Bool)
  /// Whatever is held, there is no way.
  case none
  /// A limit came first.
  case unknown
}

extension Planner {
  /// The smallest change of what a person holds that opens a way, for a request that has no plan.
  package func holdingOpening(
    for request: PlanRequest, limits: SearchLimits = SearchLimits()
  ) -> HoldingOpening {
    var finder = HoldingOpeningFinder(compiler, request, limits)
    return finder.opening()
  }
}

private struct HoldingOpeningFinder {
  private let compiler: ProblemCompiler
  private let request: PlanRequest
  private let limits: SearchLimits
  private let candidates: [Competency]
  private var isSure = true

  /// So many pairs at most are tried.
  private static let mostPairs = 1000

  init(_ compiler: ProblemCompiler, _ request: PlanRequest, _ limits: SearchLimits) {
    self.compiler = compiler
    self.request = request
    self.limits = limits
    let ways = MoveWays(compiler.graph, from: request.person.role, to: request.goal)
    candidates = RelevantFacts(compiler, request, ways).facts
      .compactMap { (fact: GraphFact) -> Competency? in
        if case .learning(let competency) = fact { competency } else { nil }
      }
  }

  mutating func opening() -> HoldingOpening {
    guard opens(Set(candidates)) else { return isSure ? .none : .unknown }
    let single = candidates.filter { (competency: Competency) -> Bool in opens([competency]) }
    // Who needs no more than a level need not hold the next one.
    let least = single.filter { (competency: Competency) -> Bool in
      !single.contains { (other: Competency) -> Bool in
        other.skill == competency.skill && other.level < competency.level
      }
    }
    guard least.isEmpty else { return .anyOf(least) }
    let found = MinimalSubset.find(in: candidates) { (held: Set<Competency>) -> Bool in
      opens(held)
    }
    if found.count > 2, let pair = pair() { return .together(pair, isFewest: isSure) }
    return .together(found, isFewest: isSure && found.count <= (triesPairs ? 3 : 2))
  }

  private var triesPairs: Bool { candidates.count * (candidates.count - 1) / 2 <= Self.mostPairs }

  private mutating func pair() -> [Competency]? {
    guard triesPairs else { return nil }
    for (place, one) in candidates.enumerated() {
      for other in candidates[(place + 1)...] where one.skill != other.skill {
        if opens([one, other]) { return [one, other] }
      }
    }
    return nil
  }

  private mutating func opens(_ held: Set<Competency>) -> Bool {
    guard !limits.shouldStop() else {
      isSure = false
      return false
    }
    let facts = Set(held.map(GraphFact.learning))
    switch RouteSearch.possibility(of: compiler.problem(request, .allBut(facts)), limits: limits) {
    case .possible: return true
    case .impossible: return false
    case .unknown:
      isSure = false
      return false
    }
  }
}
