/// A problem with several targets, as one with a single target that still tells them apart.
///
/// From every target an *exit* leads to a role of its own, which asks for nothing; other moves out
/// of targets are left out, as a route ends in the first target that it comes to. Each route has
/// exactly one exit, so that leaving it out of the count changes no comparison.
struct TargetExits {
  let problem: RouteProblem
  /// The role that exits lead to.
  let end: Int
  /// The move of each of the problem's moves; exits have greater numbers.
  private let moves: [Int]

  /// `nil` where the question's goal is not several roles.
  init?(_ question: RouteProblem) {
    guard case .anyRole(let targets) = question.goal else { return nil }
    let targetSet = Set(targets)
    let end = question.roleCount
    moves = question.moves.indices.filter { (move: Int) -> Bool in
      !targetSet.contains(question.moves[move].from)
    }
    let exits = targetSet.sorted().map { (target: Int) -> RouteProblem.Move in
      RouteProblem.Move(
        from: target, to: end, tenure: 0, firstTenure: 0, condition: Condition())
    }
    var constraints = question.constraints
    constraints.mostMoves = constraints.mostMoves.map { (most: Int) -> Int in
      most == .max ? most : most + 1
    }
    self.end = end
    problem = RouteProblem(
      competencies: question.competencies,
      moves: moves.map { (move: Int) -> RouteProblem.Move in question.moves[move] } + exits,
      costsInRole: question.costsInRole + [[]], start: question.start, goal: .role(end),
      held: question.held, constraints: constraints)
  }

  // MARK: Back to the question

  /// A route without its exit.
  func route(_ found: Route) -> Route {
    Route(
      stays: found.stays.dropLast().map { (stay: Route.Stay) -> Route.Stay in
        Route.Stay(
          role: stay.role, tenure: stay.tenure, acquired: stay.acquired,
          move: stay.move.map { (move: Int) -> Int in moves[move] })
      }, cost: found.cost.withoutLastMove)
  }
}

extension RouteCost {
  /// The cost without a last move that takes nothing; a lower bound may not have counted it.
  var withoutLastMove: RouteCost {
    RouteCost(time: time, study: study, moves: max(0, moves - 1))
  }
}
