/// A whole answer to a `StayProblem`: each needed item in one stay.
struct StayFilling {
  let problem: StayProblem
  /// The stay of each item; −1 for an item that is not needed.
  private(set) var stays: [Int]
  private(set) var filled: [Int]
  private(set) var time = 0
  private(set) var study = 0

  /// Puts each needed item into its cheapest stay at the weights given, after all that it needs.
  ///
  /// The windows must have no open choice left. `nil` when an item finds no place that way.
  init?(_ windows: StayWindows, weights: [Int]) {
    problem = windows.problem
    stays = Array(repeating: -1, count: problem.itemCount)
    filled = Array(repeating: 0, count: problem.stayCount)
    for item in 0..<problem.itemCount where windows.isNeeded(item) {
      var first = windows.earliest[item]
      for other in problem.required[item] { first = max(first, stays[other]) }
      // Supports are prerequisites, so they too have smaller numbers.
      windows.forEachSupport(of: item) { (support: Int) -> Void in
        first = max(first, stays[support])
      }
      guard first <= windows.latest[item] else { return nil }
      var best = -1
      var least = (Int.max, Int.max)
      for stay in first...windows.latest[item] {
        let cost = problem.cost(item, stay)
        guard cost != CostTable.unavailable else { continue }
        let weighted = (weights[stay] * cost, cost)
        if weighted < least {
          least = weighted
          best = stay
        }
      }
      guard best >= 0 else { return nil }
      stays[item] = best
      filled[best] += problem.cost(item, best)
    }
    sumUp()
  }

  /// An answer that gives each needed item the stay named, which must heed prerequisites.
  init(_ problem: StayProblem, stays: [Int]) {
    self.problem = problem
    self.stays = stays
    filled = Array(repeating: 0, count: problem.stayCount)
    for (item, stay) in stays.enumerated() where stay >= 0 {
      filled[stay] += problem.cost(item, stay)
    }
    sumUp()
  }

  private mutating func sumUp() {
    time = 0
    study = 0
    for (stay, minutes) in filled.enumerated() {
      time += max(problem.tenures[stay], minutes)
      study += minutes
    }
  }

  /// Moves one item to a stay, whatever hangs on it; false when it cannot be had there.
  mutating func place(_ item: Int, in stay: Int) -> Bool {
    let cost = problem.cost(item, stay)
    guard cost != CostTable.unavailable else { return false }
    let current = stays[item]
    let costBefore = problem.cost(item, current)
    time -= length(of: current) + length(of: stay)
    filled[current] -= costBefore
    filled[stay] += cost
    stays[item] = stay
    time += length(of: current) + length(of: stay)
    study += cost - costBefore
    return true
  }

  private func length(of stay: Int) -> Int { max(problem.tenures[stay], filled[stay]) }
}
