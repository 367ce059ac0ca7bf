extension RouteSearch {
  /// Finds a route for every pair of time and study that no route beats in both.
  ///
  /// A route beats another that takes no less time and no less study, and more of one of them.
  /// They come in order of time, and so of ever less study; of routes with the same two, one with
  /// the fewest moves. The problem's constraints hold for all.
  ///
  /// When a limit comes, the series says how much of it is proved; further ones take at least the
  /// lower bound, and less study than the last one that is proved.
  package static func tradeOffs(
    for question: RouteProblem, limits: SearchLimits = SearchLimits()
  ) -> RouteSeriesOutcome {
    var budget = SearchBudget(limits)
    var routes: [Route] = []
    var statistics = SearchStatistics()
    var constraints = question.constraints
    func series(_ proved: Int, _ lowerBound: RouteCost?) -> RouteSeriesOutcome {
      .found(
        RouteSeries(
          routes: routes, provedCount: proved, lowerBound: lowerBound, statistics: statistics))
    }
    /// Less study takes more time, or else the last route would have taken less study.
    func later(_ bound: RouteCost) -> RouteCost {
      guard let last = routes.last else { return bound }
      return max(bound, RouteCost(time: last.cost.time + 1, study: 0, moves: 0))
    }
    while true {
      switch bestRoute(for: question.keeping(to: constraints), &budget) {
      case .proved(let route, let spent):
        statistics = statistics + spent
        routes.append(route)
        guard route.cost.study > 0 else { return series(routes.count, nil) }
        constraints.mostStudy = route.cost.study - 1
      case .bounded(let route, let lowerBound, let spent):
        statistics = statistics + spent
        let bound = later(lowerBound)
        routes.append(route)
        return series(routes.count - 1, bound)
      case .stopped(let lowerBound, let spent):
        statistics = statistics + spent
        return routes.isEmpty
          ? .stopped(lowerBound: lowerBound, statistics: statistics)
          : series(routes.count, later(lowerBound))
      case .impossible(let obstacle):
        return .impossible(obstacle)
      case .excluded(let spent):
        statistics = statistics + spent
        return routes.isEmpty ? .excluded(statistics: statistics) : series(routes.count, nil)
      }
    }
  }
}

extension RouteProblem {
  /// The same question under other constraints.
  fileprivate func keeping(to constraints: RouteConstraints) -> RouteProblem {
    RouteProblem(
      competencies: competencies, moves: moves, costsInRole: costsInRole, start: start,
      target: target, held: held, constraints: constraints)
  }
}
