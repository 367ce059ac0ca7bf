import CareerModel

/// Several plans for one request, in order, each accepted by the checker.
package struct PlanSeries: Sendable {
  /// Never empty.
  package let plans: [CareerPlan]
  /// So many of the first ones are proved to stand where they belong.
  package let provedCount: Int
  /// No other plan that belongs into the series is better; `nil` when none is missing.
  package let lowerBound: PlanTotals?

  package init(plans: [CareerPlan], provedCount: Int, lowerBound: PlanTotals?) {
    self.plans = plans
    self.provedCount = provedCount
    self.lowerBound = lowerBound
  }

  package var isComplete: Bool { lowerBound == nil }
}

/// Which plans make up a series.
package enum PlanSeriesKind: Hashable, Sendable {
  /// The best plans of which no two enter the same roles in the same order, at most so many, in
  /// order of their totals.
  ///
  /// The first is the best of all; the others come back to no role.
  case alternatives(Int)
  /// A plan for every pair of time and study that no plan beats in both, in order of time.
  case tradeOffs
}

/// The planner's answer to a request for several plans.
package enum PlanSeriesAnswer: Sendable {
  case found(PlanSeries)
  /// No plan exists, whatever the constraints.
  case impossible(Obstruction)
  /// No plan keeps to the constraints, though without them there are plans.
  case ruledOut(ConstraintConflict)
  /// A limit came before any plan was found; none takes less than the bound.
  case stopped(lowerBound: PlanTotals)
}
