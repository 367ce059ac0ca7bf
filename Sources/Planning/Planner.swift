import CareerModel
import RouteSearch

/// Answers requests on one graph.
package struct Planner: Sendable {
  private let graph: CareerGraph

  package init(_ graph: CareerGraph) { self.graph = graph }

  /// The best plan, or why there is none.
  ///
  /// Throws the checker's fault when the search's plan does not stand up to it: a defect of this
  /// program, and never the user's.
  package func answer(
    _ request: PlanRequest, limits: SearchLimits = SearchLimits()
  ) throws(PlanChecker.Fault) -> PlanAnswer {
    var compiler = ProblemCompiler(graph)
    switch RouteSearch.bestRoute(for: compiler.problem(request), limits: limits) {
    case .proved(let route, statistics: _):
      return .found(try checked(compiler.plan(route), request), .proved)
    case .bounded(let route, let lowerBound, statistics: _):
      let proof = PlanProof.bounded(lowerBound: compiler.totals(lowerBound))
      return .found(try checked(compiler.plan(route), request), proof)
    case .stopped(let lowerBound, statistics: _):
      return .stopped(lowerBound: compiler.totals(lowerBound))
    case .impossible(let obstacle):
      let finder = ObstructionFinder(graph: graph, request: request)
      return .impossible(finder.obstruction(obstacle, compiler))
    }
  }

  private func checked(
    _ plan: CareerPlan, _ request: PlanRequest
  ) throws(PlanChecker.Fault) -> CareerPlan {
    try PlanChecker(graph, request).check(plan)
    return plan
  }
}
