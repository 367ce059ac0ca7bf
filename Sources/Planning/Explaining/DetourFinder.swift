import CareerModel
import RouteSearch

/// Finds the best plans of the ways that lie next to the best one.
///
/// Those are: through each role that a move leads to from a role on the way, or from which a move
/// leads to one, the target included; without each role on the way; and straight to the target.
struct DetourFinder {
  private let planner: PersonalPlanner
  private var request: PlanRequest
  private let best: CareerPlan
  private let limits: SearchLimits
  private var graph: CareerGraph { planner.compiler.graph }

  /// - Parameters:
  ///   - planner: of the request's person.
  ///   - request: without a date, which would hide what takes longer.
  ///   - best: its best plan.
  ///   - limits: the nodes are those of one search, the time is that of all.
  init(
    _ planner: PersonalPlanner, _ request: PlanRequest, _ best: CareerPlan, _ limits: SearchLimits
  ) {
    self.planner = planner
    self.request = request
    self.request.constraints.endsAtFirstTarget = true
    self.best = best
    self.limits = limits
  }

  /// The ways, in an order that follows from ids.
  var ways: [OtherWay] {
    let entered = best.rolesEntered(in: graph)
    let onTheWay = Set([request.person.role] + entered)
    let targets = Set(request.goal.roles)
    var neighbours: Set<RoleIndex> = []
    for move in graph.moves {
      // A way ends at a target: nobody thinks of passing what comes after it.
      if onTheWay.contains(move.from), !targets.contains(move.from) { neighbours.insert(move.to) }
      if onTheWay.contains(move.to) || targets.contains(move.to) { neighbours.insert(move.from) }
    }
    neighbours.formIntersection(rolesBeforeTarget)
    let constraints = request.constraints
    var ways: [OtherWay] = []
    if constraints.via.count < PlanConstraints.mostViaRoles {
      ways += graph.roleIndicesByID.filter { (role: RoleIndex) -> Bool in
        neighbours.contains(role) && !onTheWay.contains(role) && !targets.contains(role)
          && !constraints.avoidedRoles.contains(role)
      }
      .map(OtherWay.through)
    }
    let last = best.lastRole(in: graph, startingIn: request.person.role)
    var seen: Set<RoleIndex> = [request.person.role, last]
    for role in entered where seen.insert(role).inserted && !constraints.via.contains(role) {
      ways.append(.without(role))
    }
    let isDirect = graph.moves(from: request.person.role).contains { (move: MoveIndex) -> Bool in
      targets.contains(graph[move].to) && !constraints.exclude(graph[move])
    }
    if isDirect, best.totals.moves > 1, constraints.via.isEmpty { ways.append(.straight) }
    return ways
  }

  /// The roles that moves lead to from the person's before they lead to a target.
  private var rolesBeforeTarget: Set<RoleIndex> {
    var reached: Set<RoleIndex> = []
    var waiting = [request.person.role]
    while let role = waiting.popLast() {
      guard !request.goal.roles.contains(role) || role == request.person.role,
        reached.insert(role).inserted
      else { continue }
      waiting += graph.moves(from: role).map { (move: MoveIndex) -> RoleIndex in graph[move].to }
    }
    return reached
  }

  /// The closest few; after `effort` nodes, the first one is enough.
  func ranking(
    first count: Int, effort: Int
  ) throws(PlanChecker.Fault) -> Ranking<OtherWay, CareerPlan> {
    var ranking = LazyRanking<OtherWay, CareerPlan>(nodesForMany: limits.nodes)
    for way in ways { ranking.add([way], bound: best.totals.time) }
    let shouldStop = limits.shouldStop
    return try ranking.run(
      .init(count: count, effort: effort, mostNodes: limits.nodes, shouldStop: shouldStop)
    ) {
      (ways: [OtherWay], nodes: Int, ceiling: StudyMinutes?) throws(PlanChecker.Fault)
        -> (LazyRanking<OtherWay, CareerPlan>.Finding, Int) in
      let (result, spent) = try planner.searchCounting(
        request.keeping(to: ways[0].constraining(request.constraints)),
        SearchLimits(nodes: nodes, shouldStop: shouldStop),
        mostTime: ceiling.map { (ceiling: StudyMinutes) in StudyMinutes(ceiling.count - 1) })
      switch result {
      case .found(let plan, .proved): return (.exactly(plan, plan.totals.time), spent)
      case .found(_, .bounded(let bound)), .stopped(let bound): return (.atLeast(bound.time), spent)
      case .impossible: return (.none, spent)
      case .excluded:
        guard let ceiling else { return (.none, spent) }
        return (.atLeast(ceiling), spent)
      }
    }
  }

  /// A ranking's plans beside the best one.
  func detours(_ ranking: Ranking<OtherWay, CareerPlan>) -> [Detour] {
    var plans: [CareerPlan] = []
    var ways: [[OtherWay]] = []
    for entry in ranking.first {
      if let place = plans.firstIndex(of: entry.answer) {
        ways[place].append(entry.question)
      } else {
        plans.append(entry.answer)
        ways.append([entry.question])
      }
    }
    return zip(plans, ways).map { (plan: CareerPlan, ways: [OtherWay]) -> Detour in
      Detour(ways: ways, plan: plan, difference: plan.difference(from: best, in: graph))
    }
  }
}
