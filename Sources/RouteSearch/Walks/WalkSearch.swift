/// The outer search: A* over prefixes of walks, each completed walk answered exactly.
///
/// Prefixes are taken in order of (lower bound, more moves first, number). A walk that reaches
/// the target is handed to `StayAssignment`; the search ends when no prefix is left that could
/// lead to anything better than the best answer.
struct WalkSearch {
  private struct Entry: Comparable {
    let bound: RouteCost
    let moves: Int
    let label: Int

    static func < (left: Self, right: Self) -> Bool {
      if left.bound != right.bound { return left.bound < right.bound }
      if left.moves != right.moves { return left.moves > right.moves }
      return left.label < right.label
    }
  }

  /// The best answer so far.
  struct Best {
    let problem: StayProblem
    let filling: StayFilling
    let cost: RouteCost
  }

  /// A completed walk, and how far its answer has come.
  private struct OpenWalk {
    let label: Int
    let problem: StayProblem
    var assignment: StayAssignment
    var bound: RouteCost
  }

  private let problem: CompactProblem
  private let landmarks: Landmarks
  private var choices: ChoiceBound
  private let onward: OnwardBound
  private let closure: HoldableClosure
  private var absorption: Absorption
  private var labels: [WalkLabel] = []
  /// For each node, the labels taken from the queue there.
  private var expanded: [[Int]]
  private var queue = PriorityQueue<Entry>()
  /// The moves of the dive's walk, last first.
  private var divedAlong: [Int]?
  /// Walks that their quota of nodes did not settle.
  private var openWalks: [OpenWalk] = []
  private(set) var best: Best?
  private(set) var statistics = SearchStatistics()

  /// So many labels at a node are compared with a new one.
  private static let mostCompared = 24
  /// The nodes that a walk gets at first: enough for most, and no walk holds up the others.
  private static let firstQuota = 64

  init(_ problem: CompactProblem, _ closure: HoldableClosure) {
    self.problem = problem
    self.closure = closure
    landmarks = Landmarks(problem)
    choices = ChoiceBound(problem, landmarks: landmarks.ofCompetency)
    onward = OnwardBound(problem, landmarks, &choices)
    absorption = Absorption(problem)
    expanded = Array(repeating: [], count: problem.nodeCount)
  }

  /// Runs to the proof or to the end of the budget.
  ///
  /// - Returns: the greatest lower bound known: that of the best answer when it is proved.
  mutating func run(_ budget: inout SearchBudget) -> RouteCost {
    begin()
    dive(&budget)
    while let entry = queue.least, !budget.isSpent {
      if let best, entry.bound >= best.cost { break }
      _ = queue.popLeast()
      statistics.prefixes += 1
      budget.spendNode()
      if labels[entry.label].node == problem.target {
        complete(entry.label, &budget)
      } else if !isSuperfluous(entry.label) {
        expand(entry.label)
      }
    }
    settleOpenWalks(&budget)
    let open = openWalks.map(\.bound).min()
    return [queue.least?.bound, open, best?.cost].compactMap(\.self).min() ?? .zero
  }

  private mutating func begin() {
    let start = CompactProblem.startNode
    let nothing = BitSet(capacity: problem.competencyCount)
    let label = WalkLabel(
      node: start, parent: -1, move: -1, moves: 0, arrival: 0, study: 0, required: nothing,
      holdable: closure.atStart(),
      bound: bound(at: start, arrival: 0, study: 0, required: nothing, moves: 0, atLeast: .zero))
    labels.append(label)
    queue.insert(Entry(bound: label.bound, moves: 0, label: 0))
  }

  // MARK: Prefixes

  private mutating func bound(
    at node: Int, arrival: Int, study: Int, required: BitSet, moves: Int, atLeast: RouteCost
  ) -> RouteCost {
    var needed = required
    needed.formUnion(landmarks.onward[node])
    var total = study + choices.study(beside: needed)
    needed.forEach(notIn: required) { (competency: Int) -> Void in
      total += problem.leastCosts[competency]
    }
    let time = max(onward.finish(from: node, arrival: arrival), total)
    let own = RouteCost(time: time, study: total, moves: moves + onward.moves[node])
    return max(own, atLeast)
  }

  private mutating func expand(_ index: Int) {
    for move in problem.movesFrom[labels[index].node] {
      guard let label = extended(index, by: move) else { continue }
      if let best, label.bound >= best.cost { continue }
      labels.append(label)
      queue.insert(Entry(bound: label.bound, moves: label.moves, label: labels.count - 1))
    }
    expanded[labels[index].node].append(index)
  }

  /// The label that a move leads to; `nil` when it is not possible, or cannot be worth it.
  private mutating func extended(_ index: Int, by move: Int) -> WalkLabel? {
    let parent = labels[index]
    let step = problem.moves[move]
    guard
      problem.conditions.isMet(problem.condition(ofMove: move), by: parent.holdable),
      step.head == problem.target || isWorthRevisiting(step.head, from: index)
    else { return nil }
    var study = parent.study
    var required = parent.required
    if !required.isSuperset(of: landmarks.ofMove[move]) {
      let visited = nodes(upTo: index)
      landmarks.ofMove[move].forEach(notIn: required) { (competency: Int) -> Void in
        var least = CostTable.unavailable
        for node in visited { least = min(least, problem.costs[node, competency]) }
        study += least
      }
      required.formUnion(landmarks.ofMove[move])
    }
    let arrival = max(parent.arrival + step.tenure, study + choices.study(beside: required))
    var holdable = parent.holdable
    if closure.hasRestrictions, step.head != problem.target {
      closure.extend(&holdable, at: step.head)
    }
    let bound = bound(
      at: step.head, arrival: arrival, study: study, required: required,
      moves: parent.moves + 1, atLeast: parent.bound)
    return WalkLabel(
      node: step.head, parent: index, move: move, moves: parent.moves + 1, arrival: arrival,
      study: study, required: required, holdable: holdable, bound: bound)
  }

  /// The nodes of a prefix, last first.
  private func nodes(upTo index: Int) -> [Int] {
    var nodes: [Int] = []
    var label = index
    while label >= 0 {
      nodes.append(labels[label].node)
      label = labels[label].parent
    }
    return nodes
  }

  /// Whether coming back to a node can be worth it.
  ///
  /// A way round that gains nothing which the node itself does not offer as cheaply can be cut
  /// out; so each way round has to acquire a competency of its own that costs less somewhere on
  /// it than at the node.
  private func isWorthRevisiting(_ node: Int, from index: Int) -> Bool {
    var visits = 0
    var between: Set<Int> = []
    var onTheWay: [Int] = []
    var label = index
    while label >= 0 {
      let other = labels[label].node
      if other == node {
        visits += 1
        between.formUnion(onTheWay)
        onTheWay = []
      } else {
        onTheWay.append(other)
      }
      label = labels[label].parent
    }
    guard visits > 0 else { return true }
    var gains = 0
    for competency in 0..<problem.competencyCount
    where between.contains(where: { (other: Int) -> Bool in
      problem.costs[other, competency] < problem.costs[node, competency]
    }) {
      gains += 1
      if gains >= visits { return true }
    }
    return false
  }

  private mutating func isSuperfluous(_ index: Int) -> Bool {
    let node = labels[index].node
    let earlier = expanded[node]
    guard !earlier.isEmpty else { return false }
    let stays = stays(upTo: index)
    for other in earlier.suffix(Self.mostCompared) where labels[other].moves <= labels[index].moves
    {
      if absorption.absorbs(self.stays(upTo: other), stays, endingIn: node) { return true }
    }
    return false
  }

  private func stays(upTo index: Int) -> [Absorption.Stay] {
    var stays: [Absorption.Stay] = []
    var label = index
    while labels[label].parent >= 0 {
      let move = labels[label].move
      stays.append(
        Absorption.Stay(
          node: problem.moves[move].tail, move: move, tenure: problem.moves[move].tenure,
          required: labels[label].required))
      label = labels[label].parent
    }
    return stays.reversed()
  }

  // MARK: Completed walks

  /// Follows the best child from the start, no node twice, for a first answer.
  private mutating func dive(_ budget: inout SearchBudget) {
    var index = 0
    var visited: Set<Int> = [CompactProblem.startNode]
    while labels[index].node != problem.target {
      var next: WalkLabel?
      for move in problem.movesFrom[labels[index].node] {
        guard !visited.contains(problem.moves[move].head),
          let label = extended(index, by: move)
        else { continue }
        if let best = next, best.bound <= label.bound { continue }
        next = label
      }
      guard let next else { return }
      labels.append(next)
      index = labels.count - 1
      visited.insert(next.node)
    }
    complete(index, &budget)
  }

  private mutating func complete(_ index: Int, _ budget: inout SearchBudget) {
    var moves: [Int] = []
    var nodes: [Int] = []
    var holdable: [BitSet] = []
    var label = index
    while labels[label].parent >= 0 {
      moves.append(labels[label].move)
      label = labels[label].parent
      nodes.append(labels[label].node)
      holdable.append(labels[label].holdable)
    }
    // The dive's walk turns up again in the queue.
    if moves == divedAlong { return }
    if labels[index].node == problem.target, divedAlong == nil { divedAlong = moves }
    let stayProblem = StayProblem(
      problem, landmarks, nodes: nodes.reversed(), moves: moves.reversed(),
      holdable: holdable.reversed())
    statistics.walks += 1
    work(
      on: OpenWalk(
        label: index, problem: stayProblem, assignment: StayAssignment(stayProblem),
        bound: labels[index].bound),
      quota: Self.firstQuota, &budget)
  }

  /// Spends some nodes on a walk; keeps it for later when that does not settle it.
  private mutating func work(on walk: OpenWalk, quota: Int, _ budget: inout SearchBudget) {
    var walk = walk
    let moves = walk.problem.stayCount
    let before = walk.assignment.nodeCount
    walk.assignment.run(under: ceiling(moves: moves), quota: quota, &budget)
    statistics.assignments += walk.assignment.nodeCount - before
    if let filling = walk.assignment.best {
      best = Best(
        problem: walk.problem, filling: filling,
        cost: RouteCost(time: filling.time, study: filling.study, moves: moves))
    }
    if let open = walk.assignment.openBound() {
      walk.bound = max(
        walk.bound, RouteCost(time: open.time, study: open.study, moves: moves))
      openWalks.append(walk)
    }
  }

  /// Comes back to the walks that their first quota did not settle, with ever more nodes.
  private mutating func settleOpenWalks(_ budget: inout SearchBudget) {
    var quota = Self.firstQuota
    while !openWalks.isEmpty, !budget.isSpent {
      quota *= 2
      let round = openWalks.sorted { (one: OpenWalk, other: OpenWalk) -> Bool in
        (one.bound, one.label) < (other.bound, other.label)
      }
      openWalks = []
      for walk in round {
        if let best, walk.bound >= best.cost { continue }
        work(on: walk, quota: quota, &budget)
      }
    }
  }

  /// What a walk with so many moves has to stay under to be better than the best.
  private func ceiling(moves: Int) -> StayAssignment.Ceiling {
    guard let cost = best?.cost else { return .none }
    return moves < cost.moves
      ? StayAssignment.Ceiling(time: cost.time, study: cost.study)
      : .below(time: cost.time, study: cost.study)
  }
}
