import CareerModel

/// What a plan has to reach.
package enum PlanGoal: Hashable, Sendable {
  case role(RoleIndex)
  /// Whichever of several roles, one at least, is nearest: a plan ends in the first of them that
  /// it comes to, once it has passed what it has to pass.
  case anyRole([RoleIndex])
  /// That a requirement is met, in whatever role that is.
  case competencies(Requirement)
}

extension PlanGoal {
  /// The roles that a plan may lead to; empty where no role is asked for.
  package var roles: [RoleIndex] {
    switch self {
    case .role(let role): [role]
    case .anyRole(let roles): roles
    case .competencies: []
    }
  }

  /// Whether it is a role that a plan has to lead to.
  package var isRole: Bool {
    switch self {
    case .role, .anyRole: true
    case .competencies: false
    }
  }

  /// What has to be held, beside what moves and roles ask for.
  package var requirement: Requirement {
    switch self {
    case .role, .anyRole: .nothing
    case .competencies(let requirement): requirement
    }
  }

  /// Whether someone in a role who holds certain levels has reached it.
  package func isReached(in role: RoleIndex, holding held: HeldLevels) -> Bool {
    switch self {
    case .role(let target): role == target
    case .anyRole(let targets): targets.contains(role)
    case .competencies(let requirement): requirement.isMet(by: held)
    }
  }
}
