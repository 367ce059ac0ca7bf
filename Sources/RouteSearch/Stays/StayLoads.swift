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
  /// What the loads with only one stay left bring to each stay.
  private(set) var settled: [Int]
  /// The loads that have more than one stay left.
  private(set) var movable: [Load] = []
  /// The sum of what each load costs at least.
  private(set) var study = 0
  private var shares: CostShares
  /// What each open slot of the choice at hand would bring in: its item's landmarks that are not
  /// needed anyway.
  private var brought = NumberRows()

  init(_ problem: StayProblem) {
    self.problem = problem
    settled = Array(repeating: 0, count: problem.stayCount)
    shares = CostShares(left: Array(repeating: -1, count: problem.itemCount))
  }

  /// Replaces the loads by those of other windows of the same problem; open choices only add to
  /// them when they are asked to.
  mutating func measure(_ windows: StayWindows, withChoices: Bool = true) {
    for stay in settled.indices { settled[stay] = 0 }
    movable.removeAll(keepingCapacity: true)
    study = 0
    for item in 0..<problem.itemCount where windows.isNeeded(item) {
      let first = windows.earliest[item]
      let last = windows.latest[item]
      append(Load(item: item, first: first, last: last, least: leastCost(item, first, last)))
    }
    if withChoices { pack(windows) }
  }

  private mutating func append(_ load: Load) {
    study += load.least
    if load.first == load.last {
      settled[load.first] += load.least
    } else {
      movable.append(load)
    }
  }

  private func leastCost(_ item: Int, _ first: Int, _ last: Int) -> Int {
    var least = CostTable.unavailable
    var stay = first
    while stay <= last {
      least = min(least, problem.cost(item, stay))
      stay += 1
    }
    return least
  }

  /// Adds a load for what each open choice costs at least, beside the others.
  private mutating func pack(_ windows: StayWindows) {
    guard !windows.openChoices.isEmpty else { return }
    for item in shares.left.indices { shares.left[item] = -1 }
    for choice in windows.openChoices {
      let deadline = windows.deadline(of: choice)
      var first = deadline
      brought.removeAll()
      for slot in problem.choices.slots(of: choice) where windows.isOpen(slot: slot) {
        for item in problem.landmarks[problem.choices.itemOfSlot[slot]]
        where !windows.isNeeded(item) {
          first = min(first, windows.earliest[item])
          if shares.left[item] < 0 {
            let cost = leastCost(item, 0, problem.stayCount - 1)
            shares.left[item] = cost == CostTable.unavailable ? 0 : cost
          }
          brought.append(item)
        }
        brought.endRow()
      }
      let share = shares.take(from: brought, atLeast: windows.missing(of: choice))
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
    for stay in 0..<count { within[stay * count + stay] = settled[stay] }
    for load in movable { within[load.first * count + load.last] += load.least }
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
    return problem.totalTenure + overflow[count]
  }

  /// Narrows the movable items to the stays that have room for them when each stay may overflow
  /// its tenure by no more than `overflow`, and the items with no other stay are counted first.
  func fit(overflow: Int, _ windows: inout StayWindows) -> Bool {
    var room = problem.tenures
    for stay in room.indices { room[stay] += overflow - settled[stay] }
    var isNews = false
    for load in movable where load.item >= 0 {
      isNews =
        windows.narrow(load) { (stay: Int) -> Bool in problem.cost(load.item, stay) <= room[stay] }
        || isNews
      if windows.isContradictory { break }
    }
    return isNews
  }
}

extension StayWindows {
  /// Takes from both ends of a load's window the stays that are not open to it; true when that
  /// narrows what is left to its item.
  mutating func narrow(_ load: StayLoads.Load, to isOpen: (Int) -> Bool) -> Bool {
    var first = load.first
    var last = load.last
    while first <= last, !isOpen(first) { first += 1 }
    while first <= last, !isOpen(last) { last -= 1 }
    guard first > earliest[load.item] || last < latest[load.item] else { return false }
    restrict(load.item, from: first, to: last)
    return true
  }
}
