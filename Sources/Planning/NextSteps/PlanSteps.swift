import CareerModel

/// What of a plan can be started today, in the role that the person holds.
package struct PlanSteps: Hashable, Sendable {
  package struct Step: Hashable, Sendable {
    package let competency: Competency
    /// What it takes in the role that the person holds.
    package let cost: StudyMinutes
    /// The stay in which the plan acquires it.
    package let stay: Int
    /// What it takes there.
    package let plannedCost: StudyMinutes
    package let dependence: PlanDependence
  }

  /// What the plan acquires before its first move, or before its end: that on which most of the
  /// plan's learning hangs first, of equals in the plan's order.
  package let now: [Step]
  /// What the plan leaves for a later role, in the same order.
  package let early: [Step]
  /// What of the plan wants one thing only, in the plan's order.
  package let near: [NearStep]

  /// - Parameters:
  ///   - plan: a valid one.
  ///   - request: the one that it answers.
  ///   - graph: the graph of both.
  /// - Complexity: O(*a*²) in the number of the plan's acquisitions.
  package init(_ plan: CareerPlan, for request: PlanRequest, in graph: CareerGraph) {
    let person = request.person
    var steps: [Step] = []
    var others: [Competency] = []
    for (number, stay) in plan.stays.enumerated() {
      for acquisition in stay.acquisitions {
        let competency = acquisition.competency
        guard graph.isPrepared(competency, holding: person.held),
          let cost = graph.cost(of: competency, in: person.role)
        else {
          others.append(competency)
          continue
        }
        steps.append(
          Step(
            competency: competency, cost: cost, stay: number, plannedCost: acquisition.cost,
            dependence: PlanDependence(on: competency, in: plan, for: request, graph)))
      }
    }
    let startable = steps.map(\.competency)
    near = others.compactMap { (competency: Competency) -> NearStep? in
      NearStep(competency, for: person, after: startable, in: graph)
    }
    let ranked = steps.enumerated().sorted { (one, other) -> Bool in
      (other.element.dependence.study, one.offset) < (one.element.dependence.study, other.offset)
    }
    .map(\.element)
    now = ranked.filter { (step: Step) -> Bool in step.stay == 0 }
    early = ranked.filter { (step: Step) -> Bool in step.stay > 0 }
  }
}
