extension StayAssignment {
  /// The choice that brings in most, whatever is taken, comes first, and of its candidates the one
  /// that brings in least.
  mutating func branchOnChoice(_ node: Node) {
    let windows = node.windows
    let choices = windows.problem.choices
    var weightiest = -1
    var chosen = -1
    for choice in windows.openChoices {
      let deadline = windows.deadline(of: choice)
      var cheapest = (cost: Int.max, item: Int.max)
      var cheapestSlot = -1
      for slot in choices.slots(of: choice) where windows.isOpen(slot: slot) {
        let item = choices.itemOfSlot[slot]
        let extra = (cost: extraCost(of: item, by: deadline, windows), item: item)
        if extra < cheapest {
          cheapest = extra
          cheapestSlot = slot
        }
      }
      let weight = cheapest.cost * windows.missing(of: choice)
      if weight > weightiest {
        weightiest = weight
        chosen = cheapestSlot
      }
    }
    var without = windows
    without.leaveOut(slot: chosen)
    var with = windows
    with.take(slot: chosen)
    push(node, [without, with])
  }

  /// What an alternative brings in at least: its landmarks that are not needed anyway.
  private func extraCost(of alternative: Int, by deadline: Int, _ windows: StayWindows) -> Int {
    var extra = 0
    for item in windows.problem.landmarks[alternative] where !windows.isNeeded(item) {
      var cost = CostTable.unavailable
      var stay = 0
      while stay <= deadline {
        cost = min(cost, windows.problem.cost(item, stay))
        stay += 1
      }
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
