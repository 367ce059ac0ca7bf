import RouteSearch

/// A problem in which what comes first is decided: the first move, or what the first stay acquires.
///
/// The first stay gets a role of its own, which nothing leads back to. It offers what the start
/// offers; but only the moves that are allowed leave it, and each of them asks for what has to be
/// acquired first.
struct OpenedProblem {
  let problem: RouteProblem
  private let start: Int
  private let opening: Int
  /// The moves out of the first stay, as the problem numbers them that this one was made from.
  private let firstMoves: [Int]
  private let moveCount: Int

  /// - Parameters:
  ///   - original: a problem whose goal is a role other than the start.
  ///   - firstMoves: moves out of the start, by number.
  ///   - learned: competencies that can be acquired in the start, by number.
  init(_ original: RouteProblem, firstMoves: [Int], learning learned: [Int]) {
    let start = original.start
    let opening = original.roleCount
    self.start = start
    self.opening = opening
    self.firstMoves = firstMoves
    moveCount = original.moves.count
    let asked = learned.map { (competency: Int) -> Clause in
      Clause(atLeast: 1, of: [competency])
    }
    let competencies = original.competencies.map {
      (competency: RouteProblem.Competency) -> RouteProblem.Competency in
      guard let onlyIn = competency.onlyIn, onlyIn.contains(start) else { return competency }
      return RouteProblem.Competency(
        cost: competency.cost, onlyIn: onlyIn + [opening], condition: competency.condition)
    }
    let copies = firstMoves.map { (number: Int) -> RouteProblem.Move in
      let move = original.moves[number]
      return RouteProblem.Move(
        from: opening, to: move.to, tenure: move.firstTenure, firstTenure: move.firstTenure,
        condition: Condition(move.condition.clauses + asked))
    }
    var constraints = original.constraints
    // Whoever starts there has passed it.
    constraints.via.removeAll { (role: Int) -> Bool in role == start }
    problem = RouteProblem(
      competencies: competencies, moves: original.moves + copies,
      costsInRole: original.costsInRole + [original.costsInRole[start]], start: opening,
      goal: original.goal, held: original.held, constraints: constraints)
  }

  /// A route of this problem in the numbers of the one that it was made from.
  func route(_ found: Route) -> Route {
    Route(
      stays: found.stays.map { (stay: Route.Stay) -> Route.Stay in
        Route.Stay(
          role: stay.role == opening ? start : stay.role, tenure: stay.tenure,
          acquired: stay.acquired,
          move: stay.move.map { (move: Int) -> Int in
            move < moveCount ? move : firstMoves[move - moveCount]
          })
      }, cost: found.cost)
  }
}
