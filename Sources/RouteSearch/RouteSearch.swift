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
    if let finish = FinishingMoves(question) {
      return finish.outcome(bestRoute(for: finish.problem, &budget))
    }
    if let layers = ViaLayers(question) {
      return layers.outcome(bestRoute(for: layers.problem, &budget))
    }
    return bestDirectRoute(for: question.withOneTarget(), &budget)
  }

  /// The same for a problem with one target, and no roles to pass through.
  private static func bestDirectRoute(
    for question: RouteProblem, _ budget: inout SearchBudget
  ) -> SearchOutcome {
    let caps = CostCaps(question.constraints)
    guard caps.admit(.zero) else { return .excluded(statistics: SearchStatistics()) }
    guard question.start != question.goal.target else {
      return .proved(Route(stays: [], cost: .zero), statistics: SearchStatistics())
    }
    // Where nothing can be learned, nothing has to be prepared.
    if question.competencies.isEmpty, let walk = PlainRoute.walk(question, by: nil),
      walk.count <= caps.moves
    {
      return plainOutcome(walk, question, caps)
    }
    let problem = question.gatingChoices()
    let relevance: Relevance
    do {
      relevance = try Relevance(problem)
    } catch {
      return .impossible(error)
    }
    guard !relevance.competencies.isEmpty else { return plainRoute(problem, relevance, caps) }
    let compact = CompactProblem(problem, relevance)
    let closure = HoldableClosure(compact)
    switch Feasibility.verdict(problem, compact, closure, &budget) {
    case .impossible(let obstacle): return .impossible(obstacle)
    case .unknown: return .stopped(lowerBound: .zero, statistics: SearchStatistics())
    case .feasible: break
    }
    guard var search = try? WalkSearch(compact, closure, caps, .best, &budget) else {
      return .stopped(lowerBound: .zero, statistics: SearchStatistics())
    }
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

  /// The outcome where all that the relevant moves ask for is held; some of them lead to the
  /// target.
  private static func plainRoute(
    _ problem: RouteProblem, _ relevance: Relevance, _ caps: CostCaps
  ) -> SearchOutcome {
    let walk = PlainRoute.walk(problem, by: relevance.moves) ?? []
    guard walk.count > caps.moves else { return plainOutcome(walk, problem, caps) }
    let compact = CompactProblem(problem, relevance)
    guard let shorter = PlainRouteByMoves.walk(compact, mostMoves: caps.moves) else {
      return .excluded(statistics: SearchStatistics())
    }
    let moves = shorter.map { (move: Int) -> Int in compact.moves[move].original }
    return plainOutcome(moves, problem, caps)
  }

  private static func plainOutcome(
    _ walk: [Int], _ problem: RouteProblem, _ caps: CostCaps
  ) -> SearchOutcome {
    let stays = walk.enumerated().map { (number: Int, index: Int) -> Route.Stay in
      let move = problem.moves[index]
      return Route.Stay(
        role: move.from, tenure: number == 0 ? move.firstTenure : move.tenure, acquired: [],
        move: index)
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
