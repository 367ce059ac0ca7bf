/// The exact search for the best route of a problem.
package enum RouteSearch {
  /// Finds the route with the least time, then study, then moves, of those that keep to the
  /// problem's constraints, and proves it.
  ///
  /// Deterministic: the same problem gives the same route. The time it takes grows
  /// exponentially in the worst case (alternatives alone make it as hard as set cover), so
  /// limits may end it; the outcome then says how far the best route can be from the optimum.
  package static func bestRoute(
    for question: RouteProblem, limits: SearchLimits = SearchLimits()
  ) -> SearchOutcome {
    var budget = SearchBudget(limits)
    return bestRoute(for: question, &budget)
  }

  /// The same as a part of something larger.
  static func bestRoute(
    for question: RouteProblem, _ budget: inout SearchBudget
  ) -> SearchOutcome {
    guard let layers = ViaLayers(question) else { return bestDirectRoute(for: question, &budget) }
    return layers.outcome(bestDirectRoute(for: layers.problem, &budget))
  }

  /// The same for a problem that names no roles to pass through.
  private static func bestDirectRoute(
    for question: RouteProblem, _ budget: inout SearchBudget
  ) -> SearchOutcome {
    let caps = CostCaps(question.constraints)
    guard caps.admit(.zero) else { return .excluded(statistics: SearchStatistics()) }
    guard question.start != question.target else {
      return .proved(Route(stays: [], cost: .zero), statistics: SearchStatistics())
    }
    let problem = question.gatingChoices()
    let relevance: Relevance
    do {
      relevance = try Relevance(problem)
    } catch {
      return .impossible(error)
    }
    let compact = CompactProblem(problem, relevance)
    guard compact.competencyCount > 0 else { return plainRoute(compact, caps) }
    let closure = HoldableClosure(compact)
    switch Feasibility.verdict(problem, compact, closure, &budget) {
    case .impossible(let obstacle): return .impossible(obstacle)
    case .unknown: return .stopped(lowerBound: .zero, statistics: SearchStatistics())
    case .feasible: break
    }
    var search = WalkSearch(compact, closure, caps)
    search.run(&budget)
    guard let best = search.answers.first else {
      guard let open = search.openRank else { return .excluded(statistics: search.statistics) }
      return .stopped(lowerBound: open.cost, statistics: search.statistics)
    }
    let route = Route(best, compact, of: question)
    guard let open = search.openRank, open.cost < best.cost else {
      return .proved(route, statistics: search.statistics)
    }
    return .bounded(route, lowerBound: open.cost, statistics: search.statistics)
  }

  private static func plainRoute(_ problem: CompactProblem, _ caps: CostCaps) -> SearchOutcome {
    var walk = PlainRoute.walk(problem)
    if walk.count > caps.moves {
      guard let shorter = PlainRouteByMoves.walk(problem, mostMoves: caps.moves) else {
        return .excluded(statistics: SearchStatistics())
      }
      walk = shorter
    }
    let stays = walk.map { (move: Int) -> Route.Stay in
      Route.Stay(problem, move: move, acquired: [])
    }
    let time = stays.reduce(0) { (sum: Int, stay: Route.Stay) -> Int in sum + stay.tenure }
    let cost = RouteCost(time: time, study: 0, moves: walk.count)
    guard caps.admit(cost) else { return .excluded(statistics: SearchStatistics()) }
    return .proved(Route(stays: stays, cost: cost), statistics: SearchStatistics())
  }
}

extension Route.Stay {
  fileprivate init(_ problem: CompactProblem, move: Int, acquired: [Int]) {
    let step = problem.moves[move]
    self.init(
      role: problem.roleOfNode[step.tail], tenure: step.tenure, acquired: acquired,
      move: step.original)
  }
}

extension Route {
  init(_ best: WalkAnswers.Answer, _ problem: CompactProblem, of question: RouteProblem) {
    let order = LearningOrder(best.problem, best.filling)
    let stays = best.problem.moves.enumerated().map { (stay, move) -> Route.Stay in
      let acquired = order.items(in: stay).map { (item: Int) -> Int in
        problem.originalCompetencies[best.problem.competencies[item]]
      }
      .filter { (competency: Int) -> Bool in competency < question.competencies.count }
      return Route.Stay(problem, move: move, acquired: acquired)
    }
    self.init(stays: stays, cost: best.cost)
  }
}
