import CareerModel

/// One of several things that someone may do next, with the best plan for it.
package struct ComparedOption: Hashable, Sendable {
  package let target: RoleIndex
  /// What kind of step it is from where the person stands.
  ///
  /// That of the move that leads straight there, if there is one, even where the plan goes another
  /// way; else that of the move that the plan begins with.
  package let kind: MoveKind
  /// Never empty: it has one move at least.
  package let plan: CareerPlan
  package let proof: PlanProof

  package init(target: RoleIndex, kind: MoveKind, plan: CareerPlan, proof: PlanProof) {
    self.target = target
    self.kind = kind
    self.plan = plan
    self.proof = proof
  }

  /// - Returns: `nil` for a plan without a move, which is no option.
  init?(
    _ plan: CareerPlan, _ proof: PlanProof, to target: RoleIndex, in graph: CareerGraph
  ) {
    guard let first = plan.stays.first, let firstMove = first.move else { return nil }
    let direct = graph.moves(from: first.role).first { (move: MoveIndex) -> Bool in
      graph[move].to == target
    }
    self.init(target: target, kind: graph[direct ?? firstMove].kind, plan: plan, proof: proof)
  }

  /// What has to be learned for it, in the order of the plan.
  package var gap: [CareerPlan.Acquisition] { plan.stays.flatMap(\.acquisitions) }

  /// The parts of the gap that take longest; of equally long ones those that come first.
  package func largestGaps(_ count: Int) -> [CareerPlan.Acquisition] {
    let ordered = gap.enumerated().sorted { (one, other) -> Bool in
      (other.element.cost, one.offset) < (one.element.cost, other.offset)
    }
    return ordered.prefix(count).map(\.element)
  }

  package var firstMove: MoveIndex? { plan.stays.first?.move }

  package var risk: PlanRisk { PlanRisk(plan) }
}

/// What the date of a plan hangs on.
package struct PlanRisk: Hashable, Sendable {
  /// The time of the stays that the tenure of their move decides.
  package let tenureBound: StudyMinutes
  /// The time of the stays that learning decides.
  package let learningBound: StudyMinutes
  /// The time of the stays in which both take as long.
  package let bothBound: StudyMinutes
  /// What could be learned beside the plan without moving its date.
  package let slack: StudyMinutes

  package init(_ plan: CareerPlan) {
    func time(_ bound: CareerPlan.Bound) -> StudyMinutes {
      plan.stays.reduce(.zero) { (sum: StudyMinutes, stay: CareerPlan.Stay) -> StudyMinutes in
        stay.bound == bound ? sum + stay.time : sum
      }
    }
    tenureBound = time(.tenure)
    learningBound = time(.learning)
    bothBound = time(.both)
    slack = plan.stays.reduce(.zero) {
      (sum: StudyMinutes, stay: CareerPlan.Stay) -> StudyMinutes in sum + stay.slack
    }
  }

  /// What decides most of the time.
  package var mostly: CareerPlan.Bound {
    if tenureBound == learningBound { return .both }
    return tenureBound > learningBound ? .tenure : .learning
  }
}
