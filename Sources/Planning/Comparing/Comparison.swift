import CareerModel

/// Several options side by side, and what is known of all of them together.
package struct Comparison: Sendable {
  /// A target that the search could not settle, and what it proved of it.
  package struct OpenTarget: Hashable, Sendable {
    package let target: RoleIndex
    /// No plan takes less.
    package let lowerBound: PlanTotals

    package init(target: RoleIndex, lowerBound: PlanTotals) {
      self.target = target
      self.lowerBound = lowerBound
    }
  }

  /// In the order of the targets, or of the plans of a series.
  package let options: [ComparedOption]
  /// The targets that no plan leads to: whatever the conditions, or because of them.
  package let withoutPlan: [RoleIndex]
  /// Those for which a limit came before any plan was found.
  package let open: [OpenTarget]
  /// What to learn that serves several of the options; `nil` where nothing does.
  package let shared: SharedLearning?
  /// What to begin with before one of them is chosen; `nil` where that is no question.
  package let firstStep: FirstStep?
  /// The least that a plan takes that may be missing; `nil` where none is.
  package let lowerBoundOfMissing: PlanTotals?

  package init(
    options: [ComparedOption] = [], withoutPlan: [RoleIndex] = [], open: [OpenTarget] = [],
    shared: SharedLearning? = nil, firstStep: FirstStep? = nil,
    lowerBoundOfMissing: PlanTotals? = nil
  ) {
    self.options = options
    self.withoutPlan = withoutPlan
    self.open = open
    self.shared = shared
    self.firstStep = firstStep
    self.lowerBoundOfMissing = lowerBoundOfMissing
  }

  /// Whether no limit came before all of it was known.
  package var isComplete: Bool {
    open.isEmpty && lowerBoundOfMissing == nil && firstStep?.isComplete != false
      && options.allSatisfy { (option: ComparedOption) -> Bool in option.proof == .proved }
  }

  /// For each option, so many of what it asks to learn some other option asks for too.
  package var sharedCounts: [Int] {
    var uses: [Competency: Int] = [:]
    for option in options {
      for acquisition in option.gap { uses[acquisition.competency, default: 0] += 1 }
    }
    return options.map { (option: ComparedOption) -> Int in
      option.gap.count { (acquisition: CareerPlan.Acquisition) -> Bool in
        uses[acquisition.competency, default: 0] > 1
      }
    }
  }
}
