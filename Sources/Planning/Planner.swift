import CareerModel
import RouteSearch

/// Answers requests on one graph.
///
/// What all questions on the graph have in common is worked out once, when it is made.
package struct Planner: Sendable {
  let compiler: ProblemCompiler

  package init(_ graph: CareerGraph) { compiler = ProblemCompiler(graph) }

  /// The best plan that keeps to the request's constraints, or why there is none.
  ///
  /// Throws the checker's fault when the search's plan does not stand up to it: a defect of this
  /// program, and never the user's. The limits hold for the search, and again for finding out
  /// why there is no plan.
  package func answer(
    _ request: PlanRequest, limits: SearchLimits = SearchLimits()
  ) throws(PlanChecker.Fault) -> PlanAnswer {
    try planner(for: request.person)
      .answer(to: request.goal, under: request.constraints, limits: limits)
  }

  /// A request in the numbers that the search is given, for measuring it alone.
  package func problem(_ request: PlanRequest) -> RouteProblem { compiler.problem(request) }

  /// A planner for many targets of one person, who is worked out once too.
  package func planner(for person: Person) -> PersonalPlanner { PersonalPlanner(compiler, person) }
}
