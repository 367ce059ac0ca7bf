/// What the stays of a partial answer have to carry, whatever is still chosen.
///
/// Each needed item is a load on the stays left to it; so is, for as many open choices as stay
/// out of each other's way, the cheapest alternative.
struct StayLoads {
  struct Load {
    /// The item, or −1 for a choice's cheapest alternative, which costs the same everywhere.
    let item: Int
    let first: Int
    let last: Int
    let least: Int
  }

  let problem: StayProblem
  private(set) var loads: [Load] = []
  /// The sum of what each load costs at least.
  private(set) var study = 0

  init(_ windows: StayWindows) {
    problem = windows.problem
    for item in 0..<problem.itemCount where windows.isNeeded(item) {
      let first = windows.earliest[item]
      let last = windows.latest[item]
      append(Load(item: item, first: first, last: last, least: leastCost(item, first, last)))
    }
    pack(windows)
  }

  private mutating func append(_ load: Load) {
    loads.append(load)
    study += load.least
  }

  private func leastCost(_ item: Int, _ first: Int, _ last: Int) -> Int {
    guard first <= last else { return CostTable.unavailable }
    var least = CostTable.unavailable
    for stay in first...last { least = min(least, problem.cost(item, stay)) }
    return least
  }

  /// Adds for each open choice what its cheapest alternative still costs, and takes that away
  /// from what all its alternatives cost the choices after it.
  ///
  /// The costs that are taken away are a share of their own: any answer pays a choice's share
  /// whichever alternative it takes, and the shares of different choices add up to no more than
  /// the costs (a cost partitioning: Katz and Domshlak 2008).
  private mutating func pack(_ windows: StayWindows) {
    guard !windows.obligations.isEmpty else { return }
    var left = Array(repeating: -1, count: problem.itemCount)
    for obligation in windows.obligations {
      let deadline = windows.deadline(of: obligation)
      var least = Int.max
      var first = deadline
      for candidate in obligation.candidates {
        var extra = 0
        for item in problem.landmarks[candidate] where !windows.isNeeded(item) {
          if left[item] < 0 {
            // A landmark that comes too late weighs nothing, to be on the safe side.
            let cost = leastCost(item, problem.earliest[item], problem.stayCount - 1)
            left[item] = cost == CostTable.unavailable ? 0 : cost
          }
          extra += left[item]
          first = min(first, windows.earliest[item])
        }
        least = min(least, extra)
        if least == 0 { break }
      }
      guard least > 0 else { continue }
      takeShare(of: least, obligation, windows, from: &left)
      append(Load(item: -1, first: first, last: deadline, least: least))
    }
  }

  /// Takes `share` away from each candidate's landmarks, the candidate itself first; what two
  /// candidates have in common pays for both.
  private func takeShare(
    of share: Int, _ obligation: StayWindows.Obligation, _ windows: StayWindows,
    from left: inout [Int]
  ) {
    var taken: [Int: Int] = [:]
    for candidate in obligation.candidates {
      let items = problem.landmarks[candidate].filter { (item: Int) -> Bool in
        !windows.isNeeded(item)
      }
      var missing = share
      for item in items { missing -= taken[item] ?? 0 }
      for item in items.reversed() where missing > 0 {
        let part = min(missing, left[item])
        left[item] -= part
        taken[item, default: 0] += part
        missing -= part
      }
    }
  }

  /// The least total time, by what has to fit between any two stays.
  ///
  /// The loads whose windows lie within stays i…j overflow their tenures by at least the
  /// difference; disjoint intervals add up.
  func timeByIntervals() -> Int {
    let count = problem.stayCount
    var within = Array(repeating: 0, count: count * count)
    for load in loads { within[load.first * count + load.last] += load.least }
    // Sum up so that within[i, j] is the load of all windows inside i…j.
    for first in stride(from: count - 2, through: 0, by: -1) {
      for last in first + 1..<count {
        within[first * count + last] +=
          within[first * count + last - 1] + within[(first + 1) * count + last]
          - (first + 1 <= last - 1 ? within[(first + 1) * count + last - 1] : 0)
      }
    }
    var overflow = Array(repeating: 0, count: count + 1)
    for last in 0..<count {
      overflow[last + 1] = overflow[last]
      var tenure = 0
      for first in stride(from: last, through: 0, by: -1) {
        tenure += problem.tenures[first]
        let excess = max(0, within[first * count + last] - tenure)
        overflow[last + 1] = max(overflow[last + 1], overflow[first] + excess)
      }
    }
    return problem.tenures.reduce(0, +) + overflow[count]
  }
}
