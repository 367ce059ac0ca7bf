import CareerModel
import RouteSearch

/// Back from numbers: what the search answers, in the graph's terms.
extension ProblemCompiler {
  func plan(_ route: Route) -> CareerPlan {
    CareerPlan(
      stays: route.stays.compactMap { (stay: Route.Stay) -> CareerPlan.Stay? in
        let role = numbers.roles[stay.role]
        let acquisitions = stay.acquired.compactMap { (number: Int) -> CareerPlan.Acquisition? in
          acquisition(number, in: role)
        }
        let move = stay.move.map { (move: Int) -> MoveIndex in numbers.moves[move] }
        // Who holds all that was asked for on arrival does not stay.
        guard move != nil || !acquisitions.isEmpty else { return nil }
        return CareerPlan.Stay(
          role: role, tenure: StudyMinutes(stay.tenure), acquisitions: acquisitions, move: move)
      })
  }

  private func acquisition(_ number: Int, in role: RoleIndex) -> CareerPlan.Acquisition? {
    // Free competencies stand for formulas; nobody learns them.
    guard number < numbers.competencies.count else { return nil }
    let competency = numbers.competencies[number]
    let percent = graph.hoursPercent(for: competency, in: role)
    return CareerPlan.Acquisition(
      competency: competency, cost: graph.cost(of: competency, hoursPercent: percent))
  }
}

extension PlanTotals {
  init(_ cost: RouteCost) {
    self.init(time: StudyMinutes(cost.time), study: StudyMinutes(cost.study), moves: cost.moves)
  }
}
