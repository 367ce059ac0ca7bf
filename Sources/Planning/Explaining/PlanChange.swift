import CareerModel

/// Something that is otherwise than it is: of the person, or of the graph.
package enum PlanChange: Hashable, Sendable {
  /// An hour of learning a week more.
  case moreHours
  /// A competency is held already, and the levels under it.
  case held(Competency)
  /// A part of what is asked for does not hold, or that something is gained in certain roles alone.
  case waived(GraphFact)
  /// A move asks for a month less in the role that it leaves.
  case shorterTenure(MoveIndex)

  package enum Kind: Hashable, Sendable, CaseIterable {
    case moreHours
    case held
    case waived
    case shorterTenure
  }

  package var kind: Kind {
    switch self {
    case .moreHours: .moreHours
    case .held: .held
    case .waived: .waived
    case .shorterTenure: .shorterTenure
    }
  }
}

/// What a change of the person or the graph would save.
package struct Shortening: Sendable {
  package let change: PlanChange
  /// The best plan with the change; exact.
  package let plan: CareerPlan
  /// The pace at which its minutes count: the person's own, but for more hours.
  package let pace: Pace
  /// The whole days by which it arrives earlier.
  package let days: Int

  package init(change: PlanChange, plan: CareerPlan, pace: Pace, days: Int) {
    self.change = change
    self.plan = plan
    self.pace = pace
    self.days = days
  }
}
