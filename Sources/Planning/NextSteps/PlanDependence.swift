import CareerModel

/// What of a plan hangs on one of the competencies that it acquires: what could not be if that were
/// left out, and all else acquired as soon as its needs are held, in whatever order.
package struct PlanDependence: Hashable, Sendable {
  /// What could not be acquired then, in the plan's order; not the competency itself.
  package let following: [CareerPlan.Acquisition]
  /// The stay that ends with the first move that could not be made; `nil` when all could.
  package let firstMove: Int?
  /// Whether what was asked for would not be held in the end.
  package let isForGoal: Bool
  /// The learning that hangs on it, its own included.
  package let study: StudyMinutes

  /// - Parameters:
  ///   - competency: one that the plan acquires.
  ///   - plan: a valid one.
  ///   - request: the one that it answers.
  ///   - graph: the graph of both.
  package init(
    on competency: Competency, in plan: CareerPlan, for request: PlanRequest,
    _ graph: CareerGraph
  ) {
    var held = request.person.held
    var waiting: [CareerPlan.Acquisition] = []
    var firstMove: Int?
    for (number, stay) in plan.stays.enumerated() {
      waiting += stay.acquisitions.filter { (acquisition: CareerPlan.Acquisition) -> Bool in
        acquisition.competency != competency
      }
      graph.learnAll(&waiting, holding: &held)
      guard firstMove == nil, let index = stay.move else { continue }
      let move = graph[index]
      let isOpen = move.needs.isMet(by: held) && graph[move.to].needs.isMet(by: held)
      if !isOpen { firstMove = number }
    }
    following = waiting
    self.firstMove = firstMove
    study = plan.stays.flatMap(\.acquisitions).reduce(.zero) {
      (sum: StudyMinutes, acquisition: CareerPlan.Acquisition) -> StudyMinutes in
      acquisition.competency == competency || waiting.contains(acquisition)
        ? sum + acquisition.cost : sum
    }
    isForGoal = !request.goal.requirement.isMet(by: held)
  }
}

extension CareerGraph {
  /// Acquires what can be, again and again, and leaves the rest in its order.
  fileprivate func learnAll(
    _ waiting: inout [CareerPlan.Acquisition], holding held: inout HeldLevels
  ) {
    var isNews = true
    while isNews {
      isNews = false
      waiting.removeAll { (acquisition: CareerPlan.Acquisition) -> Bool in
        guard isPrepared(acquisition.competency, holding: held) else { return false }
        held.insert(acquisition.competency)
        isNews = true
        return true
      }
    }
  }
}
