import RouteSearch

/// All of a problem but its goal.
struct CompiledStart: Sendable {
  let competencies: [RouteProblem.Competency]
  let moves: [RouteProblem.Move]
  let costsInRole: [[RouteProblem.CostInRole]]
  let start: Int
  let held: BitSet

  func problem(to compiled: CompiledGoal) -> RouteProblem {
    guard !compiled.freeCompetencies.isEmpty else {
      return RouteProblem(
        competencies: competencies, moves: moves, costsInRole: costsInRole, start: start,
        goal: compiled.goal, held: held)
    }
    let all = competencies + compiled.freeCompetencies
    var heldOfAll = BitSet(capacity: all.count)
    held.forEach { (competency: Int) -> Void in heldOfAll.insert(competency) }
    return RouteProblem(
      competencies: all, moves: moves, costsInRole: costsInRole, start: start,
      goal: compiled.goal, held: heldOfAll)
  }
}

/// A goal in numbers.
struct CompiledGoal {
  let goal: RouteGoal
  /// Those of its formulas that the graph does not have; they follow the graph's own.
  var freeCompetencies: [RouteProblem.Competency] = []
}
