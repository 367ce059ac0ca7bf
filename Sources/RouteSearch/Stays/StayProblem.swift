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
  /// The competency of each item.
  let competencies: [Int]
  /// The first stay in which each item can be had, all that could be learned before being so.
  let earliest: [Int]
  /// For each item, the items that it requires and its choices among items.
  let required: [[Int]]
  let choices: [[ConditionTable.Choice]]
  /// The same for each stay's move.
  let requiredByMove: [[Int]]
  let choicesOfMove: [[ConditionTable.Choice]]
  /// For each item, the items that require it.
  let dependants: [[Int]]
  /// For each item, its landmarks among the items, itself included, ascending.
  let landmarks: [[Int]]
  private let costs: [Int]

  var stayCount: Int { nodes.count }
  var itemCount: Int { competencies.count }

  /// What an item costs in a stay; `CostTable.unavailable` where it cannot be had.
  func cost(_ item: Int, _ stay: Int) -> Int { costs[item * stayCount + stay] }

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

    let asked = Self.askedFor(problem, moves, holdable)
    competencies = asked
    var place = Array(repeating: -1, count: problem.competencyCount)
    for (item, competency) in asked.enumerated() { place[competency] = item }

    var earliest: [Int] = []
    var costs: [Int] = []
    for competency in asked {
      let first = holdable.firstIndex { (held: BitSet) -> Bool in held.contains(competency) } ?? 0
      earliest.append(first)
      for (stay, node) in nodes.enumerated() {
        costs.append(stay < first ? CostTable.unavailable : problem.costs[node, competency])
      }
    }
    self.earliest = earliest
    self.costs = costs

    let reader = LocalConditions(problem: problem, place: place)
    let required = asked.map(reader.required)
    self.required = required
    choices = asked.map(reader.choices)
    requiredByMove = moves.map { (move: Int) -> [Int] in
      reader.required(problem.condition(ofMove: move))
    }
    choicesOfMove = moves.map { (move: Int) -> [ConditionTable.Choice] in
      reader.choices(problem.condition(ofMove: move))
    }
    var dependants: [[Int]] = Array(repeating: [], count: asked.count)
    for (item, needed) in required.enumerated() {
      for other in needed { dependants[other].append(item) }
    }
    self.dependants = dependants
    self.landmarks = asked.map { (competency: Int) -> [Int] in
      var items: [Int] = []
      landmarks.ofCompetency[competency].forEach { (other: Int) -> Void in
        if place[other] >= 0 { items.append(place[other]) }
      }
      return items
    }
  }

  /// The competencies that the moves ask for, at first or second hand, and the walk can offer.
  private static func askedFor(
    _ problem: CompactProblem, _ moves: [Int], _ holdable: [BitSet]
  ) -> [Int] {
    guard let last = holdable.last else { return [] }
    var asked = BitSet(capacity: problem.competencyCount)
    var pending: [Int] = []
    func ask(_ condition: Int) {
      for item in problem.conditions.items(condition)
      where last.contains(item) && !asked.contains(item) {
        asked.insert(item)
        pending.append(item)
      }
    }
    for move in moves { ask(problem.condition(ofMove: move)) }
    while let item = pending.popLast() { ask(item) }
    var competencies: [Int] = []
    asked.forEach { (competency: Int) -> Void in competencies.append(competency) }
    return competencies
  }
}

/// Reads the compact problem's conditions in terms of a walk's items.
private struct LocalConditions {
  let problem: CompactProblem
  let place: [Int]

  func required(_ condition: Int) -> [Int] {
    problem.conditions.required(condition).map { (item: Int) -> Int in place[item] }
  }

  func choices(_ condition: Int) -> [ConditionTable.Choice] {
    problem.conditions.choices(condition).map {
      (choice: ConditionTable.Choice) -> ConditionTable.Choice in
      // What the walk cannot offer is no alternative on it.
      ConditionTable.Choice(
        atLeast: choice.atLeast,
        items: choice.items.map { (item: Int) -> Int in place[item] }
          .filter { (item: Int) -> Bool in item >= 0 })
    }
  }
}
