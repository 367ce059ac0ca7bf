import CareerModel

/// The planner's answer to a request.
package enum PlanAnswer: Hashable, Sendable {
  /// A plan that the checker has accepted.
  case found(CareerPlan, PlanProof)
  /// No plan exists, whatever the constraints.
  case impossible(Obstruction)
  /// No plan keeps to the constraints, though without them there are plans.
  case ruledOut(ConstraintConflict)
  /// A limit came before any plan was found; none takes less than the bound.
  case stopped(lowerBound: PlanTotals)
}

/// How sure it is that a plan is the best.
package enum PlanProof: Hashable, Sendable {
  /// No plan is better.
  case proved
  /// A limit came before the proof: no plan is better than the bound.
  case bounded(lowerBound: PlanTotals)
}
