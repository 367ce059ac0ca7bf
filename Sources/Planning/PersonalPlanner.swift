import CareerModel
import RouteSearch

/// Answers one person's requests on one graph: all that does not depend on the target is worked
/// out once.
package struct PersonalPlanner: Sendable {
  package let person: Person
  private let compiler: ProblemCompiler
  private let start: CompiledStart

  init(_ compiler: ProblemCompiler, _ person: Person) {
    self.person = person
    self.compiler = compiler
    start = compiler.start(person)
  }

  /// The same as `Planner.answer` on the same question.
  package func answer(
    to target: RoleIndex, limits: SearchLimits = SearchLimits()
  ) throws(PlanChecker.Fault) -> PlanAnswer {
    let request = PlanRequest(person: person, target: target)
    let problem = start.problem(to: compiler.numbers.number(of: target))
    switch RouteSearch.bestRoute(for: problem, limits: limits) {
    case .proved(let route, statistics: _):
      return .found(try checked(compiler.plan(route), request), .proved)
    case .bounded(let route, let lowerBound, statistics: _):
      let proof = PlanProof.bounded(lowerBound: PlanTotals(lowerBound))
      return .found(try checked(compiler.plan(route), request), proof)
    case .stopped(let lowerBound, statistics: _):
      return .stopped(lowerBound: PlanTotals(lowerBound))
    case .impossible(let obstacle):
      var finder = ObstructionFinder(compiler, request, limits)
      return .impossible(finder.obstruction(obstacle))
    }
  }

  /// The answers to several targets, in their order; limits hold for each of them.
  package func answers(
    to targets: [RoleIndex], limits: SearchLimits = SearchLimits()
  ) throws(PlanChecker.Fault) -> [PlanAnswer] {
    var answers: [PlanAnswer] = []
    answers.reserveCapacity(targets.count)
    for target in targets { answers.append(try answer(to: target, limits: limits)) }
    return answers
  }

  private func checked(
    _ plan: CareerPlan, _ request: PlanRequest
  ) throws(PlanChecker.Fault) -> CareerPlan {
    try PlanChecker(compiler.graph, request).check(plan)
    return plan
  }
}
