extension RouteProblem {
  /// The moves on some way to the goal, ascending; `nil` where none leads there.
  ///
  /// Generous: what is left out is on no way at all, and what is kept may still be on none that
  /// can be walked in order. Roles to pass through, and limits, are not looked at.
  package func relevantMoves() -> [Int]? {
    let problem = (FinishingMoves(self)?.problem ?? withOneTarget()).gatingChoices()
    guard let relevance = try? Relevance(problem) else { return nil }
    // Finishing moves, which are not the question's own, come last.
    return moves.indices.filter { (move: Int) -> Bool in relevance.moves[move] }
  }
}
