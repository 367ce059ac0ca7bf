/// The exact answers to completed walks, and the best of them.
///
/// A walk gets a quota of nodes at first, so that no walk holds up the others; those that it
/// does not settle wait until there is nothing else to do.
struct WalkAnswers {
  /// The best answer so far to the walks through some roles.
  struct Answer {
    let problem: StayProblem
    let filling: StayFilling
    let rank: WalkRank

    var cost: RouteCost { rank.cost }
  }

  /// A completed walk, and how far its answer has come.
  private struct OpenWalk {
    let number: Int
    let problem: StayProblem
    var assignment: StayAssignment
    /// At most that of its answer.
    var rank: WalkRank
  }

  /// The most that an answer may cost.
  private let caps: CostCaps
  /// So many answers are kept.
  private let count: Int
  /// The best answers so far, in order, no two through the same roles.
  private(set) var answers: [Answer] = []
  private(set) var statistics = SearchStatistics()
  /// Walks that their quota of nodes did not settle.
  private var open: [OpenWalk] = []

  private static let firstQuota = 64

  init(_ caps: CostCaps, count: Int) {
    self.caps = caps
    self.count = count
  }

  /// The least rank that any unsettled walk can have; `nil` when there is none.
  var openRank: WalkRank? { open.map(\.rank).min() }

  /// True when nothing of at least this rank can be among the answers.
  func rulesOut(_ rank: WalkRank) -> Bool {
    guard answers.count == count, let last = answers.last else { return false }
    return rank >= last.rank
  }

  /// Answers a walk whose answer has at least this rank, or at least begins to.
  mutating func add(_ problem: StayProblem, _ rank: WalkRank, _ budget: inout SearchBudget) {
    statistics.walks += 1
    work(
      on: OpenWalk(
        number: statistics.walks, problem: problem,
        assignment: StayAssignment(problem, mostStudy: caps.study), rank: rank),
      quota: Self.firstQuota, &budget)
  }

  /// Comes back to the walks that their first quota did not settle, with ever more nodes.
  mutating func settle(_ budget: inout SearchBudget) {
    var quota = Self.firstQuota
    while !open.isEmpty, !budget.isSpent {
      quota *= 2
      let round = open.sorted { (one: OpenWalk, other: OpenWalk) -> Bool in
        one.rank != other.rank ? one.rank < other.rank : one.number < other.number
      }
      open = []
      for walk in round where !rulesOut(walk.rank) { work(on: walk, quota: quota, &budget) }
      if let best = answers.first?.cost.time {
        budget.report(best: best, lowerBound: openRank?.cost.time ?? best)
      }
    }
  }

  /// Spends some nodes on a walk; keeps it for later when that does not settle it.
  private mutating func work(on walk: OpenWalk, quota: Int, _ budget: inout SearchBudget) {
    var walk = walk
    let moves = walk.problem.stayCount
    let before = walk.assignment.nodeCount
    walk.assignment.run(under: ceiling(of: walk.problem, walk.rank.roles), quota: quota, &budget)
    statistics.assignments += walk.assignment.nodeCount - before
    if let filling = walk.assignment.best {
      let cost = RouteCost(time: filling.time, study: filling.study, moves: moves)
      keep(
        Answer(
          problem: walk.problem, filling: filling,
          rank: WalkRank(cost: cost, roles: walk.rank.roles)))
    }
    if let left = walk.assignment.openBound() {
      let bound = RouteCost(time: left.time, study: left.study, moves: moves)
      walk.rank = WalkRank(cost: max(walk.rank.cost, bound), roles: walk.rank.roles)
      open.append(walk)
    }
  }

  /// Puts an answer in its place, which its walk has earned by staying under its ceiling.
  private mutating func keep(_ answer: Answer) {
    answers.removeAll { (other: Answer) -> Bool in other.rank.roles == answer.rank.roles }
    let place = answers.firstIndex { (other: Answer) -> Bool in answer.rank < other.rank }
    answers.insert(answer, at: place ?? answers.count)
    if answers.count > count { answers.removeLast() }
  }

  /// What a walk has to stay under so that its answer is kept: under the one that it would push
  /// out, its own of before or the last; and within the caps.
  private func ceiling(of walk: StayProblem, _ roles: [Int]) -> StayAssignment.Ceiling {
    let own = answers.first { (answer: Answer) -> Bool in answer.rank.roles == roles }
    guard let rival = own ?? (answers.count == count ? answers.last : nil) else {
      // A day that no answer can miss is no ceiling, and would be a bad one to aim at.
      let time = caps.time < walk.mostTime ? caps.time : .max
      return StayAssignment.Ceiling(time: time, study: .max)
    }
    let (time, study) = (rival.cost.time, rival.cost.study)
    let winsTies =
      walk.stayCount != rival.cost.moves
      ? walk.stayCount < rival.cost.moves : roles.lexicographicallyPrecedes(rival.rank.roles)
    return winsTies
      ? StayAssignment.Ceiling(time: time, study: study) : .below(time: time, study: study)
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
