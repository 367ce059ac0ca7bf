extension RouteProblem {
  /// The same problem, with each choice that a move asks for behind a free competency of its own.
  ///
  /// Moves then ask for plain competencies only, and moves that ask for the same choice share
  /// one: what every way to the target has to choose shows among its landmarks.
  func gatingChoices() -> RouteProblem {
    var gates: [Clause: Int] = [:]
    var competencies = competencies
    func gated(_ clause: Clause) -> Clause {
      guard clause.isChoice else { return clause }
      if let gate = gates[clause] { return Clause(atLeast: 1, of: [gate]) }
      let gate = competencies.count
      gates[clause] = gate
      competencies.append(Competency(cost: 0, onlyIn: nil, condition: Condition([clause])))
      return Clause(atLeast: 1, of: [gate])
    }
    let moves = moves.map { (move: Move) -> Move in
      guard move.condition.clauses.contains(where: \.isChoice) else { return move }
      return Move(
        from: move.from, to: move.to, tenure: move.tenure, firstTenure: move.firstTenure,
        condition: Condition(move.condition.clauses.map(gated)))
    }
    guard !gates.isEmpty else { return self }
    var held = BitSet(capacity: competencies.count)
    self.held.forEach { (competency: Int) -> Void in held.insert(competency) }
    return RouteProblem(
      competencies: competencies, moves: moves, costsInRole: costsInRole, start: start,
      goal: goal, held: held, constraints: constraints)
  }
}
