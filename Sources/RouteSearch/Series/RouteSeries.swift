/// Several routes for one question, in order, and how sure it is that they are the right ones.
package struct RouteSeries: Sendable {
  package let routes: [Route]
  /// So many of the first ones are proved to stand where they belong.
  package let provedCount: Int
  /// No other route that belongs into the series is better; `nil` when none is missing.
  package let lowerBound: RouteCost?
  package let statistics: SearchStatistics
}

/// What a search for several routes found.
package enum RouteSeriesOutcome: Sendable {
  /// At least one.
  case found(RouteSeries)
  /// A limit came before any route.
  case stopped(lowerBound: RouteCost, statistics: SearchStatistics)
  /// There is no route: whatever it may cost, but through the roles that the problem names.
  case impossible(Obstacle)
  /// There are routes, but each has too many moves, arrives too late or takes too much study.
  case excluded(statistics: SearchStatistics)
}
