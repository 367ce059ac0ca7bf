import CareerModel
import Planning
import RouteSearch
import TestSupport

extension RouteQuestion {
  var request: PlanRequest {
    PlanRequest(
      person: Person(role: role, daysInRole: daysInRole, held: held, pace: pace), goal: planGoal)
  }

  private var planGoal: PlanGoal {
    switch goal {
    case .role(let role): .role(role)
    case .anyRole(let roles): .anyRole(roles)
    case .competencies(let requirement): .competencies(requirement)
    }
  }

  /// The planner's answer in few words, and the same for every way of saying the same.
  func outcome(
    under constraints: PlanConstraints = .none, limits: SearchLimits = SearchLimits()
  ) throws -> Outcome {
    switch try Planner(graph).answer(request.keeping(to: constraints), limits: limits) {
    case .found(let plan, .proved): .proved(plan)
    case .found(let plan, .bounded(let lowerBound)): .bounded(plan, lowerBound)
    case .impossible(let obstruction): .impossible(obstruction)
    case .ruledOut(let conflict): .ruledOut(conflict)
    case .stopped(let lowerBound): .stopped(lowerBound)
    }
  }

  enum Outcome {
    case proved(CareerPlan)
    case bounded(CareerPlan, PlanTotals)
    case impossible(Obstruction)
    case ruledOut(ConstraintConflict)
    case stopped(PlanTotals)

    /// What the best plan costs; `nil` when there is none.
    var totals: PlanTotals? {
      switch self {
      case .proved(let plan), .bounded(let plan, _): plan.totals
      case .impossible, .ruledOut, .stopped: nil
      }
    }
  }

  /// A plan by ids, so that plans on differently ordered graphs can be compared.
  func words(_ plan: CareerPlan) -> [String] {
    plan.stays.flatMap { (stay: CareerPlan.Stay) -> [String] in
      return ["in \(graph[stay.role].id) for \(stay.tenure.count)"]
        + stay.acquisitions.map { (acquisition: CareerPlan.Acquisition) -> String in
          "learn \(graph.id(of: acquisition.competency)) in \(acquisition.cost.count)"
        }
        + (stay.move.map { (index: MoveIndex) -> [String] in
          let move = graph[index]
          return ["from \(graph[move.from].id) to \(graph[move.to].id)"]
        } ?? [])
    }
  }
}

extension PlanTotals {
  init(_ cost: ExhaustiveSearch.Cost) {
    self.init(time: StudyMinutes(cost.time), study: StudyMinutes(cost.study), moves: cost.moves)
  }
}
