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
    var curve = TradeOffCurve(question, SearchBudget(limits))
    return curve.outcome()
  }
}

/// The trade-off of time and study, found from its quick end to its thrifty one.
///
/// Each next route is the best one with less study than the last. The least study that any route
/// takes is known before, so that the end shows without a proof that nothing lies beyond it: with
/// no time to stay below, that could take for ever.
private struct TradeOffCurve {
  private var question: RouteProblem
  private var budget: SearchBudget
  private var routes: [Route] = []
  private var statistics = SearchStatistics()

  init(_ question: RouteProblem, _ budget: SearchBudget) {
    self.question = question
    self.budget = budget
  }

  mutating func outcome() -> RouteSeriesOutcome {
    switch RouteSearch.bestRoute(for: question, &budget) {
    case .proved(let route, let statistics):
      self.statistics = statistics
      routes = [route]
      return extended()
    case .bounded(let route, let lowerBound, let statistics):
      return .found(
        RouteSeries(
          routes: [route], provedCount: 0, lowerBound: lowerBound, statistics: statistics))
    case .stopped(let lowerBound, let statistics):
      return .stopped(lowerBound: lowerBound, statistics: statistics)
    case .impossible(let obstacle): return .impossible(obstacle)
    case .excluded(let statistics): return .excluded(statistics: statistics)
    }
  }

  /// The rest of the curve after its first route.
  private mutating func extended() -> RouteSeriesOutcome {
    guard let least = leastStudy() else { return series(upTo: .zero) }
    while let last = routes.last, last.cost.study > least {
      question = question.keeping { (constraints: inout RouteConstraints) -> Void in
        constraints.mostStudy = last.cost.study - 1
      }
      switch RouteSearch.bestRoute(for: question, &budget) {
      case .proved(let route, let spent):
        statistics = statistics + spent
        routes.append(route)
      case .bounded(let route, let lowerBound, let spent):
        statistics = statistics + spent
        return series(upTo: lowerBound, unproved: route)
      case .stopped(let lowerBound, let spent):
        statistics = statistics + spent
        return series(upTo: lowerBound)
      case .excluded(let spent):
        // What takes the least study arrives too late.
        statistics = statistics + spent
        return complete
      case .impossible(let obstacle): return .impossible(obstacle)
      }
    }
    return complete
  }

  /// The least study of all routes, whenever they arrive; `nil` if a limit comes first.
  ///
  /// Without tenures a route takes as much time as study: the best one is what is asked for. The
  /// same route with its tenures arrives no earlier than the end of the curve does, so that no
  /// search has to look beyond.
  private mutating func leastStudy() -> Int? {
    let outcome = RouteSearch.bestRoute(for: question.withoutTenures, &budget)
    guard case .proved(let route, let spent) = outcome else { return nil }
    statistics = statistics + spent
    let arrival = question.time(of: route)
    question = question.keeping { (constraints: inout RouteConstraints) -> Void in
      constraints.latestArrival = min(arrival, constraints.latestArrival ?? .max)
    }
    return route.cost.study
  }

  private var complete: RouteSeriesOutcome {
    .found(
      RouteSeries(
        routes: routes, provedCount: routes.count, lowerBound: nil, statistics: statistics))
  }

  /// What there is when a limit came.
  private func series(upTo bound: RouteCost, unproved: Route? = nil) -> RouteSeriesOutcome {
    // What takes less study takes more time, or the last search would have found it.
    let next = RouteCost(time: (routes.last?.cost.time ?? -1) + 1, study: 0, moves: 0)
    return .found(
      RouteSeries(
        routes: routes + [unproved].compactMap(\.self), provedCount: routes.count,
        lowerBound: max(bound, next), statistics: statistics))
  }
}

extension RouteProblem {
  /// The same question with moves that ask for no time, and no day to arrive by.
  fileprivate var withoutTenures: RouteProblem {
    let moves = self.moves.map { (move: Move) -> Move in
      Move(from: move.from, to: move.to, tenure: 0, firstTenure: 0, condition: move.condition)
    }
    var constraints = self.constraints
    constraints.latestArrival = nil
    return RouteProblem(
      competencies: competencies, moves: moves, costsInRole: costsInRole, start: start,
      target: target, held: held, constraints: constraints)
  }

  /// The same question with its constraints changed.
  fileprivate func keeping(to change: (inout RouteConstraints) -> Void) -> RouteProblem {
    var constraints = self.constraints
    change(&constraints)
    return RouteProblem(
      competencies: competencies, moves: moves, costsInRole: costsInRole, start: start,
      target: target, held: held, constraints: constraints)
  }

  /// The minutes that a walk takes with what is learned along it.
  fileprivate func time(of route: Route) -> Int {
    var time = 0
    for (number, stay) in route.stays.enumerated() {
      let move = moves[stay.move]
      let study = stay.acquired.reduce(0) { (sum: Int, competency: Int) -> Int in
        sum + cost(of: competency, in: stay.role)
      }
      time += max(number == 0 ? move.firstTenure : move.tenure, study)
    }
    return time
  }

  private func cost(of competency: Int, in role: Int) -> Int {
    let own = costsInRole[role].first { (entry: CostInRole) -> Bool in
      entry.competency == competency
    }
    return own?.cost ?? competencies[competency].cost
  }
}
