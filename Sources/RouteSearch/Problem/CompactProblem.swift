/// The relevant part of a problem, renumbered and simplified: what the search works on.
///
/// Node 0 is the stay in which the route begins, with its own tenures; every other node is a
/// role that can be entered. Competencies stand in an order in which prerequisites come first.
/// What is held at the start, or can never be held, appears nowhere.
struct CompactProblem {
  struct Move {
    let tail: Int
    let head: Int
    let tenure: Int
    /// Its place in the problem.
    let original: Int
  }

  static let startNode = 0
  let target: Int
  /// The role of each node, as the problem numbers it.
  let roleOfNode: [Int]
  /// In the order of the problem, by tail.
  let moves: [Move]
  let movesFrom: AdjacencyList
  let movesInto: AdjacencyList
  /// The number that the problem gives to each competency.
  let originalCompetencies: [Int]
  /// Conditions of competencies first, then those of moves.
  let conditions: ConditionTable
  private let conditionOfMove: [Int]
  let costs: CostTable
  /// For each competency, the least that it costs in any node.
  let leastCosts: [Int]
  /// For each competency, whether some node does not offer it.
  let isRestricted: [Bool]

  var nodeCount: Int { roleOfNode.count }
  var competencyCount: Int { originalCompetencies.count }

  /// The place in `conditions` of what must be held when a move is made.
  func condition(ofMove move: Int) -> Int { conditionOfMove[move] }

  init(_ problem: RouteProblem, _ relevance: Relevance) {
    let order = Self.topologicalOrder(problem, relevance.competencies)
    originalCompetencies = order
    var place = Array(repeating: -1, count: problem.competencies.count)
    for (index, competency) in order.enumerated() { place[competency] = index }

    let nodes = Self.nodes(problem, relevance)
    roleOfNode = nodes
    var nodeOfRole = Array(repeating: -1, count: problem.roleCount)
    for (node, role) in nodes.enumerated().dropFirst() { nodeOfRole[role] = node }
    target = nodeOfRole[problem.goal.target]

    let moves = Self.moves(problem, relevance, nodeOfRole)
    self.moves = moves
    movesFrom = AdjacencyList(nodeCount: nodes.count, arcCount: moves.count) {
      (move: Int) -> (Int, Int) in (moves[move].tail, move)
    }
    movesInto = AdjacencyList(nodeCount: nodes.count, arcCount: moves.count) {
      (move: Int) -> (Int, Int) in (moves[move].head, move)
    }

    var simplifier = ConditionSimplifier(problem, place)
    for competency in order { simplifier.append(problem.competencies[competency].condition) }
    var conditionOfMove: [Int] = []
    conditionOfMove.reserveCapacity(moves.count)
    // Moves into one role mostly ask for the same, and then share one condition.
    var lastInto = Array(repeating: -1, count: nodes.count)
    for (index, move) in moves.enumerated() {
      let condition = problem.moves[move.original].condition
      let last = lastInto[move.head]
      if last >= 0, condition == problem.moves[moves[last].original].condition {
        conditionOfMove.append(conditionOfMove[last])
      } else {
        conditionOfMove.append(simplifier.table.count)
        simplifier.append(condition)
      }
      lastInto[move.head] = index
    }
    self.conditionOfMove = conditionOfMove
    conditions = simplifier.table

    costs = Self.costTable(problem, roleOfNode: nodes, order: order, place: place)
    var least = Array(repeating: CostTable.unavailable, count: order.count)
    var restricted = Array(repeating: false, count: order.count)
    for node in nodes.indices {
      // Nothing is learned after the arrival.
      guard node != target else { continue }
      for (competency, cost) in zip(least.indices, costs.row(node)) {
        least[competency] = min(least[competency], cost)
        if cost == CostTable.unavailable { restricted[competency] = true }
      }
    }
    // What no node offers is on no route, so that any bound holds for it; this one adds up.
    leastCosts = least.map { (cost: Int) -> Int in cost == CostTable.unavailable ? 0 : cost }
    isRestricted = restricted
  }

  /// The relevant competencies, prerequisites first, ties by number (Kahn's algorithm).
  private static func topologicalOrder(_ problem: RouteProblem, _ relevant: BitSet) -> [Int] {
    var arcs: [(Int, Int)] = []
    var waitingFor = Array(repeating: 0, count: problem.competencies.count)
    relevant.forEach { (competency: Int) -> Void in
      for clause in problem.competencies[competency].condition.clauses {
        for needed in clause.competencies where relevant.contains(needed) {
          arcs.append((needed, competency))
          waitingFor[competency] += 1
        }
      }
    }
    let dependants = AdjacencyList(nodeCount: problem.competencies.count, arcs: arcs)
    var ready = PriorityQueue<Int>()
    relevant.forEach { (competency: Int) -> Void in
      if waitingFor[competency] == 0 { ready.insert(competency) }
    }
    var order: [Int] = []
    while let competency = ready.popLeast() {
      order.append(competency)
      for dependant in dependants[competency] {
        waitingFor[dependant] -= 1
        if waitingFor[dependant] == 0 { ready.insert(dependant) }
      }
    }
    return order
  }

  private static func nodes(_ problem: RouteProblem, _ relevance: Relevance) -> [Int] {
    var isEntered = Array(repeating: false, count: problem.roleCount)
    for (index, move) in problem.moves.enumerated() where relevance.moves[index] {
      isEntered[move.to] = true
    }
    return [problem.start] + isEntered.indices.filter { (role: Int) -> Bool in isEntered[role] }
  }

  private static func moves(
    _ problem: RouteProblem, _ relevance: Relevance, _ nodeOfRole: [Int]
  ) -> [Move] {
    var moves: [Move] = []
    for (index, move) in problem.moves.enumerated() where relevance.moves[index] {
      let head = nodeOfRole[move.to]
      if move.from == problem.start {
        moves.append(
          Move(tail: startNode, head: head, tenure: move.firstTenure, original: index))
      }
      let tail = nodeOfRole[move.from]
      if tail >= 0 {
        moves.append(Move(tail: tail, head: head, tenure: move.tenure, original: index))
      }
    }
    return moves
  }

  private static func costTable(
    _ problem: RouteProblem, roleOfNode: [Int], order: [Int], place: [Int]
  ) -> CostTable {
    var peculiarities: [[(competency: Int, cost: Int)]] = roleOfNode.map {
      (role: Int) -> [(competency: Int, cost: Int)] in
      problem.costsInRole[role].lazy
        .filter { (entry: RouteProblem.CostInRole) -> Bool in place[entry.competency] >= 0 }
        .map { (entry: RouteProblem.CostInRole) -> (competency: Int, cost: Int) in
          (place[entry.competency], entry.cost)
        }
    }
    for (index, competency) in order.enumerated() {
      guard let roles = problem.competencies[competency].onlyIn else { continue }
      let isOffered = Set(roles)
      for (node, role) in roleOfNode.enumerated() where !isOffered.contains(role) {
        peculiarities[node].append((index, CostTable.unavailable))
      }
    }
    return CostTable(
      costs: order.map { (competency: Int) -> Int in problem.competencies[competency].cost },
      peculiarities: peculiarities)
  }
}
