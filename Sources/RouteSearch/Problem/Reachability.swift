/// What can be entered and held at all, when roles count as accumulated: once entered, a role
/// stays open for learning.
///
/// Only the target does not, as every way ends there. It is generous, as moves are one-way; what
/// it rules out is impossible. One pass over moves, competencies and clauses, by counting what
/// each clause still lacks: linear in their size.
struct Reachability {
  private(set) var roles: [Bool]
  private(set) var competencies: BitSet
  private let index: ConditionIndex
  private let allowed: [Bool]
  private let target: Int
  /// For each condition, how many clauses are not yet met; for each clause, what it still lacks.
  private var unmetClauses: [Int]
  private var lacking: [Int]
  private var pendingRoles: [Int] = []
  private var pendingCompetencies: [Int] = []

  private var problem: RouteProblem { index.problem }

  /// - Parameters:
  ///   - index: of the question.
  ///   - allowed: the roles that may be entered.
  init(_ index: ConditionIndex, allowed: [Bool]) {
    self.index = index
    self.allowed = allowed
    target = index.problem.goal.target
    roles = Array(repeating: false, count: index.problem.roleCount)
    competencies = BitSet(capacity: index.problem.competencies.count)
    unmetClauses = index.clauseCounts
    lacking = index.atLeast
    run()
  }

  /// Whether a move can be made: its origin is entered and its condition attainable.
  func allows(move: Int) -> Bool { roles[problem.moves[move].from] && isMet(move: move) }

  private func isMet(move: Int) -> Bool { unmetClauses[index.condition(ofMove: move)] == 0 }

  private mutating func run() {
    problem.held.forEach { (competency: Int) -> Void in attain(competency) }
    enter(problem.start)
    for competency in problem.competencies.indices { attainIfPossible(competency) }
    while true {
      if let role = pendingRoles.popLast() {
        for competency in index.onlyIn[role] { attainIfPossible(competency) }
        for move in problem.movesFrom[role] where isMet(move: move) {
          enter(problem.moves[move].to)
        }
      } else if let competency = pendingCompetencies.popLast() {
        for clause in index.clausesNaming[competency] { countTowards(clause) }
      } else {
        return
      }
    }
  }

  private mutating func enter(_ role: Int) {
    guard allowed[role], !roles[role] else { return }
    roles[role] = true
    if isOpen(role) { pendingRoles.append(role) }
  }

  /// Whether something can be learned in a role, and moves made from it.
  private func isOpen(_ role: Int) -> Bool { roles[role] && role != target }

  private mutating func attain(_ competency: Int) {
    guard !competencies.contains(competency) else { return }
    competencies.insert(competency)
    pendingCompetencies.append(competency)
  }

  private mutating func attainIfPossible(_ competency: Int) {
    guard unmetClauses[competency] == 0 else { return }
    if let roles = problem.competencies[competency].onlyIn {
      guard roles.contains(where: isOpen) else { return }
    }
    attain(competency)
  }

  private mutating func countTowards(_ clause: Int) {
    lacking[clause] -= 1
    guard lacking[clause] == 0 else { return }
    let condition = index.conditionOfClause[clause]
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
