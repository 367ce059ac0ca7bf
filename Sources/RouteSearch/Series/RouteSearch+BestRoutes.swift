extension RouteSearch {
  /// Finds the best routes of which no two enter the same roles in the same order.
  ///
  /// First the best of all, as `bestRoute` gives it, even if it comes back to a role. Then, in
  /// order of cost and, where that is the same, of the numbers of their roles, the best of those
  /// that come back to none: a round trip ends where it began, but enters no role twice. The
  /// problem's constraints hold for all. Fewer than asked for means that there are no more.
  ///
  /// When a limit comes, the series says how much of it is proved; whatever else belongs into it
  /// takes at least the lower bound.
  ///
  /// - Parameters:
  ///   - question: the problem; its goal has to be one role.
  ///   - count: how many to find, 1 or more.
  ///   - limits: of all the work together.
  /// - Returns: at most `count` routes, or why there is none.
  package static func bestRoutes(
    for question: RouteProblem, count: Int, limits: SearchLimits = SearchLimits()
  ) -> RouteSeriesOutcome {
    var budget = SearchBudget(limits)
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
    let direct = layers?.problem ?? question
    // Whoever is there already has the empty route, which enters nothing, and no other.
    guard direct.start != direct.goal.target else {
      return RouteSeries(
        routes: [], provedCount: 0, lowerBound: nil, statistics: SearchStatistics())
    }
    let problem = direct.gatingChoices()
    let compact = CompactProblem(problem, try Relevance(problem))
    let selection = WalkSelection(
      count: count,
      roleOfNode: compact.roleOfNode.map { (role: Int) -> Int in layers?.roles[role] ?? role },
      leftOut: best.stays.dropFirst().map(\.role) + [question.goal.target])
    let closure = HoldableClosure(compact)
    let caps = CostCaps(question.constraints)
    guard var search = try? WalkSearch(compact, closure, caps, selection, &budget) else {
      return RouteSeries(
        routes: [], provedCount: 0, lowerBound: .zero, statistics: SearchStatistics())
    }
    search.run(&budget)
    let routes = search.answers.map { (answer: WalkAnswers.Answer) -> Route in
      let route = Route(answer, compact, of: direct)
      return layers?.route(route) ?? route
    }
    let open = search.openRank
    let proved = search.answers.prefix { (answer: WalkAnswers.Answer) -> Bool in
      open.map { (open: WalkRank) -> Bool in answer.rank <= open } ?? true
    }.count
    return RouteSeries(
      routes: routes, provedCount: proved, lowerBound: proved == count ? nil : open?.cost,
      statistics: search.statistics)
  }
}
