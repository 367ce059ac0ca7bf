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
    if let finish = FinishingMoves(question) {
      return finish.outcome(tradeOffs(for: finish.problem, limits: limits))
    }
    var curve = TradeOffCurve(question, SearchBudget(limits))
    return curve.outcome()
  }
}

/// The trade-off of time and study, found from its quick end to its thrifty one.
///
/// Each next route is the best one with less study than the last. That nothing lies beyond the end
/// is hard to prove, with no time to stay below: ways round multiply. So a bound on the study of
/// all routes is found first, and where the curve does not come down to it, the least study itself.
private struct TradeOffCurve {
  private var question: RouteProblem
  private var budget: SearchBudget
  private var routes: [Route] = []
  private var statistics = SearchStatistics()
  /// No route takes less study.
  private var leastStudy = 0
  private var isLeastExact = false

  /// The work that the bound may take, and a step of the curve before the least study is found.
  private static let part = 20_000

  init(_ question: RouteProblem, _ budget: SearchBudget) {
    self.question = question
    self.budget = budget
  }

  mutating func outcome() -> RouteSeriesOutcome {
    switch RouteSearch.bestRoute(for: question, &budget) {
    case .proved(let route, let statistics):
      self.statistics = statistics
      routes = [route]
      budget.endReports()
      do {
        return try extended()
      } catch {
        return .impossible(error)
      }
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
  private mutating func extended() throws(Obstacle) -> RouteSeriesOutcome {
    try boundStudy()
    while let last = routes.last, last.cost.study > leastStudy {
      question = question.keeping { (constraints: inout RouteConstraints) -> Void in
        constraints.mostStudy = last.cost.study - 1
      }
      let outcome = step()
      statistics = statistics + outcome.statistics
      switch outcome {
      case .proved(let route, _): routes.append(route)
      case .bounded(_, let bound, _) where !isLeastExact && !budget.isSpent,
        .stopped(let bound, _) where !isLeastExact && !budget.isSpent:
        guard findLeastStudy() else { return series(upTo: bound) }
      case .bounded(let route, let bound, _): return series(upTo: bound, unproved: route)
      case .stopped(let bound, _): return series(upTo: bound)
      // All that takes less study arrives too late.
      case .excluded: return complete
      case .impossible(let obstacle): throw obstacle
      }
    }
    return complete
  }

  /// One more route: with a part of the budget while the least study is not known.
  private mutating func step() -> SearchOutcome {
    guard !isLeastExact else { return RouteSearch.bestRoute(for: question, &budget) }
    var part = budget.part(nodes: Self.part)
    defer { budget.spend(part) }
    return RouteSearch.bestRoute(for: question, &part)
  }

  private mutating func boundStudy() throws(Obstacle) {
    let direct = (ViaLayers(question)?.problem ?? question).withOneTarget()
    guard direct.start != direct.goal.target else { return }
    let problem = direct.gatingChoices()
    let compact = CompactProblem(problem, try Relevance(problem))
    var part = budget.part(nodes: Self.part)
    if var search = try? LeastStudyBound(compact, &part) { leastStudy = search.bound(&part) }
    budget.spend(part)
  }

  /// Finds the least study of all routes, whenever they arrive; false if a limit comes first.
  ///
  /// Without tenures a route takes as much time as study: the best one is what is asked for. The
  /// same route with its tenures arrives no earlier than the end of the curve does, so that no
  /// search has to look beyond.
  private mutating func findLeastStudy() -> Bool {
    let outcome = RouteSearch.bestRoute(for: question.withoutTenures, &budget)
    statistics = statistics + outcome.statistics
    switch outcome {
    case .proved(let route, _):
      let arrival = question.time(of: route)
      leastStudy = route.cost.study
      question = question.keeping { (constraints: inout RouteConstraints) -> Void in
        constraints.latestArrival = min(arrival, constraints.latestArrival ?? .max)
      }
    // Nothing takes less than the last one found.
    case .excluded: leastStudy = routes.last?.cost.study ?? 0
    case .bounded, .stopped, .impossible: return false
    }
    isLeastExact = true
    return true
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

extension SearchOutcome {
  fileprivate var statistics: SearchStatistics {
    switch self {
    case .proved(_, let statistics), .bounded(_, _, let statistics), .stopped(_, let statistics),
      .excluded(let statistics):
      statistics
    case .impossible: SearchStatistics()
    }
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
    constraints.mostStudy = nil
    return RouteProblem(
      competencies: competencies, moves: moves, costsInRole: costsInRole, start: start,
      goal: goal, held: held, constraints: constraints)
  }

  /// The same question with its constraints changed.
  fileprivate func keeping(to change: (inout RouteConstraints) -> Void) -> RouteProblem {
    var constraints = self.constraints
    change(&constraints)
    return RouteProblem(
      competencies: competencies, moves: moves, costsInRole: costsInRole, start: start,
      goal: goal, held: held, constraints: constraints)
  }

  /// The minutes that a walk takes with what is learned along it.
  fileprivate func time(of route: Route) -> Int {
    var time = 0
    for (number, stay) in route.stays.enumerated() {
      let move = stay.move.map { (move: Int) -> Move in moves[move] }
      let study = stay.acquired.reduce(0) { (sum: Int, competency: Int) -> Int in
        sum + cost(of: competency, in: stay.role)
      }
      let tenure = (number == 0 ? move?.firstTenure : move?.tenure) ?? 0
      time += max(tenure, study)
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
