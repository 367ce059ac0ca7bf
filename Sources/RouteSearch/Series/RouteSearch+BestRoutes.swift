extension RouteSearch {
  /// Finds the best routes of which no two enter the same roles in the same order.
  ///
  /// First the best of all, as `bestRoute` gives it, even if it comes back to a role. Then, in
  /// order of cost and, where that is the same, of the numbers of their roles, the best of those
  /// that come back to none: a round trip ends where it began, but enters no role twice. Of several
  /// targets, the one that a route ends in counts as entered. The problem's constraints hold for
  /// all. Fewer than asked for means that there are no more.
  ///
  /// When a limit comes, the series says how much of it is proved; whatever else belongs into it
  /// takes at least the lower bound.
  ///
  /// - Parameters:
  ///   - question: the problem.
  ///   - count: how many to find, 1 or more.
  ///   - limits: of all the work together.
  /// - Returns: at most `count` routes, or why there is none.
  package static func bestRoutes(
    for question: RouteProblem, count: Int, limits: SearchLimits = SearchLimits()
  ) -> RouteSeriesOutcome {
    var budget = SearchBudget(limits)
    return bestRoutes(for: question, count: count, &budget)
  }

  private static func bestRoutes(
    for question: RouteProblem, count: Int, _ budget: inout SearchBudget
  ) -> RouteSeriesOutcome {
    if let finish = FinishingMoves(question) {
      return finish.outcome(bestRoutes(for: finish.problem, count: count, &budget))
    }
    switch bestRoute(for: question, &budget) {
    case .proved(let best, let statistics):
      budget.endReports()
      guard count > 1 else {
        return .found(
          RouteSeries(routes: [best], provedCount: 1, lowerBound: nil, statistics: statistics))
      }
      do {
        let others = try otherRoutes(than: best, for: question, count: count - 1, &budget)
        return .found(
          RouteSeries(
            routes: [best] + others.routes, provedCount: others.provedCount + 1,
            lowerBound: others.lowerBound.map { (bound: RouteCost) -> RouteCost in
              max(bound, best.cost)
            }, statistics: statistics + others.statistics))
      } catch {
        return .impossible(error)
      }
    case .bounded(let best, let lowerBound, let statistics):
      return .found(
        RouteSeries(
          routes: [best], provedCount: 0, lowerBound: lowerBound, statistics: statistics))
    case .stopped(let lowerBound, let statistics):
      return .stopped(lowerBound: lowerBound, statistics: statistics)
    case .impossible(let obstacle): return .impossible(obstacle)
    case .excluded(let statistics): return .excluded(statistics: statistics)
    }
  }

  /// The best routes that come back to no role, but the one through the roles of `best`.
  private static func otherRoutes(
    than best: Route, for question: RouteProblem, count: Int, _ budget: inout SearchBudget
  ) throws(Obstacle) -> RouteSeries {
    let layers = ViaLayers(question)
    let layered = layers?.problem ?? question
    let exits = TargetExits(layered)
    let direct = exits?.problem ?? layered
    // Whoever is there already has the empty route, which enters nothing, and no other.
    guard !layered.goal.roles.contains(layered.start) else {
      return RouteSeries(
        routes: [], provedCount: 0, lowerBound: nil, statistics: SearchStatistics())
    }
    let problem = direct.gatingChoices()
    let compact = CompactProblem(problem, try Relevance(problem))
    let selection = WalkSelection(
      count: count,
      roleOfNode: compact.roleOfNode.map { (role: Int) -> Int in
        // What exits lead to stands apart from all roles of the question.
        role == exits?.end ? question.roleCount : layers?.roles[role] ?? role
      },
      leftOut: question.rolesEntered(by: best) + (exits == nil ? [] : [question.roleCount]))
    let closure = HoldableClosure(compact)
    let caps = CostCaps(direct.constraints)
    guard var search = try? WalkSearch(compact, closure, caps, selection, &budget) else {
      return RouteSeries(
        routes: [], provedCount: 0, lowerBound: .zero, statistics: SearchStatistics())
    }
    search.run(&budget)
    let routes = search.answers.map { (answer: WalkAnswers.Answer) -> Route in
      let found = Route(answer, compact, of: direct)
      let route = exits?.route(found) ?? found
      return layers?.route(route) ?? route
    }
    let open = search.openRank
    let proved = search.answers.prefix { (answer: WalkAnswers.Answer) -> Bool in
      open.map { (open: WalkRank) -> Bool in answer.rank <= open } ?? true
    }.count
    return RouteSeries(
      routes: routes, provedCount: proved,
      lowerBound: proved == count ? nil : exits == nil ? open?.cost : open?.cost.withoutLastMove,
      statistics: search.statistics)
  }
}

extension RouteProblem {
  /// The roles that a route enters, in order.
  fileprivate func rolesEntered(by route: Route) -> [Int] {
    route.stays.compactMap { (stay: Route.Stay) -> Int? in
      stay.move.map { (move: Int) -> Int in moves[move].to }
    }
  }
}
