import CareerModel

extension ExhaustiveSearch {
  /// For each sequence of roles that a plan enters without entering one twice, nor the one it
  /// starts in, what the best plan along it costs.
  ///
  /// For one sequence and one set held, only the least cost matters, as costs add up.
  package mutating func leastCostBySequence() -> [[RoleIndex]: Cost] {
    var held = 0
    for (bit, competency) in competencies.enumerated() where question.held.contains(competency) {
      held |= 1 << bit
    }
    var found: [[RoleIndex]: Cost] = [:]
    var pending: [(roles: [RoleIndex], costs: [Int: Cost])] = [
      ([], [held: Cost(time: 0, study: 0, moves: 0)])
    ]
    let width = competencies.count
    let start = question.role
    while let (roles, costs) = pending.popLast() {
      let role = roles.last ?? question.role
      if role == question.target {
        found[roles] = costs.values.min()
        continue
      }
      let place = roles.isEmpty ? graph.roles.count + role.rawValue : role.rawValue
      var next: [RoleIndex: [Int: Cost]] = [:]
      for (held, cost) in costs {
        forEachStep(in: place, holding: held) { (step: Cost, state: Int) -> Void in
          let entered = RoleIndex(state >> width)
          guard entered != start, !roles.contains(entered) else { return }
          let set = state & (1 << width - 1)
          let total = Cost(
            time: cost.time + step.time, study: cost.study + step.study, moves: cost.moves + 1)
          if let known = next[entered]?[set], known <= total { return }
          next[entered, default: [:]][set] = total
        }
      }
      for (entered, costs) in next { pending.append((roles + [entered], costs)) }
    }
    return found
  }
}
