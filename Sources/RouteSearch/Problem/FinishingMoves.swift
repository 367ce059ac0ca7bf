/// A problem whose goal is a condition, as one whose goal is a role.
///
/// From every role, a *finishing move* leads to a role of its own, the target: it asks for the
/// condition and for no time. Each route has exactly one, so that leaving it out of the count
/// changes no comparison.
struct FinishingMoves {
  let problem: RouteProblem
  /// Finishing moves have greater numbers than these.
  private let ownMoveCount: Int

  /// `nil` where the question's goal is roles.
  init?(_ question: RouteProblem) {
    guard case .condition(let condition) = question.goal else { return nil }
    ownMoveCount = question.moves.count
    let target = question.roleCount
    let finishing = (0..<target).map { (role: Int) -> RouteProblem.Move in
      RouteProblem.Move(
        from: role, to: target, tenure: 0, firstTenure: 0, condition: condition)
    }
    var constraints = question.constraints
    constraints.mostMoves = constraints.mostMoves.map { (most: Int) -> Int in
      // Who allows any number allows one more.
      most == .max ? most : most + 1
    }
    problem = RouteProblem(
      competencies: question.competencies, moves: question.moves + finishing,
      costsInRole: question.costsInRole + [[]], start: question.start, goal: .role(target),
      held: question.held, constraints: constraints)
  }

  // MARK: Back to the question

  /// What was found, without the finishing move.
  func outcome(_ found: SearchOutcome) -> SearchOutcome {
    switch found {
    case .proved(let route, let statistics):
      .proved(self.route(route), statistics: statistics)
    case .bounded(let route, let lowerBound, let statistics):
      .bounded(self.route(route), lowerBound: lowerBound.withoutLastMove, statistics: statistics)
    case .stopped(let lowerBound, let statistics):
      .stopped(lowerBound: lowerBound.withoutLastMove, statistics: statistics)
    case .excluded: found
    case .impossible(let obstacle): .impossible(self.obstacle(obstacle))
    }
  }

  private func route(_ found: Route) -> Route {
    Route(
      stays: found.stays.map { (stay: Route.Stay) -> Route.Stay in
        Route.Stay(
          role: stay.role, tenure: stay.tenure, acquired: stay.acquired, move: own(stay.move))
      }, cost: found.cost.withoutLastMove)
  }

  /// The same of several routes.
  func outcome(_ found: RouteSeriesOutcome) -> RouteSeriesOutcome {
    switch found {
    case .found(let series):
      .found(
        RouteSeries(
          routes: series.routes.map(route), provedCount: series.provedCount,
          lowerBound: series.lowerBound?.withoutLastMove, statistics: series.statistics))
    case .stopped(let lowerBound, let statistics):
      .stopped(lowerBound: lowerBound.withoutLastMove, statistics: statistics)
    case .excluded: found
    case .impossible(let obstacle): .impossible(self.obstacle(obstacle))
    }
  }

  private func obstacle(_ found: Obstacle) -> Obstacle {
    Obstacle(
      enterableRoles: found.enterableRoles,
      blockedMoves: found.blockedMoves.map {
        (blocked: Obstacle.BlockedMove) -> Obstacle.BlockedMove in
        Obstacle.BlockedMove(move: own(blocked.move), holdable: blocked.holdable)
      },
      isOnlyAboutOrder: found.isOnlyAboutOrder)
  }

  private func own(_ move: Int?) -> Int? {
    guard let move, move < ownMoveCount else { return nil }
    return move
  }
}
