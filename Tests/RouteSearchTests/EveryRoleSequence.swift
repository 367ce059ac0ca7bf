@testable import RouteSearch

/// The roles that each walk without a repeated role enters, and what its routes can cost: found by
/// trying all that can be learned in every stay.
struct EveryRoleSequence {
  private let problem: RouteProblem
  private let every: EveryRoute
  /// For each sequence of roles entered, the costs that no other of the same sequence beats.
  private(set) var costs: [[Int]: [RouteCost]] = [:]

  init(_ problem: RouteProblem) {
    self.problem = problem
    every = EveryRoute(problem)
    var held = 0
    problem.held.forEach { (competency: Int) -> Void in held |= 1 << competency }
    extend([], [held: [RouteCost(time: 0, study: 0, moves: 0)]])
  }

  /// The sequences with a route within limits, in order of their best cost and of the roles.
  func best(within limits: RouteConstraints) -> [(roles: [Int], cost: RouteCost)] {
    let via = Set(limits.via).subtracting([problem.start])
    return costs.compactMap { (roles, costs) -> (roles: [Int], cost: RouteCost)? in
      guard via.isSubset(of: roles) else { return nil }
      return costs.filter { (cost: RouteCost) -> Bool in
        cost.moves <= limits.mostMoves ?? .max && cost.time <= limits.latestArrival ?? .max
          && cost.study <= limits.mostStudy ?? .max
      }.min().map { (cost: RouteCost) in (roles, cost) }
    }.sorted { (one, other) -> Bool in
      one.cost != other.cost
        ? one.cost < other.cost : one.roles.lexicographicallyPrecedes(other.roles)
    }
  }

  /// - Parameters:
  ///   - roles: those entered so far.
  ///   - states: for each set held by then, the costs that matter.
  private mutating func extend(_ roles: [Int], _ states: [Int: [RouteCost]]) {
    let role = roles.last ?? problem.start
    if isEnd(roles) {
      for cost in states.values.joined() { Self.insert(cost, into: &costs[roles, default: []]) }
      if !roles.isEmpty { return }
    }
    if case .condition(let condition) = problem.goal { finish(roles, condition, states) }
    for move in problem.moves where move.from == role && !roles.contains(move.to) {
      guard move.to != problem.start || isEnd(roles + [move.to]) else { continue }
      var next: [Int: [RouteCost]] = [:]
      for (held, costs) in states {
        forEachStay(in: role, holding: held) { (set: Int, study: Int) -> Void in
          guard EveryRoute.isMet(move.condition, set) else { return }
          let tenure = roles.isEmpty ? move.firstTenure : move.tenure
          for cost in costs {
            Self.insert(
              RouteCost(
                time: cost.time + max(tenure, study), study: cost.study + study,
                moves: cost.moves + 1), into: &next[set, default: []])
          }
        }
      }
      if !next.isEmpty { extend(roles + [move.to], next) }
    }
  }

  /// Whether a walk ends with the last of the roles that it has entered.
  private func isEnd(_ roles: [Int]) -> Bool {
    let role = roles.last ?? problem.start
    switch problem.goal {
    case .role(let target): return role == target
    case .anyRole(let targets):
      return targets.contains(role)
        && Set(problem.constraints.via).isSubset(of: roles + [problem.start])
    case .condition: return false
    }
  }

  /// Ends walks in the role that they are in, where they have learned what is asked for.
  private mutating func finish(
    _ roles: [Int], _ condition: Condition, _ states: [Int: [RouteCost]]
  ) {
    for (held, before) in states {
      forEachStay(in: roles.last ?? problem.start, holding: held) {
        (set: Int, study: Int) -> Void in
        guard EveryRoute.isMet(condition, set) else { return }
        for cost in before {
          Self.insert(
            RouteCost(
              time: cost.time + study, study: cost.study + study, moves: cost.moves),
            into: &costs[roles, default: []])
        }
      }
    }
  }

  private func forEachStay(in role: Int, holding held: Int, _ body: (Int, Int) -> Void) {
    var seen: Set<Int> = [held]
    var open = [(held, 0)]
    while let (set, study) = open.popLast() {
      body(set, study)
      for competency in problem.competencies.indices where set & (1 << competency) == 0 {
        guard let minutes = every.minutes(competency, role),
          EveryRoute.isMet(problem.competencies[competency].condition, set),
          seen.insert(set | 1 << competency).inserted
        else { continue }
        open.append((set | 1 << competency, study + minutes))
      }
    }
  }

  private static func insert(_ cost: RouteCost, into front: inout [RouteCost]) {
    func isNoWorse(_ one: RouteCost, _ other: RouteCost) -> Bool {
      one.time <= other.time && one.study <= other.study && one.moves <= other.moves
    }
    guard !front.contains(where: { (known: RouteCost) -> Bool in isNoWorse(known, cost) }) else {
      return
    }
    front.removeAll { (known: RouteCost) -> Bool in isNoWorse(cost, known) }
    front.append(cost)
  }
}
