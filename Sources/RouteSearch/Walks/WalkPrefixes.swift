/// The prefixes of walks that the search has looked at, and how one grows into the next.
struct WalkPrefixes {
  let problem: CompactProblem
  private let landmarks: Landmarks
  private var choices: ChoiceBound
  private let onward: OnwardBound
  private let closure: HoldableClosure
  private let caps: CostCaps
  let selection: WalkSelection
  private var absorption: Absorption
  private(set) var labels: [WalkLabel] = []
  /// For each node, the labels there that have been extended.
  private var extendedAt: [[Int]]

  /// So many labels at a node are compared with a new one.
  private static let mostCompared = 24

  /// With the empty prefix as its only label; throws when the budget comes to its end before.
  init(
    _ problem: CompactProblem, _ closure: HoldableClosure, _ caps: CostCaps,
    _ selection: WalkSelection, _ budget: inout SearchBudget
  ) throws(SearchStopped) {
    self.problem = problem
    self.closure = closure
    self.caps = caps
    self.selection = selection
    landmarks = try Landmarks(problem, &budget)
    choices = ChoiceBound(problem, landmarks)
    onward = try OnwardBound(problem, landmarks, &choices, &budget)
    absorption = Absorption(problem)
    extendedAt = Array(repeating: [], count: problem.nodeCount)
    let start = CompactProblem.startNode
    let nothing = BitSet(capacity: problem.competencyCount)
    labels.append(
      WalkLabel(
        node: start, parent: -1, move: -1, moves: 0, arrival: 0, study: 0, required: nothing,
        holdable: closure.atStart(),
        bound: bound(at: start, arrival: 0, study: 0, required: nothing, moves: 0)))
  }

  /// Keeps a label, and returns its number.
  mutating func append(_ label: WalkLabel) -> Int {
    labels.append(label)
    return labels.count - 1
  }

  /// The labels one move further; the label counts as extended from now on.
  mutating func extensions(of index: Int) -> [WalkLabel] {
    extendedAt[labels[index].node].append(index)
    return possibleExtensions(of: index)
  }

  /// The labels one move further that are possible and can be worth it.
  mutating func possibleExtensions(of index: Int) -> [WalkLabel] {
    problem.movesFrom[labels[index].node].compactMap { (move: Int) -> WalkLabel? in
      extended(index, by: move)
    }
  }

  /// The label that a move leads to; `nil` when it is not possible, or cannot be worth it.
  private mutating func extended(_ index: Int, by move: Int) -> WalkLabel? {
    let parent = labels[index]
    let step = problem.moves[move]
    guard
      problem.conditions.isMet(problem.condition(ofMove: move), by: parent.holdable),
      mayEnter(step.head, from: index)
    else { return nil }
    var study = parent.study
    var required = parent.required
    let asked = landmarks.ofMove(move)
    if !required.contains(allOf: asked) {
      let visited = nodes(upTo: index)
      for competency in asked where !required.contains(competency) {
        var least = CostTable.unavailable
        for node in visited { least = min(least, problem.costs[node, competency]) }
        study += least
      }
      required.insert(allOf: asked)
    }
    let arrival = max(parent.arrival + step.tenure, study + choices.study(beside: required))
    var holdable = parent.holdable
    if closure.hasRestrictions, step.head != problem.target {
      closure.extend(&holdable, at: step.head)
    }
    let bound = bound(
      at: step.head, arrival: arrival, study: study, required: required,
      moves: parent.moves + 1)
    guard caps.admit(bound) else { return nil }
    return WalkLabel(
      node: step.head, parent: index, move: move, moves: parent.moves + 1, arrival: arrival,
      study: study, required: required, holdable: holdable, bound: max(bound, parent.bound))
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

  private func mayEnter(_ node: Int, from index: Int) -> Bool {
    if let roleOfNode = selection.roleOfNode { return isNew(node, after: index, roleOfNode) }
    return node == problem.target || selection.allowsIdleWays
      || isWorthRevisiting(node, from: index)
  }

  /// Whether nothing is lost without a label: an earlier one at the same node leads to something
  /// as good, or, where that would not do because several answers are kept, it leads nowhere.
  mutating func isSuperfluous(_ index: Int) -> Bool {
    if let roleOfNode = selection.roleOfNode { return !canFinish(index, roleOfNode) }
    let node = labels[index].node
    let earlier = extendedAt[node]
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

  /// What every completion costs at least, each part by itself.
  private mutating func bound(
    at node: Int, arrival: Int, study: Int, required: BitSet, moves: Int
  ) -> RouteCost {
    var needed = required
    needed.formUnion(landmarks.onward[node])
    var total = study + choices.study(beside: needed)
    needed.forEach(notIn: required) { (competency: Int) -> Void in
      total += problem.leastCosts[competency]
    }
    let time = max(onward.finish(from: node, arrival: arrival), total)
    return RouteCost(time: time, study: total, moves: moves + onward.moves[node])
  }

  /// The inner problem of the walk that a label stands for.
  func stayProblem(of index: Int) -> StayProblem {
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
    return StayProblem(
      problem, landmarks, nodes: nodes.reversed(), moves: moves.reversed(),
      holdable: holdable.reversed())
  }
}
