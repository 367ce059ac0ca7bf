import RouteSearch
import TestSupport

/// Tiny problems for the search from a seed, with everything that a problem can hold.
struct RandomProblem {
  let problem: RouteProblem

  init(seed: Int) {
    var random = SplitMix64(seed: seed)
    let roleCount = random.within(3...5)
    let competencyCount = random.within(3...6)
    let start = random.below(roleCount)
    let competencies = (0..<competencyCount).map { (number: Int) -> RouteProblem.Competency in
      RouteProblem.Competency(
        cost: random.pick([1, 2, 3, 5, 8, 13]),
        onlyIn: random.chance(20)
          ? random.shuffle(Array(0..<roleCount)).prefix(2).sorted() : nil,
        condition: random.chance(50) ? Self.condition(below: number, &random) : Condition())
    }
    var moves: [RouteProblem.Move] = []
    for from in 0..<roleCount {
      for to in 0..<roleCount where from != to && random.chance(55) {
        let tenure = random.pick([0, 0, 2, 4, 7, 12])
        moves.append(
          RouteProblem.Move(
            from: from, to: to, tenure: tenure, firstTenure: max(0, tenure - random.below(5)),
            condition: random.chance(70)
              ? Self.condition(below: competencyCount, &random) : Condition()))
      }
    }
    let costsInRole = (0..<roleCount).map { (_: Int) -> [RouteProblem.CostInRole] in
      (0..<competencyCount).filter { (_: Int) -> Bool in random.chance(30) }
        .map { (competency: Int) -> RouteProblem.CostInRole in
          RouteProblem.CostInRole(competency: competency, cost: random.pick([1, 2, 4, 9, 20]))
        }
    }
    var held = BitSet(capacity: competencyCount)
    for competency in 0..<competencyCount where random.chance(10) { held.insert(competency) }
    problem = RouteProblem(
      competencies: competencies, moves: moves, costsInRole: costsInRole, start: start,
      target: (start + 1) % roleCount, held: held)
  }

  /// Clauses over the competencies with smaller numbers.
  private static func condition(below limit: Int, _ random: inout SplitMix64) -> Condition {
    guard limit > 0 else { return Condition() }
    return Condition(
      (0..<random.within(1...2)).map { (_: Int) -> Clause in
        let items = random.shuffle(Array(0..<limit)).prefix(random.within(1...3))
        return Clause(atLeast: random.within(1...items.count), of: Array(items))
      })
  }
}

/// The best route by trying everything, stay by stay (Bellman–Ford over roles and sets held).
struct EveryRoute {
  private let problem: RouteProblem
  private let setCount: Int
  /// For each node (the roles, then the first stay) and set held, the least cost so far.
  private(set) var best: [[RouteCost?]]

  init(_ problem: RouteProblem) {
    self.problem = problem
    setCount = 1 << problem.competencies.count
    best = Array(
      repeating: Array(repeating: nil, count: setCount), count: problem.roleCount + 1)
    var held = 0
    problem.held.forEach { (competency: Int) -> Void in held |= 1 << competency }
    best[problem.roleCount][held] = RouteCost(time: 0, study: 0, moves: 0)
    var isNews = true
    while isNews {
      isNews = false
      for node in best.indices where node != problem.target {
        for set in 0..<setCount {
          if let cost = best[node][set], leave(node, set, cost) { isNews = true }
        }
      }
    }
  }

  /// What the best route costs; `nil` when there is none.
  var cost: RouteCost? { best[problem.target].compactMap(\.self).min() }

  private mutating func leave(_ node: Int, _ entry: Int, _ cost: RouteCost) -> Bool {
    let isFirst = node == problem.roleCount
    let role = isFirst ? problem.start : node
    var isNews = false
    var seen: Set<Int> = [entry]
    var pending = [(entry, 0)]
    while let (set, study) = pending.popLast() {
      for move in problem.moves where move.from == role && Self.isMet(move.condition, set) {
        let tenure = isFirst ? move.firstTenure : move.tenure
        let total = RouteCost(
          time: cost.time + max(tenure, study), study: cost.study + study, moves: cost.moves + 1)
        if let known = best[move.to][set], known <= total { continue }
        best[move.to][set] = total
        isNews = true
      }
      for competency in problem.competencies.indices where set & (1 << competency) == 0 {
        guard let minutes = minutes(competency, role),
          Self.isMet(problem.competencies[competency].condition, set),
          seen.insert(set | 1 << competency).inserted
        else { continue }
        pending.append((set | 1 << competency, study + minutes))
      }
    }
    return isNews
  }

  private func minutes(_ competency: Int, _ role: Int) -> Int? {
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
