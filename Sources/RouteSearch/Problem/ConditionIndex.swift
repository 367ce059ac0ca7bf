/// Where the conditions of a problem name its competencies, and what hangs on each role.
///
/// Conditions are numbered competencies first, then moves. Built once for a problem, in time and
/// memory linear in its size.
struct ConditionIndex {
  let problem: RouteProblem
  /// For each condition, how many clauses it has.
  private(set) var clauseCounts: [Int] = []
  /// For each clause, how many competencies it asks for, and the condition that it is part of.
  private(set) var atLeast: [Int] = []
  private(set) var conditionOfClause: [Int] = []
  /// For each competency, the clauses that name it.
  let clausesNaming: AdjacencyList
  /// For each role, the competencies that can be acquired in it and not everywhere.
  let onlyIn: AdjacencyList

  func condition(ofMove move: Int) -> Int { problem.competencies.count + move }

  init(_ problem: RouteProblem) {
    self.problem = problem
    let competencies = problem.competencies
    let moves = problem.moves
    clauseCounts.reserveCapacity(competencies.count + moves.count)
    atLeast.reserveCapacity(competencies.count + moves.count)
    conditionOfClause.reserveCapacity(competencies.count + moves.count)
    var names: [(Int, Int)] = []
    var restricted: [(Int, Int)] = []
    names.reserveCapacity(2 * (competencies.count + moves.count))
    for (index, competency) in competencies.enumerated() {
      Self.add(competency.condition, &clauseCounts, &atLeast, &conditionOfClause, &names)
      if let roles = competency.onlyIn {
        for role in roles { restricted.append((role, index)) }
      }
    }
    for move in moves {
      Self.add(move.condition, &clauseCounts, &atLeast, &conditionOfClause, &names)
    }
    clausesNaming = AdjacencyList(nodeCount: competencies.count, arcs: names)
    onlyIn = AdjacencyList(nodeCount: problem.roleCount, arcs: restricted)
  }

  private static func add(
    _ condition: Condition, _ clauseCounts: inout [Int], _ atLeast: inout [Int],
    _ conditionOfClause: inout [Int], _ names: inout [(Int, Int)]
  ) {
    for clause in condition.clauses {
      for competency in clause.competencies { names.append((competency, atLeast.count)) }
      atLeast.append(clause.atLeast)
      conditionOfClause.append(clauseCounts.count)
    }
    clauseCounts.append(condition.clauses.count)
  }
}
