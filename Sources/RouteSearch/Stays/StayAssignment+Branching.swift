extension StayAssignment {
  /// The choice that brings in most, whatever is taken, comes first, and of its candidates the one
  /// that brings in least.
  mutating func branchOnChoice(_ node: Node) {
    let windows = node.windows
    var index = 0
    var weightiest = -1
    for (other, obligation) in windows.obligations.enumerated() {
      let deadline = windows.deadline(of: obligation)
      var least = Int.max
      for candidate in obligation.candidates {
        least = min(least, extraCost(of: candidate, by: deadline, windows))
      }
      if least * obligation.missing > weightiest {
        weightiest = least * obligation.missing
        index = other
      }
    }
    let obligation = windows.obligations[index]
    let deadline = windows.deadline(of: obligation)
    var cheapest = obligation.candidates[0]
    var least = (Int.max, Int.max)
    for candidate in obligation.candidates {
      let extra = extraCost(of: candidate, by: deadline, windows)
      if (extra, candidate) < least {
        least = (extra, candidate)
        cheapest = candidate
      }
    }
    var without = windows
    without.reject(cheapest, for: index)
    var with = windows
    with.choose(cheapest, for: index)
    push(node, [without, with])
  }

  /// What a candidate brings in at least: its landmarks that are not needed anyway.
  private func extraCost(of candidate: Int, by deadline: Int, _ windows: StayWindows) -> Int {
    var extra = 0
    for item in windows.problem.landmarks[candidate] where !windows.isNeeded(item) {
      var cost = CostTable.unavailable
      for stay in 0...deadline { cost = min(cost, windows.problem.cost(item, stay)) }
      extra += cost == CostTable.unavailable ? 0 : cost
    }
    return extra
  }

  /// The costliest item that has more than one stay left: where the weights put it, or before,
  /// or after.
  mutating func branchOnStay(_ node: Node) {
    let windows = node.windows
    let weights = node.weights
    let problem = windows.problem
    var chosen = -1
    var most = -1
    var place = 0
    for item in 0..<problem.itemCount
    where windows.isNeeded(item) && windows.earliest[item] < windows.latest[item] {
      var least = (Int.max, Int.max)
      var stayOfItem = 0
      for stay in windows.earliest[item]...windows.latest[item] {
        let cost = problem.cost(item, stay)
        guard cost != CostTable.unavailable else { continue }
        if (cost * weights[stay], cost) < least {
          least = (cost * weights[stay], cost)
          stayOfItem = stay
        }
      }
      if least.1 > most {
        most = least.1
        chosen = item
        place = stayOfItem
      }
    }
    // Every item has its place: the filling that was tried is this node's only answer.
    guard chosen >= 0 else { return }
    let first = windows.earliest[chosen]
    let last = windows.latest[chosen]
    var parts: [StayWindows] = []
    for (from, to) in [(place + 1, last), (first, place - 1), (place, place)] where from <= to {
      var narrowed = windows
      narrowed.restrict(chosen, from: from, to: to)
      parts.append(narrowed)
    }
    push(node, parts)
  }
}
