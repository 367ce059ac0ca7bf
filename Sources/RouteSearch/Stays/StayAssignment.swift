/// The exact answer to one walk: which alternatives, and what is learned in which stay.
///
/// Depth-first branch and bound: first over open choices, then over the stays of the costliest
/// undecided items. Least total time, then least study.
struct StayAssignment {
  /// The worst answer that is still worth having, itself included.
  struct Ceiling {
    var time: Int
    var study: Int

    static let none = Ceiling(time: .max, study: .max)

    func admits(time: Int, study: Int) -> Bool { (time, study) <= (self.time, self.study) }

    /// Only what is better than this.
    static func below(time: Int, study: Int) -> Ceiling {
      study > 0
        ? Ceiling(time: time, study: study - 1) : Ceiling(time: time - 1, study: .max)
    }
  }

  /// The best answer under the ceiling; `nil` when there is none, or none was found in time.
  private(set) var best: StayFilling?
  /// What every answer better than `best` costs at least; `nil` when there is none.
  private(set) var openBound: (time: Int, study: Int)?
  private var ceiling: Ceiling
  private var open: [Node] = []
  private(set) var nodeCount = 0

  private struct Node {
    let windows: StayWindows
    let time: Int
    let study: Int
  }

  init(_ problem: StayProblem, ceiling: Ceiling, budget: inout SearchBudget) {
    self.ceiling = ceiling
    open.append(Node(windows: StayWindows(problem), time: 0, study: 0))
    while let node = open.popLast() {
      nodeCount += 1
      budget.spendNode()
      visit(node)
      if budget.isSpent { break }
    }
    let left = open.filter { (node: Node) -> Bool in
      self.ceiling.admits(time: node.time, study: node.study)
    }
    openBound = left.map { (node: Node) -> (time: Int, study: Int) in (node.time, node.study) }
      .min { (one, other) -> Bool in one < other }
  }

  private mutating func visit(_ node: Node) {
    let windows = node.windows
    guard !windows.isContradictory, ceiling.admits(time: node.time, study: node.study) else {
      return
    }
    let loads = StayLoads(windows)
    var study = max(node.study, loads.study)
    var time = max(node.time, max(loads.timeByIntervals(), study))
    guard ceiling.admits(time: time, study: study) else { return }

    let isLeaf = windows.obligations.isEmpty
    let lagrangian = LagrangianBound(loads)
    var weights = Array(repeating: 64, count: windows.problem.stayCount)
    if isLeaf { tryFilling(windows, weights) }
    guard ceiling.admits(time: time, study: study) else { return }
    time = max(time, lagrangian.time(rounds: 24, enough: ceiling.time, weights: &weights))
    guard ceiling.admits(time: time, study: study) else { return }
    if isLeaf { tryFilling(windows, weights) }
    guard ceiling.admits(time: time, study: study) else { return }
    if time == ceiling.time {
      study = max(study, lagrangian.study(within: time, rounds: 24, enough: ceiling.study))
      guard ceiling.admits(time: time, study: study) else { return }
    }
    if isLeaf {
      branchOnStay(windows, weights, time, study)
    } else {
      branchOnChoice(windows, time, study)
    }
  }

  private mutating func tryFilling(_ windows: StayWindows, _ weights: [Int]) {
    guard var filling = StayFilling(windows, weights: weights) else { return }
    filling.improve(windows)
    guard ceiling.admits(time: filling.time, study: filling.study) else { return }
    best = filling
    ceiling = .below(time: filling.time, study: filling.study)
  }

  // MARK: Branching

  /// Fewest alternatives first; the one that brings in least is tried first.
  private mutating func branchOnChoice(_ windows: StayWindows, _ time: Int, _ study: Int) {
    var index = 0
    for (other, obligation) in windows.obligations.enumerated()
    where obligation.candidates.count < windows.obligations[index].candidates.count {
      index = other
    }
    let obligation = windows.obligations[index]
    let deadline = windows.deadline(of: obligation)
    var cheapest = obligation.candidates[0]
    var least = (Int.max, Int.max)
    for candidate in obligation.candidates {
      var extra = 0
      for item in windows.problem.landmarks[candidate] where !windows.isNeeded(item) {
        var cost = CostTable.unavailable
        for stay in 0...deadline { cost = min(cost, windows.problem.cost(item, stay)) }
        extra += cost == CostTable.unavailable ? 0 : cost
      }
      if (extra, candidate) < least {
        least = (extra, candidate)
        cheapest = candidate
      }
    }
    var without = windows
    without.reject(cheapest, for: index)
    open.append(Node(windows: without, time: time, study: study))
    var with = windows
    with.choose(cheapest, for: index)
    open.append(Node(windows: with, time: time, study: study))
  }

  /// The costliest item that has more than one stay left: where the weights put it, or before,
  /// or after.
  private mutating func branchOnStay(
    _ windows: StayWindows, _ weights: [Int], _ time: Int, _ study: Int
  ) {
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
    for (from, to) in [(place + 1, last), (first, place - 1), (place, place)] where from <= to {
      var narrowed = windows
      narrowed.restrict(chosen, from: from, to: to)
      open.append(Node(windows: narrowed, time: time, study: study))
    }
  }
}
