import CareerModel
import RouteSearch

extension PersonalPlanner {
  /// Several plans for one goal that keep to some constraints, or why there is none.
  ///
  /// Throws the checker's fault when a plan does not stand up to it: a defect of this program, and
  /// never the user's. The limits hold for the search of all plans together, and again for finding
  /// out why there is none.
  package func series(
    _ kind: PlanSeriesKind, to goal: PlanGoal, under constraints: PlanConstraints = .none,
    limits: SearchLimits = SearchLimits()
  ) throws(PlanChecker.Fault) -> PlanSeriesAnswer {
    let request = PlanRequest(
      person: person, goal: goal, constraints: constraints)
    let question = ConstrainedProblem(
      start.problem(to: compiler.compile(request.goal)), request, compiler)
    switch Self.outcome(kind, question.problem, limits) {
    case .found(let series):
      var plans: [CareerPlan] = []
      for route in series.routes {
        plans.append(try checked(compiler.plan(question.route(route)), request))
      }
      return .found(
        PlanSeries(
          plans: plans, provedCount: series.provedCount,
          lowerBound: series.lowerBound.map { (bound: RouteCost) -> PlanTotals in
            PlanTotals(bound)
          }))
    case .stopped(let lowerBound, statistics: _):
      return .stopped(lowerBound: PlanTotals(lowerBound))
    case .impossible, .excluded:
      return try reasons(for: request, limits)
    }
  }

  private static func outcome(
    _ kind: PlanSeriesKind, _ problem: RouteProblem, _ limits: SearchLimits
  ) -> RouteSeriesOutcome {
    switch kind {
    case .alternatives(let count):
      RouteSearch.bestRoutes(for: problem, count: count, limits: limits)
    case .tradeOffs: RouteSearch.tradeOffs(for: problem, limits: limits)
    }
  }

  /// Why no plan answers a request, which takes more searches.
  private func reasons(
    for request: PlanRequest, _ limits: SearchLimits
  ) throws(PlanChecker.Fault) -> PlanSeriesAnswer {
    switch try answer(to: request.goal, under: request.constraints, limits: limits.silent) {
    case .impossible(let obstruction): .impossible(obstruction)
    case .ruledOut(let conflict): .ruledOut(conflict)
    case .stopped(let lowerBound): .stopped(lowerBound: lowerBound)
    // The search has proved that there is none; but if it has one now, here it is.
    case .found(let plan, _):
      .found(PlanSeries(plans: [plan], provedCount: 0, lowerBound: .zero))
    }
  }
}
