/// The exact answers to completed walks, and the best of them.
///
/// A walk gets a quota of nodes at first, so that no walk holds up the others; those that it
/// does not settle wait until there is nothing else to do.
struct WalkAnswers {
  /// The best answer so far.
  struct Best {
    let problem: StayProblem
    let filling: StayFilling
    let cost: RouteCost
  }

  /// A completed walk, and how far its answer has come.
  private struct OpenWalk {
    let number: Int
    let problem: StayProblem
    var assignment: StayAssignment
    var bound: RouteCost
  }

  /// The most that an answer may cost.
  private let caps: CostCaps
  private(set) var best: Best?
  private(set) var statistics = SearchStatistics()
  /// Walks that their quota of nodes did not settle.
  private var open: [OpenWalk] = []

  private static let firstQuota = 64

  init(_ caps: CostCaps) { self.caps = caps }

  /// The least that any unsettled walk can cost; `nil` when there is none.
  var openBound: RouteCost? { open.map(\.bound).min() }

  /// True when nothing that costs at least `bound` can be better than the best answer.
  func rulesOut(_ bound: RouteCost) -> Bool {
    guard let best else { return false }
    return bound >= best.cost
  }

  /// Answers a walk whose cost is at least `bound`, or at least begins to.
  mutating func add(_ problem: StayProblem, bound: RouteCost, _ budget: inout SearchBudget) {
    statistics.walks += 1
    work(
      on: OpenWalk(
        number: statistics.walks, problem: problem,
        assignment: StayAssignment(problem, mostStudy: caps.study), bound: bound),
      quota: Self.firstQuota, &budget)
  }

  /// Comes back to the walks that their first quota did not settle, with ever more nodes.
  mutating func settle(_ budget: inout SearchBudget) {
    var quota = Self.firstQuota
    while !open.isEmpty, !budget.isSpent {
      quota *= 2
      let round = open.sorted { (one: OpenWalk, other: OpenWalk) -> Bool in
        (one.bound, one.number) < (other.bound, other.number)
      }
      open = []
      for walk in round where !rulesOut(walk.bound) { work(on: walk, quota: quota, &budget) }
    }
  }

  /// Spends some nodes on a walk; keeps it for later when that does not settle it.
  private mutating func work(on walk: OpenWalk, quota: Int, _ budget: inout SearchBudget) {
    var walk = walk
    let moves = walk.problem.stayCount
    let before = walk.assignment.nodeCount
    walk.assignment.run(under: ceiling(of: walk.problem), quota: quota, &budget)
    statistics.assignments += walk.assignment.nodeCount - before
    if let filling = walk.assignment.best {
      best = Best(
        problem: walk.problem, filling: filling,
        cost: RouteCost(time: filling.time, study: filling.study, moves: moves))
    }
    if let left = walk.assignment.openBound() {
      walk.bound = max(walk.bound, RouteCost(time: left.time, study: left.study, moves: moves))
      open.append(walk)
    }
  }

  /// What a walk has to stay under to be better than the best, and within the caps.
  private func ceiling(of walk: StayProblem) -> StayAssignment.Ceiling {
    guard let cost = best?.cost else {
      // A day that no answer can miss is no ceiling, and would be a bad one to aim at.
      let time = caps.time < walk.mostTime ? caps.time : .max
      return StayAssignment.Ceiling(time: time, study: .max)
    }
    return walk.stayCount < cost.moves
      ? StayAssignment.Ceiling(time: cost.time, study: cost.study)
      : .below(time: cost.time, study: cost.study)
  }
}

extension StayProblem {
  /// What no answer takes more than: all tenures, and every item where it costs most.
  fileprivate var mostTime: Int {
    var time = totalTenure
    for item in 0..<itemCount {
      var most = 0
      for stay in 0..<stayCount where cost(item, stay) != CostTable.unavailable {
        most = max(most, cost(item, stay))
      }
      time += most
    }
    return time
  }
}
