/// The inner problem: one walk, and what its moves ask for.
///
/// What is left to choose are the alternatives and, for each competency, the stay in which it is
/// acquired. Items are the competencies that the walk's moves can ask for, prerequisites first.
final class StayProblem: Sendable {
  /// The nodes of the stays.
  let nodes: [Int]
  /// The move that ends each stay, and its tenure.
  let moves: [Int]
  let tenures: [Int]
  let totalTenure: Int
  /// The competency of each item.
  let competencies: [Int]
  /// The first stay in which each item can be had, all that could be learned before being so.
  let earliest: [Int]
  /// For each item, the items that it requires; and those that require it.
  let required: AdjacencyList
  let dependants: AdjacencyList
  /// For each stay, the items that its move requires.
  let requiredByMove: AdjacencyList
  let choices: StayChoices
  /// For each item that is an alternative, its landmarks among the items, itself included,
  /// ascending.
  let landmarks: AdjacencyList
  private let costs: [Int]

  var stayCount: Int { nodes.count }
  var itemCount: Int { competencies.count }

  /// What an item costs in a stay; `CostTable.unavailable` where it cannot be had.
  func cost(_ item: Int, _ stay: Int) -> Int { costs[item * nodes.count + stay] }

  /// - Parameters:
  ///   - problem: the compact problem.
  ///   - landmarks: of its competencies.
  ///   - nodes: of the stays.
  ///   - moves: one for each stay.
  ///   - holdable: what can be held at the end of each stay.
  init(
    _ problem: CompactProblem, _ landmarks: Landmarks, nodes: [Int], moves: [Int],
    holdable: [BitSet]
  ) {
    self.nodes = nodes
    self.moves = moves
    tenures = moves.map { (move: Int) -> Int in problem.moves[move].tenure }
    totalTenure = tenures.reduce(0, +)

    let asked = Self.askedFor(problem, moves, holdable)
    competencies = asked
    var place = Array(repeating: -1, count: problem.competencyCount)
    for (item, competency) in asked.enumerated() { place[competency] = item }

    var earliest: [Int] = []
    var costs: [Int] = []
    earliest.reserveCapacity(asked.count)
    costs.reserveCapacity(asked.count * nodes.count)
    for competency in asked {
      var first = 0
      while !holdable[first].contains(competency) { first += 1 }
      earliest.append(first)
      for (stay, node) in nodes.enumerated() {
        costs.append(stay < first ? CostTable.unavailable : problem.costs[node, competency])
      }
    }
    self.earliest = earliest
    self.costs = costs

    var requirements: [(Int, Int)] = []
    for (item, competency) in asked.enumerated() {
      for needed in problem.conditions.required(competency) {
        requirements.append((item, place[needed]))
      }
    }
    required = AdjacencyList(nodeCount: asked.count, arcs: requirements)
    dependants = AdjacencyList(nodeCount: asked.count, arcCount: requirements.count) {
      (arc: Int) -> (Int, Int) in (requirements[arc].1, requirements[arc].0)
    }
    var requirementsOfMoves: [(Int, Int)] = []
    for (stay, move) in moves.enumerated() {
      for needed in problem.conditions.required(problem.condition(ofMove: move)) {
        requirementsOfMoves.append((stay, place[needed]))
      }
    }
    requiredByMove = AdjacencyList(nodeCount: nodes.count, arcs: requirementsOfMoves)
    choices = StayChoices(
      itemCount: asked.count,
      conditions: asked + moves.map { (move: Int) -> Int in problem.condition(ofMove: move) },
      of: problem, place: place)
    self.landmarks = Self.landmarks(landmarks, of: asked, place, choices)
  }

  /// The competencies that the moves ask for, at first or second hand, and the walk can offer.
  private static func askedFor(
    _ problem: CompactProblem, _ moves: [Int], _ holdable: [BitSet]
  ) -> [Int] {
    guard let last = holdable.last else { return [] }
    var asked = BitSet(capacity: problem.competencyCount)
    var pending: [Int] = []
    func ask(_ condition: Int) {
      problem.conditions.forEachItem(condition) { (item: Int) -> Void in
        if last.contains(item), !asked.contains(item) {
          asked.insert(item)
          pending.append(item)
        }
      }
    }
    for move in moves { ask(problem.condition(ofMove: move)) }
    while let item = pending.popLast() { ask(item) }
    var competencies: [Int] = []
    asked.forEach { (competency: Int) -> Void in competencies.append(competency) }
    return competencies
  }

  private static func landmarks(
    _ landmarks: Landmarks, of competencies: [Int], _ place: [Int], _ choices: StayChoices
  ) -> AdjacencyList {
    var arcs: [(Int, Int)] = []
    for (item, competency) in competencies.enumerated() where !choices.slotsOfItem[item].isEmpty {
      for other in landmarks.ofCompetency(competency) where place[other] >= 0 {
        arcs.append((item, place[other]))
      }
    }
    return AdjacencyList(nodeCount: competencies.count, arcs: arcs)
  }
}
