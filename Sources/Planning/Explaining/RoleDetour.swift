import CareerModel
import RouteSearch

/// Whether a plan can pass through a role, and what that takes.
package enum RoleDetour: Sendable {
  /// The best plan passes through it; and what the best one without it takes more, if there is one.
  case onTheWay(without: Detour?)
  /// The best plan through it beside the best of all.
  case found(Detour, PlanProof)
  /// Whatever is learned, no chain of moves leads through it.
  case noChainOfMoves(ends: Ends)
  /// Chains of moves lead through it, but facts of the graph block every one.
  case blocked(Obstruction)
  /// Other conditions leave no plan through it.
  case ruledOut(ConstraintConflict)
  case stopped(lowerBound: PlanTotals)

  /// What moves do for a role.
  package struct Ends: Hashable, Sendable {
    /// Whether a chain of moves leads there from the start.
    package let isReached: Bool
    /// Whether a chain of moves leads from there to the goal.
    package let leadsToGoal: Bool
    /// The roles from which a move leads there.
    package let origins: [RoleIndex]
  }
}

extension PersonalPlanner {
  /// What passing through a role means for a request whose best plan is known.
  ///
  /// The role is neither the person's own nor the goal's. The date of the request does not count,
  /// so that it can be told how much later it would be.
  package func detour(
    through role: RoleIndex, for request: PlanRequest, best: CareerPlan,
    limits: SearchLimits = SearchLimits()
  ) throws(PlanChecker.Fault) -> RoleDetour {
    var request = request
    request.constraints.mostDays = nil
    if best.rolesEntered(in: compiler.graph).contains(role) {
      let without = request.keeping(to: OtherWay.without(role).constraining(request.constraints))
      guard case .found(let plan, _) = try search(without, limits) else {
        return .onTheWay(without: nil)
      }
      return .onTheWay(without: detour(.without(role), plan, best))
    }
    let through = request.keeping(to: OtherWay.through(role).constraining(request.constraints))
    switch try search(through, limits) {
    case .found(let plan, let proof):
      return .found(detour(.through(role), plan, best), proof)
    case .stopped(let lowerBound): return .stopped(lowerBound: lowerBound)
    case .impossible, .excluded: return try reason(role, through, limits)
    }
  }

  private func detour(_ way: OtherWay, _ plan: CareerPlan, _ best: CareerPlan) -> Detour {
    Detour(ways: [way], plan: plan, difference: plan.difference(from: best, in: compiler.graph))
  }

  /// Why no plan leads through a role.
  private func reason(
    _ role: RoleIndex, _ request: PlanRequest, _ limits: SearchLimits
  ) throws(PlanChecker.Fault) -> RoleDetour {
    let alone = request.keeping(to: PlanConstraints(via: [role]))
    switch try search(alone, limits) {
    case .stopped(let lowerBound): return .stopped(lowerBound: lowerBound)
    case .found, .excluded:
      var finder = ConflictFinder(self, request, limits)
      guard case .ruledOut(let conflict) = try finder.answer() else {
        return .stopped(lowerBound: .zero)
      }
      return .ruledOut(conflict)
    case .impossible(let obstacle):
      let moves = compiler.problem(alone, .onlyBlocking([]))
      guard RouteSearch.possibility(of: moves, limits: limits) != .impossible else {
        return .noChainOfMoves(ends: ends(of: role, request))
      }
      var finder = ObstructionFinder(compiler, alone, limits)
      return .blocked(finder.obstruction(obstacle))
    }
  }

  private func ends(of role: RoleIndex, _ request: PlanRequest) -> RoleDetour.Ends {
    let graph = compiler.graph
    let there = MoveWays(graph, from: request.person.role, to: .role(role))
    let onward = MoveWays(graph, from: role, to: request.goal)
    return RoleDetour.Ends(
      isReached: there.leadToGoal, leadsToGoal: onward.leadToGoal,
      origins: graph.roleIndicesByID.filter { (origin: RoleIndex) -> Bool in
        graph.moves(from: origin).contains { (move: MoveIndex) -> Bool in graph[move].to == role }
      })
  }
}
