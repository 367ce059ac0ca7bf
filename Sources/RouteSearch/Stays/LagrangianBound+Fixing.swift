/// Reduced-cost fixing: what a relaxation rules out.
extension LagrangianBound {
  /// Narrows the windows to the stays that an item can have in an answer within limits.
  ///
  /// The answer takes at most `time` and at most `study`, and is known to cost at least the bound
  /// at these prices: every other stay would lift the bound above that. True when that is news.
  /// Prerequisites are not heeded here, so that the items' shares are independent.
  func fix(
    within time: Int, study: Int, prices: [Int], _ windows: inout StayWindows
  ) -> Bool {
    var room = study * Self.unit + (prices.max() ?? 0) * (time - problem.totalTenure)
    for (stay, price) in prices.enumerated() { room += price * problem.tenures[stay] }
    return fix(prices.map { (price: Int) -> Int in price + Self.unit }, room, &windows)
  }

  /// The same for answers that take at most `time`, at weights of the bound on time.
  func fix(within time: Int, weights: [Int], _ windows: inout StayWindows) -> Bool {
    var room = time * Self.unit
    for (stay, weight) in weights.enumerated() {
      room -= (Self.unit - weight) * problem.tenures[stay]
    }
    return fix(weights, room, &windows)
  }

  /// The same for answers that take at most so much study.
  func fix(withinStudy study: Int, _ windows: inout StayWindows) -> Bool {
    fix(Array(repeating: 1, count: problem.stayCount), study, &windows)
  }

  private func fix(_ weights: [Int], _ total: Int, _ windows: inout StayWindows) -> Bool {
    var room = total
    for stay in weights.indices { room -= weights[stay] * loads.settled[stay] }
    for load in loads.movable { room -= leastWeighted(load, weights) }
    var isNews = false
    for load in loads.movable where load.item >= 0 {
      let most = room + leastWeighted(load, weights)
      isNews =
        windows.narrow(load) { (stay: Int) -> Bool in
          let cost = problem.cost(load.item, stay)
          return cost != CostTable.unavailable && weights[stay] * cost <= most
        } || isNews
      if windows.isContradictory { break }
    }
    return isNews
  }

  private func leastWeighted(_ load: StayLoads.Load, _ weights: [Int]) -> Int {
    var least = Int.max
    var stay = load.first
    while stay <= load.last {
      let cost = load.item < 0 ? load.least : problem.cost(load.item, stay)
      if cost != CostTable.unavailable { least = min(least, weights[stay] * cost) }
      stay += 1
    }
    return least
  }
}
