import CareerModel
import RouteSearch

/// What the changes of a graph do to the best routes from role to role.
package struct RouteEffects: Hashable, Sendable {
  /// Those of which the best plan's totals differ, in the order of the new graph's roles.
  package let effects: [RouteEffect]
  /// Pairs of roles in both graphs of which both answers are proved.
  package let comparedCount: Int
  /// Pairs of which a limit kept an answer from being proved.
  package let unknownCount: Int
}

/// The best route from one role to another, in the old graph and in the new one.
package struct RouteEffect: Hashable, Sendable {
  /// Both of the new graph.
  package let from: RoleIndex
  package let to: RoleIndex
  /// What the best plan takes; `nil` where there is none.
  package let before: PlanTotals?
  package let after: PlanTotals?

  package enum Kind: Hashable, Sendable {
    case possible
    case impossible
    case longer
    case shorter
    /// As long as before, with more or less to learn, or more or fewer moves.
    case other
  }

  package var kind: Kind {
    switch (before, after) {
    case (nil, _): .possible
    case (_, nil): .impossible
    case (let before?, let after?):
      after.time > before.time ? .longer : after.time < before.time ? .shorter : .other
    }
  }

  /// How much longer the new route takes; negative for a shorter one, 0 without two of them.
  package var timeChange: StudyMinutes {
    guard let before, let after else { return .zero }
    return after.time - before.time
  }
}

extension GraphRevision {
  /// Compares the best plans from every role to every other one that both graphs have.
  ///
  /// People hold what the old graph takes them to hold in their role, as that is what they were
  /// hired or promoted by, and have just entered it. In case a limit ends the search, pairs of roles
  /// with a move between them come first, then those from the new graph's starting role.
  ///
  /// Of the limits, the nodes hold for each plan, the rest for all of them. Throws the checker's
  /// fault when a plan does not stand up to it.
  package func routeEffects(
    pace: Pace, limits: SearchLimits
  ) throws(PlanChecker.Fault) -> RouteEffects {
    guard concernsPlans else {
      return RouteEffects(effects: [], comparedCount: 0, unknownCount: 0)
    }
    let shared = sharedRoles
    let (oldPlanner, newPlanner) = (Planner(old), Planner(new))
    let planners = shared.map { (role: SharedRole) -> PlannerPair in
      let held = old.assumedHoldings(in: role.before)
      return PlannerPair(
        before: oldPlanner.planner(
          for: Person(role: role.before, daysInRole: 0, held: held, pace: pace)),
        after: newPlanner.planner(
          for: Person(role: role.after, daysInRole: 0, held: translated(held), pace: pace)))
    }
    var effects: [RouteEffect] = []
    var (compared, unknown) = (0, 0)
    for (start, target) in pairs(of: shared) {
      guard
        case .known(let before) = try planners[start].before.totals(
          to: shared[target].before, limits),
        case .known(let after) = try planners[start].after.totals(to: shared[target].after, limits)
      else {
        unknown += 1
        continue
      }
      compared += 1
      if before == after { continue }
      effects.append(
        RouteEffect(
          from: shared[start].after, to: shared[target].after, before: before, after: after))
    }
    effects.sort { (left: RouteEffect, right: RouteEffect) -> Bool in
      (left.from, left.to) < (right.from, right.to)
    }
    return RouteEffects(effects: effects, comparedCount: compared, unknownCount: unknown)
  }

  private struct SharedRole {
    let before: RoleIndex
    let after: RoleIndex
  }

  private struct PlannerPair {
    let before: PersonalPlanner
    let after: PersonalPlanner
  }

  private var sharedRoles: [SharedRole] {
    new.roleIndices.compactMap { (role: RoleIndex) -> SharedRole? in
      old.role(withID: new[role].id).map { (before: RoleIndex) -> SharedRole in
        SharedRole(before: before, after: role)
      }
    }
  }

  /// All pairs of places among the roles, those that concern most people first.
  private func pairs(of roles: [SharedRole]) -> [(start: Int, target: Int)] {
    let (movesBefore, moves) = (ends(of: old), ends(of: new))
    var direct: [(start: Int, target: Int)] = []
    var fromStart: [(start: Int, target: Int)] = []
    var others: [(start: Int, target: Int)] = []
    for (start, from) in roles.enumerated() {
      for (target, to) in roles.enumerated() where target != start {
        let hasMove =
          movesBefore.contains([from.before, to.before]) || moves.contains([from.after, to.after])
        if hasMove {
          direct.append((start, target))
        } else if from.after == new.start {
          fromStart.append((start, target))
        } else {
          others.append((start, target))
        }
      }
    }
    return direct + fromStart + others
  }

  private func ends(of graph: CareerGraph) -> Set<[RoleIndex]> {
    Set(graph.moves.map { (move: Move) -> [RoleIndex] in [move.from, move.to] })
  }

  /// What someone holds, in the numbers of the new graph, as far as it has them.
  private func translated(_ held: HeldLevels) -> HeldLevels {
    var translated = HeldLevels(skillCount: new.skills.count)
    for competency in held.highest {
      guard let skill = new.skill(withID: old[competency.skill].id) else { continue }
      translated.insert(
        Competency(skill: skill, level: min(competency.level, new[skill].levels.count)))
    }
    return translated
  }
}

extension PersonalPlanner {
  fileprivate enum Totals {
    /// `nil` where there is no plan.
    case known(PlanTotals?)
    case unknown
  }

  /// What the best plan takes, without the reasons where there is none.
  fileprivate func totals(
    to role: RoleIndex, _ limits: SearchLimits
  ) throws(PlanChecker.Fault) -> Totals {
    switch try search(PlanRequest(person: person, goal: .role(role)), limits.silent) {
    case .found(let plan, .proved): .known(plan.totals)
    case .impossible: .known(nil)
    case .found(_, .bounded), .excluded, .stopped: .unknown
    }
  }
}
