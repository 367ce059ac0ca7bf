import CareerModel
import RouteSearch

/// Why a plan is the best one, and what would make a better one possible.
package struct PlanExplanation: Sendable {
  package let plan: CareerPlan
  package let proof: PlanProof
  package let floors: PlanFloors
  /// The closest other ways, in order of time.
  package let detours: [Detour]
  /// What is known of the ways that are not among them.
  package let otherWays: Ranking<OtherWay, CareerPlan>
  package let reasons: PlanReasons
  /// What an hour a week more saves; `nil` where there cannot be one, or a limit came first.
  package let moreHours: Shortening?
  /// Whether no limit came before that was known.
  package let isPaceKnown: Bool
  package let held: Ranking<PlanChange, Shortening>
  package let waived: Ranking<PlanChange, Shortening>
  package let shorterTenures: Ranking<PlanChange, Shortening>

  /// How many of each kind are worked out.
  package struct Counts: Sendable {
    package var ways: Int
    /// Of each kind.
    package var changes: Int
    /// Search nodes for each kind after which the first is enough.
    package var effort: Int

    package init(ways: Int, changes: Int, effort: Int = .max) {
      self.ways = ways
      self.changes = changes
      self.effort = effort
    }

    /// What nobody has to wait for.
    package static let few = Counts(ways: 5, changes: 3, effort: 2000)
    package static let all = Counts(ways: .max, changes: .max)
  }

  /// Whether a limit kept anything from being worked out.
  package var isComplete: Bool {
    proof == .proved && otherWays.isComplete && isPaceKnown
      && [held, waived, shorterTenures].allSatisfy(\.isComplete)
  }
}

extension PersonalPlanner {
  /// A search for several changes at once may take so many nodes.
  private static let nodesForMany = 150
  /// What every plan takes at least is looked for with so many nodes.
  private static let nodesForFloors = 500

  /// Why a plan is the best, for someone who is not there yet.
  ///
  /// Of a plan that is not proved to be the best, no other ways and no changes are told.
  ///
  /// The conditions of the request hold for whatever is compared with it, but not the date: how
  /// much later another way arrives is told, even if that is too late.
  ///
  /// - Parameters:
  ///   - plan: the best plan for the request.
  ///   - proof: how sure that is.
  ///   - request: of this planner's person.
  ///   - counts: how much is worked out.
  ///   - limits: the nodes are those of each search, the time is that of all.
  /// - Returns: what was found out, each number of which is exact.
  /// - Throws: the checker's fault when a plan does not stand up to it: a defect of this program.
  package func explanation(
    of plan: CareerPlan, _ proof: PlanProof, for request: PlanRequest,
    _ counts: PlanExplanation.Counts = .few, limits: SearchLimits = SearchLimits()
  ) throws(PlanChecker.Fault) -> PlanExplanation {
    var undated = request
    undated.constraints.mostDays = nil
    // Beside a plan that may not be the best, nothing could be said of what takes longer or less.
    let isProved = proof == .proved
    let few = SearchLimits(
      nodes: min(limits.nodes, Self.nodesForFloors), shouldStop: limits.shouldStop)
    let nothing = SearchLimits(nodes: limits.nodes, shouldStop: { true })
    let limits = isProved ? limits.silent : nothing
    let floors = PlanFloors(compiler, undated, few)
    let ways = DetourFinder(self, undated, plan, limits)
    let otherWays = try ways.ranking(first: counts.ways, effort: counts.effort)
    let changes = ShorteningFinder(
      compiler, undated, plan, limits, nodesForMany: Self.nodesForMany,
      effort: counts.effort)
    let (moreHours, isPaceKnown) = isProved ? changes.moreHours() : (nil, false)
    return PlanExplanation(
      plan: plan, proof: proof, floors: floors, detours: ways.detours(otherWays),
      otherWays: otherWays,
      reasons: PlanReasons(plan, for: request, in: compiler.graph),
      moreHours: moreHours, isPaceKnown: isPaceKnown, held: changes.held(first: counts.changes),
      waived: changes.waived(first: counts.changes),
      shorterTenures: changes.shorterTenures(first: counts.changes))
  }
}

extension PlanExplanation {
  /// What was found to shorten the plan, of all kinds together: the most days first, then the
  /// kinds in their order.
  package var shortenings: [Shortening] {
    let hours = [moreHours].compactMap(\.self).filter { (hours: Shortening) -> Bool in
      hours.days > 0
    }
    let others = [held, waived, shorterTenures].flatMap { (ranking) -> [Shortening] in
      ranking.first.map(\.answer)
    }
    return (hours + others).enumerated().sorted { (one, other) -> Bool in
      (other.element.days, one.offset) < (one.element.days, other.offset)
    }
    .map(\.element)
  }
}
