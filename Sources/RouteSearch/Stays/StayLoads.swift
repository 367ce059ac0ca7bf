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

  /// Adds a load for what each open choice costs at least, beside the others.
  private mutating func pack(_ windows: StayWindows) {
    guard !windows.obligations.isEmpty else { return }
    var shares = CostShares(left: Array(repeating: -1, count: problem.itemCount))
    for obligation in windows.obligations {
      let deadline = windows.deadline(of: obligation)
      var first = deadline
      // What each candidate would bring in: its landmarks that are not needed anyway.
      let brought = obligation.candidates.map { (candidate: Int) -> [Int] in
        problem.landmarks[candidate].filter { (item: Int) -> Bool in !windows.isNeeded(item) }
      }
      for item in brought.joined() {
        first = min(first, windows.earliest[item])
        if shares.left[item] < 0 {
          let cost = leastCost(item, 0, problem.stayCount - 1)
          shares.left[item] = cost == CostTable.unavailable ? 0 : cost
        }
      }
      let share = shares.take(from: brought, atLeast: obligation.missing)
      if share > 0 { append(Load(item: -1, first: first, last: deadline, least: share)) }
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

  /// What is left to the movable items when each stay may overflow its tenure by no more than
  /// `overflow`, and the items with no other stay are counted first.
  func fitting(overflow: Int) -> [(item: Int, first: Int, last: Int)] {
    var room = problem.tenures.map { (tenure: Int) -> Int in tenure + overflow }
    for load in loads where load.first == load.last { room[load.first] -= load.least }
    var narrowed: [(item: Int, first: Int, last: Int)] = []
    for load in loads where load.item >= 0 && load.first < load.last {
      var first = load.first
      var last = load.last
      while first <= last, problem.cost(load.item, first) > room[first] { first += 1 }
      while first <= last, problem.cost(load.item, last) > room[last] { last -= 1 }
      if first != load.first || last != load.last { narrowed.append((load.item, first, last)) }
    }
    return narrowed
  }
}
