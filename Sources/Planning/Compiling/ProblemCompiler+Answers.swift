import CareerModel
import RouteSearch

/// Back from numbers: what the search answers, in the graph's terms.
extension ProblemCompiler {
  func plan(_ route: Route) -> CareerPlan {
    CareerPlan(
      stays: route.stays.map { (stay: Route.Stay) -> CareerPlan.Stay in
        let role = numbers.roles[stay.role]
        return CareerPlan.Stay(
          role: role, tenure: StudyMinutes(stay.tenure),
          acquisitions: stay.acquired.compactMap { (number: Int) -> CareerPlan.Acquisition? in
            // Free competencies stand for formulas; nobody learns them.
            guard number < numbers.competencies.count else { return nil }
            let competency = numbers.competencies[number]
            let percent = graph.hoursPercent(for: competency, in: role)
            return CareerPlan.Acquisition(
              competency: competency,
              cost: graph.cost(of: competency, hoursPercent: percent))
          },
          move: numbers.moves[stay.move])
      })
  }
}

extension PlanTotals {
  init(_ cost: RouteCost) {
    self.init(time: StudyMinutes(cost.time), study: StudyMinutes(cost.study), moves: cost.moves)
  }
}
