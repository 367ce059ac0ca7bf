extension RouteSearch {
  /// Whether there is any route.
  package enum Possibility: Hashable, Sendable {
    case possible
    case impossible
    /// A limit came first.
    case unknown
  }

  /// Tells whether there is any route through the via roles, without looking for a good one.
  ///
  /// As exact as `bestRoute`. Linear in the size of the problem where no competency is bound to
  /// certain roles; else it spreads what could be held, of which there may be exponentially many
  /// sets.
  package static func possibility(
    of problem: RouteProblem, limits: SearchLimits = SearchLimits()
  ) -> Possibility {
    if let finish = FinishingMoves(problem) {
      return possibility(of: finish.problem, limits: limits)
    }
    let problem = (ViaLayers(problem)?.problem ?? problem).withOneTarget()
    guard problem.start != problem.goal.target else { return .possible }
    let relevance: Relevance
    do {
      relevance = try Relevance(problem)
    } catch {
      return .impossible
    }
    let compact = CompactProblem(problem, relevance)
    guard compact.competencyCount > 0 else { return .possible }
    var budget = SearchBudget(limits)
    switch Feasibility.verdict(problem, compact, HoldableClosure(compact), &budget) {
    case .feasible: return .possible
    case .impossible: return .impossible
    case .unknown: return .unknown
    }
  }
}
