/// What open choices cost at least, together: each gets a share of its alternatives' costs, and
/// what it takes is no longer there for the choices after it.
///
/// Any answer pays a choice's share, whichever alternatives it takes, and the shares of an item
/// add up to no more than its cost, so that the sum of shares is a lower bound (a cost
/// partitioning: Katz and Domshlak 2008).
struct ChoiceShares {
  private let windows: StayWindows
  private let problem: StayProblem
  /// What is left of each item's least cost; −1 where nobody has asked yet.
  private var left: [Int]

  init(_ windows: StayWindows) {
    self.windows = windows
    problem = windows.problem
    left = Array(repeating: -1, count: problem.itemCount)
  }

  /// The share of a choice, and the first stay in which any of it can be learned.
  mutating func takeShare(
    of obligation: StayWindows.Obligation
  ) -> (share: Int, first: Int) {
    // What each candidate would bring in: its landmarks that are not needed anyway.
    let brought = obligation.candidates.map { (candidate: Int) -> [Int] in
      problem.landmarks[candidate].filter { (item: Int) -> Bool in !windows.isNeeded(item) }
    }
    var first = windows.deadline(of: obligation)
    for item in brought.joined() {
      first = min(first, windows.earliest[item])
      if left[item] < 0 { left[item] = leastCost(item) }
    }
    let share =
      obligation.missing == 1 ? takeOne(brought) : takeSeveral(brought, obligation.missing)
    return (share, first)
  }

  private func leastCost(_ item: Int) -> Int {
    var least = CostTable.unavailable
    for stay in 0..<problem.stayCount { least = min(least, problem.cost(item, stay)) }
    return least == CostTable.unavailable ? 0 : least
  }

  /// One candidate is enough: the share is what the cheapest has left.
  ///
  /// It is taken from each candidate, itself first; what two have in common pays for both.
  private mutating func takeOne(_ brought: [[Int]]) -> Int {
    var share = Int.max
    for items in brought {
      share = min(share, items.reduce(0) { (sum: Int, item: Int) -> Int in sum + left[item] })
    }
    guard share > 0 else { return 0 }
    var taken: [(item: Int, part: Int)] = []
    for items in brought {
      var missing = share
      for (item, part) in taken where items.contains(item) { missing -= part }
      for item in items.reversed() where missing > 0 && left[item] > 0 {
        let part = min(missing, left[item])
        left[item] -= part
        missing -= part
        taken.append((item, part))
      }
    }
    return share
  }

  /// Several are needed: what no two candidates have in common adds up.
  ///
  /// The share is the sum of the smallest of those parts, and each candidate gives no more than
  /// the largest of these.
  private mutating func takeSeveral(_ brought: [[Int]], _ count: Int) -> Int {
    var uses: [Int: Int] = [:]
    for item in brought.joined() { uses[item, default: 0] += 1 }
    let own = brought.map { (items: [Int]) -> [Int] in
      items.filter { (item: Int) -> Bool in uses[item] == 1 }
    }
    let parts = own.map { (items: [Int]) -> Int in
      items.reduce(0) { (sum: Int, item: Int) -> Int in sum + left[item] }
    }
    let smallest = parts.sorted().prefix(count)
    let most = smallest.last ?? 0
    for items in own {
      var missing = most
      for item in items.reversed() where missing > 0 {
        let part = min(missing, left[item])
        left[item] -= part
        missing -= part
      }
    }
    return smallest.reduce(0, +)
  }
}
