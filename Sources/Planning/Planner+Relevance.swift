import CareerModel

extension Planner {
  /// The moves that can matter for a request: those on some way from where the person stands to
  /// the goal, in the order of the graph; `nil` where there is no way.
  ///
  /// What a person can never learn rules moves out; conditions on the plan are not looked at.
  package func relevantMoves(for request: PlanRequest) -> [MoveIndex]? {
    compiler.problem(PlanRequest(person: request.person, goal: request.goal)).relevantMoves()?
      .map { (move: Int) -> MoveIndex in compiler.numbers.moves[move] }
      .sorted()
  }
}
