import RouteSearch

/// All of a problem but its goal.
struct CompiledStart: Sendable {
  let competencies: [RouteProblem.Competency]
  let moves: [RouteProblem.Move]
  let costsInRole: [[RouteProblem.CostInRole]]
  let start: Int
  let held: BitSet

  func problem(to compiled: CompiledGoal) -> RouteProblem {
    let all = competencies + compiled.freeCompetencies
    var held = held
    if all.count > competencies.count {
      held = BitSet(capacity: all.count)
      self.held.forEach { (competency: Int) -> Void in held.insert(competency) }
    }
    return RouteProblem(
      competencies: all, moves: moves, costsInRole: costsInRole, start: start,
      goal: compiled.goal, held: held)
  }
}

/// A goal in numbers.
struct CompiledGoal {
  let goal: RouteGoal
  /// Those of its formulas that the graph does not have; they follow the graph's own.
  var freeCompetencies: [RouteProblem.Competency] = []
}
