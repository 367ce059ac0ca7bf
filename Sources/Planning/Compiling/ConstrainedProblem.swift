import CareerModel
import RouteSearch

/// A request's problem under its constraints.
///
/// Moves that may not be made are left out of it, so that its moves have numbers of their own.
struct ConstrainedProblem {
  let problem: RouteProblem
  /// For each move, its number among all moves of the graph; `nil` where none is left out.
  private let moves: [Int]?

  /// - Parameters:
  ///   - problem: the request's, without constraints.
  ///   - request: whose constraints are meant.
  ///   - compiler: by whose numbers the problem was made.
  ///   - mostTime: a limit on the time beside those of the request.
  init(
    _ problem: RouteProblem, _ request: PlanRequest, _ compiler: ProblemCompiler,
    mostTime: StudyMinutes? = nil
  ) {
    let constraints = request.constraints
    guard !constraints.isEmpty || mostTime != nil else {
      self.problem = problem
      moves = nil
      return
    }
    // The others keep their order, so that an id still decides ties.
    let kept = problem.moves.indices.filter { (move: Int) -> Bool in
      let move = compiler.graph[compiler.numbers.moves[move]]
      let goesOn =
        constraints.endsAtFirstTarget && move.from != request.person.role
        && request.goal.roles.contains(move.from)
      return !goesOn && !constraints.exclude(move)
    }
    moves = kept
    self.problem = RouteProblem(
      competencies: problem.competencies,
      moves: kept.map { (move: Int) -> RouteProblem.Move in problem.moves[move] },
      costsInRole: problem.costsInRole, start: problem.start, goal: problem.goal,
      held: problem.held,
      constraints: RouteConstraints(
        via: constraints.via.map(compiler.numbers.number), mostMoves: constraints.mostMoves,
        latestArrival: [
          mostTime?.count,
          constraints.mostDays.map { (days: Int) -> Int in
            request.person.pace.studyMinutes(withinDays: days).count
          },
        ].compactMap(\.self).min(), mostStudy: constraints.mostStudy?.count))
  }

  /// The number among all moves of the graph that a move of the problem has.
  func number(ofMove move: Int) -> Int { moves?[move] ?? move }

  /// A route of the problem, with its moves numbered among all.
  func route(_ found: Route) -> Route {
    guard let moves else { return found }
    return Route(
      stays: found.stays.map { (stay: Route.Stay) -> Route.Stay in
        Route.Stay(
          role: stay.role, tenure: stay.tenure, acquired: stay.acquired,
          move: stay.move.map { (move: Int) -> Int in moves[move] })
      }, cost: found.cost)
  }
}
