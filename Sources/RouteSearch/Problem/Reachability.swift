/// What can be entered and held at all, when roles count as accumulated: once entered, a role
/// stays open for learning.
///
/// Only the target does not, as every way ends there. It is generous, as moves are one-way; what
/// it rules out is impossible. One pass over moves, competencies and clauses, by counting what
/// each clause still lacks: linear in their size.
struct Reachability {
  private(set) var roles: [Bool]
  private(set) var competencies: BitSet
  /// For each move, whether it can be made: its origin is entered and its condition attainable.
  private(set) var moves: [Bool]

  /// - Parameters:
  ///   - problem: the question.
  ///   - allowed: the roles that may be entered.
  init(_ problem: RouteProblem, allowed: [Bool]) {
    var propagation = Propagation(problem, allowed: allowed)
    propagation.run()
    roles = propagation.entered
    competencies = propagation.attained
    moves = problem.moves.indices.map { (move: Int) -> Bool in
      propagation.entered[problem.moves[move].from] && propagation.isMet(move: move)
    }
  }
}

private struct Propagation {
  let problem: RouteProblem
  let allowed: [Bool]
  var entered: [Bool]
  var attained: BitSet
  /// For each condition (competencies first, then moves), how many clauses are not yet met.
  private var unmetClauses: [Int]
  /// For each clause, how many competencies it still lacks.
  private var lacking: [Int] = []
  private var conditionOfClause: [Int] = []
  /// For each competency, the clauses that name it.
  private var clausesNaming: AdjacencyList
  private var movesFrom: AdjacencyList
  /// For each role, the competencies that can be acquired in it and not everywhere.
  private var onlyIn: AdjacencyList
  private var pendingRoles: [Int] = []
  private var pendingCompetencies: [Int] = []

  init(_ problem: RouteProblem, allowed: [Bool]) {
    self.problem = problem
    self.allowed = allowed
    let competencyCount = problem.competencies.count
    entered = Array(repeating: false, count: problem.roleCount)
    attained = BitSet(capacity: competencyCount)
    unmetClauses = []
    unmetClauses.reserveCapacity(competencyCount + problem.moves.count)
    var naming: [(Int, Int)] = []
    for condition in problem.competencies.lazy.map(\.condition) {
      Self.add(condition, to: &unmetClauses, &lacking, &conditionOfClause, &naming)
    }
    for condition in problem.moves.lazy.map(\.condition) {
      Self.add(condition, to: &unmetClauses, &lacking, &conditionOfClause, &naming)
    }
    clausesNaming = AdjacencyList(nodeCount: competencyCount, arcs: naming)
    movesFrom = AdjacencyList(
      nodeCount: problem.roleCount,
      arcs: problem.moves.enumerated().map { (index, move) -> (Int, Int) in (move.from, index) })
    var restricted: [(Int, Int)] = []
    for (index, competency) in problem.competencies.enumerated() {
      for role in competency.onlyIn ?? [] { restricted.append((role, index)) }
    }
    onlyIn = AdjacencyList(nodeCount: problem.roleCount, arcs: restricted)
  }

  private static func add(
    _ condition: Condition, to unmetClauses: inout [Int], _ lacking: inout [Int],
    _ conditionOfClause: inout [Int], _ naming: inout [(Int, Int)]
  ) {
    for clause in condition.clauses {
      for competency in clause.competencies { naming.append((competency, lacking.count)) }
      lacking.append(clause.atLeast)
      conditionOfClause.append(unmetClauses.count)
    }
    unmetClauses.append(condition.clauses.count)
  }

  func isMet(move: Int) -> Bool { unmetClauses[problem.competencies.count + move] == 0 }

  mutating func run() {
    for index in problem.competencies.indices {
      if problem.held.contains(index) { attain(index) }
    }
    enter(problem.start)
    for index in problem.competencies.indices { attainIfPossible(index) }
    while true {
      if let role = pendingRoles.popLast() {
        for competency in onlyIn[role] { attainIfPossible(competency) }
        for move in movesFrom[role] where isMet(move: move) { enter(problem.moves[move].to) }
      } else if let competency = pendingCompetencies.popLast() {
        for clause in clausesNaming[competency] { countTowards(clause) }
      } else {
        return
      }
    }
  }

  private mutating func enter(_ role: Int) {
    guard allowed[role], !entered[role] else { return }
    entered[role] = true
    if isOpen(role) { pendingRoles.append(role) }
  }

  /// Whether something can be learned in a role, and moves made from it.
  private func isOpen(_ role: Int) -> Bool { entered[role] && role != problem.target }

  private mutating func attain(_ competency: Int) {
    guard !attained.contains(competency) else { return }
    attained.insert(competency)
    pendingCompetencies.append(competency)
  }

  private mutating func attainIfPossible(_ index: Int) {
    guard unmetClauses[index] == 0 else { return }
    if let roles = problem.competencies[index].onlyIn {
      guard roles.contains(where: isOpen) else { return }
    }
    attain(index)
  }

  private mutating func countTowards(_ clause: Int) {
    lacking[clause] -= 1
    guard lacking[clause] == 0 else { return }
    let condition = conditionOfClause[clause]
    unmetClauses[condition] -= 1
    guard unmetClauses[condition] == 0 else { return }
    if condition < problem.competencies.count {
      attainIfPossible(condition)
    } else {
      let move = problem.moves[condition - problem.competencies.count]
      if isOpen(move.from) { enter(move.to) }
    }
  }
}
