/// Why no plan keeps to a request's constraints, though without them there are plans.
package struct ConstraintConflict: Hashable, Sendable {
  /// What to give up of one constraint.
  package struct Remedy: Hashable, Sendable {
    package let constraint: PlanConstraint
    /// The same limit with the least value that would do; `nil` where it takes leaving the
    /// constraint out.
    package let instead: PlanConstraint?
    /// False when the search stopped before it was proved that no lesser value would do.
    package let isLeast: Bool

    package init(constraint: PlanConstraint, instead: PlanConstraint?, isLeast: Bool) {
      self.constraint = constraint
      self.instead = instead
      self.isLeast = isLeast
    }
  }

  /// No plan keeps to all of these, and there is one for any that leaves one of them out.
  package let conflicting: [PlanConstraint]
  /// For each constraint of which giving up something helps, what.
  package let remedies: [Remedy]
  /// Whether each remedy leads to a plan by itself, all other constraints kept.
  ///
  /// Otherwise more than one has to be given up, and remedies look at the conflicting ones alone.
  package let oneIsEnough: Bool
  /// False when the search stopped before all this was known: then there may be fewer that
  /// conflict, and more remedies.
  package let isComplete: Bool

  package init(
    conflicting: [PlanConstraint], remedies: [Remedy], oneIsEnough: Bool, isComplete: Bool
  ) {
    self.conflicting = conflicting
    self.remedies = remedies
    self.oneIsEnough = oneIsEnough
    self.isComplete = isComplete
  }
}
