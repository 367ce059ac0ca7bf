extension StayAssignment {
  /// The choice that brings in most, whatever is taken, comes first, and of its alternatives the one
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

  /// One item: in the stay that the relaxation suggests, or before, or after.
  mutating func branchOnStay(_ node: Node, _ leastDecided: (item: Int, stay: Int)?) {
    // When every item has its place, the filling that was tried is this node's only answer.
    guard let (item, stay) = leastDecided else { return }
    let first = node.windows.earliest[item]
    let last = node.windows.latest[item]
    var parts: [StayWindows] = []
    for (from, to) in [(stay + 1, last), (first, stay - 1), (stay, stay)] where from <= to {
      var narrowed = node.windows
      narrowed.restrict(item, from: from, to: to)
      parts.append(narrowed)
    }
    push(node, parts)
  }
}
