import RouteSearch

/// The best routes by trying everything, stay by stay, until nothing new turns up: of all costs
/// that a route can have, those that no other beats in time, study and moves alike.
struct EveryRoute {
  /// Where a route has come to: a node (the roles, then the first stay), the set held, and the
  /// via roles visited, the last two with a bit for each.
  private struct State: Hashable {
    let node: Int
    let held: Int
    let visited: Int
  }

  private let problem: RouteProblem
  private let via: [Int]
  private var costs: [State: [RouteCost]] = [:]
  private var pending: [(State, RouteCost)] = []
  /// The costs of routes that pass through the via roles, whatever the other constraints.
  private(set) var front: [RouteCost] = []

  init(_ problem: RouteProblem) {
    self.problem = problem
    via = Array(Set(problem.constraints.via))
    var held = 0
    problem.held.forEach { (competency: Int) -> Void in held |= 1 << competency }
    var visited = visited(problem.start, 0)
    // The end of a route is visited whatever happens.
    if case .role(let target) = problem.goal { visited = self.visited(target, visited) }
    add(
      State(node: problem.roleCount, held: held, visited: visited),
      .init(time: 0, study: 0, moves: 0))
    while let (state, cost) = pending.popLast() {
      if costs[state]?.contains(cost) == true { leave(state, cost) }
    }
  }

  /// What the best route costs that keeps to the constraints; `nil` when there is none.
  var cost: RouteCost? { leastCost(within: problem.constraints) }

  func leastCost(within limits: RouteConstraints) -> RouteCost? {
    front.filter { (cost: RouteCost) -> Bool in
      cost.moves <= limits.mostMoves ?? .max && cost.time <= limits.latestArrival ?? .max
        && cost.study <= limits.mostStudy ?? .max
    }.min()
  }

  private func visited(_ role: Int, _ before: Int) -> Int {
    via.firstIndex(of: role).map { (bit: Int) -> Int in before | 1 << bit } ?? before
  }

  /// Whether a route may end here.
  private func isEnd(_ state: State) -> Bool {
    let role = state.node == problem.roleCount ? problem.start : state.node
    guard state.visited == 1 << via.count - 1 else { return false }
    switch problem.goal {
    case .role(let target): return role == target
    case .anyRole(let targets): return targets.contains(role)
    case .condition(let condition): return Self.isMet(condition, state.held)
    }
  }

  /// Whether a route may end with what was learned in a stay.
  private func canFinish(_ state: State, holding set: Int) -> Bool {
    guard case .condition(let condition) = problem.goal else { return false }
    return state.visited == 1 << via.count - 1 && Self.isMet(condition, set)
  }

  private mutating func add(_ state: State, _ cost: RouteCost) {
    if isEnd(state) {
      Self.insert(cost, into: &front)
    } else if Self.insert(cost, into: &costs[state, default: []]) {
      pending.append((state, cost))
    }
  }

  /// Keeps a cost unless one that is there beats it; returns whether it did.
  @discardableResult
  private static func insert(_ cost: RouteCost, into front: inout [RouteCost]) -> Bool {
    func isNoWorse(_ one: RouteCost, _ other: RouteCost) -> Bool {
      one.time <= other.time && one.study <= other.study && one.moves <= other.moves
    }
    guard !front.contains(where: { (known: RouteCost) -> Bool in isNoWorse(known, cost) }) else {
      return false
    }
    front.removeAll { (known: RouteCost) -> Bool in isNoWorse(cost, known) }
    front.append(cost)
    return true
  }

  private mutating func leave(_ state: State, _ cost: RouteCost) {
    let isFirst = state.node == problem.roleCount
    let role = isFirst ? problem.start : state.node
    var seen: Set<Int> = [state.held]
    var open = [(state.held, 0)]
    while let (set, study) = open.popLast() {
      if canFinish(state, holding: set) {
        Self.insert(
          RouteCost(time: cost.time + study, study: cost.study + study, moves: cost.moves),
          into: &front)
      }
      for move in problem.moves where move.from == role && Self.isMet(move.condition, set) {
        let tenure = isFirst ? move.firstTenure : move.tenure
        add(
          State(node: move.to, held: set, visited: visited(move.to, state.visited)),
          RouteCost(
            time: cost.time + max(tenure, study), study: cost.study + study, moves: cost.moves + 1))
      }
      for competency in problem.competencies.indices where set & (1 << competency) == 0 {
        guard let minutes = minutes(competency, role),
          Self.isMet(problem.competencies[competency].condition, set),
          seen.insert(set | 1 << competency).inserted
        else { continue }
        open.append((set | 1 << competency, study + minutes))
      }
    }
  }

  func minutes(_ competency: Int, _ role: Int) -> Int? {
    if let roles = problem.competencies[competency].onlyIn, !roles.contains(role) { return nil }
    let own = problem.costsInRole[role].first { (entry: RouteProblem.CostInRole) -> Bool in
      entry.competency == competency
    }
    return own?.cost ?? problem.competencies[competency].cost
  }

  static func isMet(_ condition: Condition, _ set: Int) -> Bool {
    condition.clauses.allSatisfy { (clause: Clause) -> Bool in
      clause.competencies.filter { (item: Int) -> Bool in set & (1 << item) != 0 }.count
        >= clause.atLeast
    }
  }
}
