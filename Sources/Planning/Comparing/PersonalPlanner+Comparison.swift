import CareerModel
import RouteSearch

extension PersonalPlanner {
  /// The best plan for each of several roles, and what to begin with before one is chosen.
  ///
  /// Throws the checker's fault when a plan does not stand up to it: a defect of this program, and
  /// never the user's. The limits hold for all searches together. The targets are other roles than the
  /// person's, each named once.
  package func comparison(
    of targets: [RoleIndex], under constraints: PlanConstraints = .none,
    limits: SearchLimits = SearchLimits()
  ) throws(PlanChecker.Fault) -> Comparison {
    var limits = SharedLimits(limits)
    var options: [ComparedOption] = []
    var withoutPlan: [RoleIndex] = []
    var open: [Comparison.OpenTarget] = []
    for target in targets {
      guard !limits.isSpent else {
        open.append(Comparison.OpenTarget(target: target, lowerBound: .zero))
        continue
      }
      let request = PlanRequest(person: person, target: target, constraints: constraints)
      let (result, nodes) = try searchCounting(request, limits.next)
      limits.spend(nodes)
      switch result {
      case .found(let plan, let proof):
        if let option = ComparedOption(plan, proof, to: target, in: compiler.graph) {
          options.append(option)
        }
      case .impossible, .excluded: withoutPlan.append(target)
      case .stopped(let lowerBound):
        open.append(Comparison.OpenTarget(target: target, lowerBound: lowerBound))
      }
    }
    return Comparison(
      options: options, withoutPlan: withoutPlan, open: open,
      shared: SharedLearning(options, person, in: compiler.graph),
      firstStep: try firstStep(for: options, constraints, limits, isWhole: open.isEmpty))
  }

  /// The plans of a series as options that all lead to one role.
  package func comparison(of series: PlanSeries, leadingTo target: RoleIndex) -> Comparison {
    let options = series.plans.enumerated().compactMap {
      (place: Int, plan: CareerPlan) -> ComparedOption? in
      let proof: PlanProof =
        place < series.provedCount
        ? .proved : .bounded(lowerBound: series.lowerBound ?? .zero)
      return ComparedOption(plan, proof, to: target, in: compiler.graph)
    }
    return Comparison(
      options: options, shared: SharedLearning(options, person, in: compiler.graph),
      lowerBoundOfMissing: series.lowerBound)
  }

  private func firstStep(
    for options: [ComparedOption], _ constraints: PlanConstraints, _ limits: SharedLimits,
    isWhole: Bool
  ) throws(PlanChecker.Fault) -> FirstStep? {
    guard (2...FirstStep.mostOptions).contains(options.count) else { return nil }
    let isProved = options.allSatisfy { (option: ComparedOption) -> Bool in
      option.proof == .proved
    }
    // What is lost is only known beside what is best, and beside all of it.
    guard isProved, isWhole else {
      return FirstStep(move: nil, skills: [], isComplete: false)
    }
    var finder = FirstStepFinder(self, options, constraints, limits)
    return try finder.firstStep()
  }
}
