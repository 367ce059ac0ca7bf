import CareerModel

/// A way other than the best one, that someone may ask about.
package enum OtherWay: Hashable, Sendable {
  /// Through a role that the best plan does not pass.
  case through(RoleIndex)
  /// Without a role that the best plan passes.
  case without(RoleIndex)
  /// In one move, where the best plan makes more.
  case straight
}

/// The best plan along one way, or several of which it is the best, and what it takes more than
/// the best of all.
package struct Detour: Sendable {
  package let ways: [OtherWay]
  package let plan: CareerPlan
  package let difference: PlanDifference

  package init(ways: [OtherWay], plan: CareerPlan, difference: PlanDifference) {
    self.ways = ways
    self.plan = plan
    self.difference = difference
  }
}

extension OtherWay {
  /// The same constraints, and this way.
  func constraining(_ constraints: PlanConstraints) -> PlanConstraints {
    var constraints = constraints
    switch self {
    case .through(let role): constraints.via.append(role)
    case .without(let role): constraints.avoidedRoles.append(role)
    case .straight: constraints.mostMoves = 1
    }
    return constraints
  }
}
