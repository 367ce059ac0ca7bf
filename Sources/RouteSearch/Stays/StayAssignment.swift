/// The exact answer to one walk: which alternatives, and what is learned in which stay.
///
/// Branch and bound: first over open choices, then over the stays of the costliest undecided
/// items; least total time, then least study. Each dive goes to a dead end, as answers turn up
/// there; the next one begins at the node with the least bound.
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

  /// The best answer found under the ceiling, if any.
  private(set) var best: StayFilling?
  private(set) var nodeCount = 0
  private var ceiling = Ceiling.none
  /// Nodes by bound, and the one to look at next: where the dive goes on.
  private var open = PriorityQueue<Node>()
  private var next: Node?
  private let root: Node
  private var serial = 0
  /// Those of the node at hand.
  private var loads: StayLoads
  /// Answers with more study do not count.
  let mostStudy: Int
  /// The node from which local search tries harder, further apart each time.
  private var nextShake = 64
  private static let shakes = 300
  private static let easyNodes = 48

  struct Node: Comparable {
    var windows: StayWindows
    /// Lower bounds on the time and study of every answer within the windows.
    var time: Int
    var study: Int
    let depth: Int
    let serial: Int
    /// The best weights and prices of the relaxations so far: where the next ones begin.
    var weights: [Int]
    var prices: [Int]
    /// Likewise for each choice of the problem; −1 for one that has not been relaxed yet.
    var multipliers: [Int]

    /// By bound, then the less deep first: the next dive then begins far from the last one.
    static func < (left: Self, right: Self) -> Bool {
      (left.time, left.study, left.depth, left.serial)
        < (right.time, right.study, right.depth, right.serial)
    }

    static func == (left: Self, right: Self) -> Bool { left.serial == right.serial }
  }

  /// - Parameters:
  ///   - problem: the walk to answer.
  ///   - mostStudy: the most study that an answer may take.
  init(_ problem: StayProblem, mostStudy: Int = .max) {
    self.mostStudy = mostStudy
    loads = StayLoads(problem)
    root = Node(
      windows: StayWindows(problem), time: 0, study: 0, depth: 0, serial: 0,
      weights: Array(repeating: LagrangianBound.unit, count: problem.stayCount),
      prices: Array(repeating: 0, count: problem.stayCount),
      multipliers: Array(repeating: -1, count: problem.choices.count))
    next = root
  }

  /// Goes on looking for answers under a ceiling, which may only have come down since last time.
  ///
  /// - Parameters:
  ///   - ceiling: the worst answer still worth having.
  ///   - quota: the most nodes to look at before it comes back, done or not.
  ///   - budget: of the whole search.
  mutating func run(under ceiling: Ceiling, quota: Int, _ budget: inout SearchBudget) {
    self.ceiling = ceiling
    best = nil
    let stop = nodeCount + quota
    while nodeCount < stop, !budget.isSpent, let node = nextNode() {
      nodeCount += 1
      budget.spendNode()
      visit(node)
    }
  }

  private mutating func nextNode() -> Node? {
    if nodeCount == Self.easyNodes, next != nil || !open.isEmpty {
      // Not an easy walk: begin again at the root with stronger bounds, which are worth it there.
      open = PriorityQueue()
      next = nil
      return root
    }
    if let node = next {
      next = nil
      return node
    }
    return open.popLeast()
  }

  /// What every answer not yet looked at costs at least; `nil` when none is left that the
  /// ceiling admits: the best one found is then the best there is.
  func openBound() -> (time: Int, study: Int)? {
    let bounds = [next, open.least].compactMap(\.self).filter(admits)
    return bounds.min().map { (node: Node) -> (time: Int, study: Int) in (node.time, node.study) }
  }

  private mutating func visit(_ parent: Node) {
    var node = parent
    let isRoot = parent.depth == 0
    while true {
      guard !node.windows.isContradictory, admits(node) else { return }
      loads.measure(node.windows)
      node.study = max(node.study, loads.study)
      node.time = max(node.time, loads.timeByIntervals(), node.study)
      guard admits(node) else { return }
      if node.windows.openChoices.isEmpty {
        tryFilling(node)
        guard admits(node) else { return }
      }
      // First the quick relaxation, then, where that is not enough, the one with prerequisites.
      var relaxation = LagrangianBound(loads)
      relax(&node, &relaxation, rounds: isRoot ? 40 : 6)
      guard admits(node) else { return }
      if fix(&node, relaxation) { continue }
      if isRoot || node.depth % Self.cutEvery == 0 {
        relaxation = LagrangianBound(loads, heeding: PrecedenceCut(node.windows))
        relax(&node, &relaxation, rounds: isRoot ? 20 : 6)
        guard admits(node) else { return }
      }
      if nodeCount > Self.easyNodes, !node.windows.openChoices.isEmpty {
        relaxChoices(&node, rounds: isRoot ? 400 : 10)
        guard admits(node) else { return }
      }
      if node.windows.openChoices.isEmpty {
        branchOnStay(node, relaxation.leastDecided)
      } else {
        branchOnChoice(node)
      }
      return
    }
  }

  private static let cutEvery = 4

  /// Raises the bounds of a node with open choices as far as a linear relaxation would; dear, and
  /// worth it where choices keep a walk from being settled.
  private mutating func relaxChoices(_ node: inout Node, rounds: Int) {
    loads.measure(node.windows, withChoices: false)
    let cut = PrecedenceCut(node.windows, relaxing: RelaxedChoices(node.windows))
    var relaxation = LagrangianBound(loads, heeding: cut, multipliers: node.multipliers)
    relax(&node, &relaxation, rounds: rounds)
    relaxation.store(&node.multipliers)
  }

  /// Takes from the windows the stays that would cost too much; true when there were any.
  private func fix(_ node: inout Node, _ relaxation: LagrangianBound) -> Bool {
    guard ceiling.time < .max else { return false }
    var isNews = relaxation.fix(within: ceiling.time, weights: node.weights, &node.windows)
    if !node.windows.isContradictory {
      let overflow = ceiling.time - node.windows.problem.totalTenure
      isNews = loads.fit(overflow: overflow, &node.windows) || isNews
    }
    if !node.windows.isContradictory {
      // No answer takes less time than it takes study.
      isNews = relaxation.fix(withinStudy: ceiling.time, &node.windows) || isNews
    }
    let studyRoom = studyRoom(at: node)
    if !node.windows.isContradictory, studyRoom < .max {
      isNews =
        relaxation.fix(
          within: ceiling.time, study: studyRoom, prices: node.prices, &node.windows) || isNews
    }
    return isNews
  }

  /// The most study that an answer within the ceiling's time can have and still be of use.
  private func studyRoom(at node: Node) -> Int {
    node.time == ceiling.time ? min(ceiling.study, mostStudy) : mostStudy
  }

  private func admits(_ node: Node) -> Bool {
    ceiling.admits(time: node.time, study: node.study) && node.study <= mostStudy
  }

  /// Raises a node's bounds by a relaxation, and tries the best answer that comes up on the way.
  private mutating func relax(
    _ node: inout Node, _ relaxation: inout LagrangianBound, rounds: Int
  ) {
    let problem = node.windows.problem
    let isAnswer = node.windows.openChoices.isEmpty
    var seen: StayFilling?
    func see(_ stays: [Int]) {
      guard isAnswer else { return }
      let filling = StayFilling(problem, stays: stays)
      if let seen, worth(of: seen) <= worth(of: filling) { return }
      seen = filling
    }
    let time = relaxation.time(
      rounds: rounds, enough: ceiling.time, weights: &node.weights, see)
    node.time = max(node.time, time)
    let bindsStudy =
      node.time == ceiling.time || (mostStudy < .max && ceiling.time < .max)
    if admits(node), bindsStudy {
      let study = relaxation.study(
        within: ceiling.time, rounds: rounds, enough: studyRoom(at: node), prices: &node.prices,
        see)
      node.study = max(node.study, study)
    }
    if let seen { keepIfBetter(seen, node) }
  }

  /// What answers are compared by: study beyond the limit first, then time, then study.
  private func worth(of filling: StayFilling) -> (Int, Int, Int) {
    (max(0, filling.study - mostStudy), filling.time, filling.study)
  }

  private mutating func tryFilling(_ node: Node) {
    guard let filling = StayFilling(node.windows, weights: node.weights) else { return }
    keepIfBetter(filling, node)
  }

  /// Improves an answer, the harder the more it is worth, and keeps it if it is the best.
  private mutating func keepIfBetter(_ candidate: StayFilling, _ node: Node) {
    var improvement = StayImprovement(candidate, node.windows, mostStudy: mostStudy)
    improvement.run()
    if nodeCount >= nextShake {
      // The bounds still leave room for a better answer.
      nextShake = nodeCount * 2
      improvement.runIterated(rounds: Self.shakes)
      improvement.runThoroughly()
    } else if nodeCount > Self.easyNodes,
      admits(improvement.filling)
        ? isAbove(node, improvement.filling)
        : nodeCount % 128 == 1 && isNearMiss(improvement.filling)
    {
      improvement.runThoroughly()
    }
    let filling = improvement.filling
    assert(node.windows.hold(filling.stays), "an answer leaves its windows")
    assert(filling.time >= node.time, "the bound on time is above an answer")
    assert(
      filling.time > ceiling.time || filling.study >= node.study,
      "the bound on study is above an answer")
    guard admits(filling) else { return }
    best = filling
    ceiling = .below(time: filling.time, study: filling.study)
  }

  /// Within half a percent of the ceiling.
  private func isNearMiss(_ filling: StayFilling) -> Bool {
    filling.time - filling.time / 200 <= ceiling.time
  }

  private func isAbove(_ node: Node, _ filling: StayFilling) -> Bool {
    (filling.time, filling.study) > (node.time, node.study)
  }

  private func admits(_ filling: StayFilling) -> Bool {
    ceiling.admits(time: filling.time, study: filling.study) && filling.study <= mostStudy
  }

  /// Keeps a node's parts for later; the last one given is looked at next.
  mutating func push(_ parent: Node, _ parts: [StayWindows]) {
    if let node = next { open.insert(node) }
    next = nil
    for windows in parts where !windows.isContradictory {
      serial += 1
      let node = Node(
        windows: windows, time: parent.time, study: parent.study, depth: parent.depth + 1,
        serial: serial, weights: parent.weights, prices: parent.prices,
        multipliers: parent.multipliers)
      if let other = next { open.insert(other) }
      next = node
    }
  }
}
