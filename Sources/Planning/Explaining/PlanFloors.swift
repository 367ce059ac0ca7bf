import CareerModel
import RouteSearch

/// What every plan takes at least, if only one of its two kinds of time counted.
package struct PlanFloors: Hashable, Sendable {
  /// Time that moves ask for in roles, on the way where it is least; `nil` where that is unknown,
  /// and where no role is asked for, as then nobody has to move.
  package let tenure: StudyMinutes?
  /// Learning, on the way where it is least; `nil` where that is unknown.
  package let study: StudyMinutes?
  /// Whether some plan has as little learning, rather than only none less.
  package let isStudyExact: Bool

  init(_ compiler: ProblemCompiler, _ request: PlanRequest, _ limits: SearchLimits) {
    func solve(_ selection: FactSelection) -> SearchOutcome {
      RouteSearch.bestRoute(for: compiler.problem(request, selection), limits: limits)
    }
    if request.goal.isRole, case .proved(let route, statistics: _) = solve(.onlyBlocking([])) {
      tenure = StudyMinutes(route.cost.time)
    } else {
      tenure = nil
    }
    let timeless = compiler.graph.moveIndices.map(GraphFact.tenure)
    switch solve(.allBut(Set(timeless))) {
    case .proved(let route, statistics: _):
      study = StudyMinutes(route.cost.time)
      isStudyExact = true
    case .bounded(_, let bound, statistics: _), .stopped(let bound, statistics: _):
      study = bound.time > 0 ? StudyMinutes(bound.time) : nil
      isStudyExact = false
    case .excluded, .impossible: (study, isStudyExact) = (nil, false)
    }
  }
}
