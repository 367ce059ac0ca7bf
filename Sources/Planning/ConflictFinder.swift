import CareerModel
import RouteSearch

/// Finds out which of a request's constraints leave no plan, by asking again without them.
struct ConflictFinder {
  private let planner: PersonalPlanner
  private let request: PlanRequest
  private let limits: SearchLimits
  private var isComplete = true

  /// - Parameters:
  ///   - planner: asked again.
  ///   - request: one that has no plan, and constraints.
  ///   - limits: of each search.
  init(_ planner: PersonalPlanner, _ request: PlanRequest, _ limits: SearchLimits) {
    self.planner = planner
    self.request = request
    self.limits = limits
  }

  /// Why there is no plan: the graph itself, or the constraints.
  mutating func answer() throws(PlanChecker.Fault) -> PlanAnswer {
    let all = request.constraints.each
    let remedies = try remedies(giving: all, of: all)
    // One constraint left out is enough: so there are plans without any.
    guard remedies.isEmpty else { return .ruledOut(try conflict(all, remedies)) }
    switch try planner.answer(to: request.goal, limits: limits) {
    case .impossible(let obstruction): return .impossible(obstruction)
    case .stopped, .ruledOut: isComplete = false
    case .found: break
    }
    return .ruledOut(try conflict(all, remedies))
  }

  private mutating func conflict(
    _ all: [PlanConstraint], _ remedies: [ConstraintConflict.Remedy]
  ) throws(PlanChecker.Fault) -> ConstraintConflict {
    let conflicting = try irreducible(all, needed: remedies.map(\.constraint))
    return ConstraintConflict(
      conflicting: conflicting,
      remedies: remedies.isEmpty
        ? try self.remedies(giving: conflicting, of: conflicting) : remedies,
      oneIsEnough: !remedies.isEmpty, isComplete: isComplete)
  }

  /// The best plan under some constraints; `nil` when there is none, or none was found.
  private mutating func plan(
    under constraints: [PlanConstraint]
  ) throws(PlanChecker.Fault) -> (plan: CareerPlan, isProved: Bool)? {
    switch try planner.search(request.keeping(to: PlanConstraints(constraints)), limits) {
    case .found(let plan, let proof): return (plan, proof == .proved)
    case .impossible, .excluded: return nil
    case .stopped:
      isComplete = false
      return nil
    }
  }

  // MARK: What conflicts

  /// As few of the constraints as leave no plan: each is left out in turn, for good where there
  /// is no plan without it either.
  private mutating func irreducible(
    _ constraints: [PlanConstraint], needed: [PlanConstraint]
  ) throws(PlanChecker.Fault) -> [PlanConstraint] {
    var left = constraints
    for constraint in constraints where !needed.contains(constraint) {
      let fewer = left.filter { (other: PlanConstraint) -> Bool in other != constraint }
      let wasComplete = isComplete
      isComplete = true
      let isPossible = try plan(under: fewer) != nil || !isComplete
      isComplete = isComplete && wasComplete
      if !isPossible { left = fewer }
    }
    return left
  }

  // MARK: What would do

  private mutating func remedies(
    giving given: [PlanConstraint], of constraints: [PlanConstraint]
  ) throws(PlanChecker.Fault) -> [ConstraintConflict.Remedy] {
    var remedies: [ConstraintConflict.Remedy] = []
    for constraint in given {
      let others = constraints.filter { (other: PlanConstraint) -> Bool in other != constraint }
      if let (plan, isProved) = try plan(under: others) {
        remedies.append(try remedy(for: constraint, others, plan, isProved))
      }
    }
    return remedies
  }

  private mutating func remedy(
    for constraint: PlanConstraint, _ others: [PlanConstraint], _ plan: CareerPlan,
    _ isProved: Bool
  ) throws(PlanChecker.Fault) -> ConstraintConflict.Remedy {
    let (instead, isLeast): (PlanConstraint?, Bool)
    switch constraint {
    case .via, .avoidsRole, .avoidsKind: (instead, isLeast) = (nil, true)
    case .mostDays:
      // Without the limit the earliest arrival is what the plan is best at.
      instead = .mostDays(request.person.pace.days(in: plan.totals.time))
      isLeast = isProved
    case .mostMoves(let tooFew):
      let least = try least(
        above: tooFew, upTo: plan, others, limit: PlanConstraint.mostMoves,
        of: { (plan: CareerPlan) -> Int in plan.totals.moves })
      (instead, isLeast) = (.mostMoves(least.value), least.isProved)
    case .mostStudy(let tooLittle):
      let least = try least(
        above: tooLittle.count, upTo: plan, others,
        limit: { (count: Int) -> PlanConstraint in .mostStudy(StudyMinutes(count)) },
        of: { (plan: CareerPlan) -> Int in plan.totals.study.count })
      (instead, isLeast) = (.mostStudy(StudyMinutes(least.value)), least.isProved)
    }
    return ConstraintConflict.Remedy(constraint: constraint, instead: instead, isLeast: isLeast)
  }

  /// The least value of a limit with which there is a plan, by halving what is left.
  private mutating func least(
    above tooLittle: Int, upTo plan: CareerPlan, _ others: [PlanConstraint],
    limit: (Int) -> PlanConstraint, of value: (CareerPlan) -> Int
  ) throws(PlanChecker.Fault) -> (value: Int, isProved: Bool) {
    var (tooLittle, enough) = (tooLittle, value(plan))
    while enough - tooLittle > 1 {
      let middle = tooLittle + (enough - tooLittle) / 2
      switch try planner.search(
        request.keeping(to: PlanConstraints(others + [limit(middle)])), limits)
      {
      case .found(let plan, _): enough = value(plan)
      case .impossible, .excluded: tooLittle = middle
      case .stopped: return (enough, false)
      }
    }
    return (enough, true)
  }
}
