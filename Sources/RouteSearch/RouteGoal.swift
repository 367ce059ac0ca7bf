/// Where a route has to lead.
package enum RouteGoal: Hashable, Sendable {
  /// Into one role.
  case role(Int)
  /// Into any of several roles, one at least: a route ends in the first that it comes to, once
  /// it has passed what it has to pass.
  case anyRole([Int])
  /// To where a condition is met, in whatever role that is: a route ends with a stay and no move.
  case condition(Condition)
}

extension RouteGoal {
  /// The one role that every route leads to.
  ///
  /// Only for problems whose goal has been put that way, by `FinishingMoves` or
  /// `withOneTarget`: all that the search does begins with it.
  var target: Int {
    guard case .role(let role) = self else {
      preconditionFailure("the search is given problems with one target")
    }
    return role
  }

  /// The roles that a route may end in; empty for a condition.
  var roles: [Int] {
    switch self {
    case .role(let role): [role]
    case .anyRole(let roles): roles
    case .condition: []
    }
  }

  /// The same goal with its roles numbered in another way.
  func mappingRoles(_ number: (Int) -> Int) -> RouteGoal {
    switch self {
    case .role(let role): .role(number(role))
    case .anyRole(let roles): .anyRole(roles.map(number))
    case .condition: self
    }
  }
}

extension RouteProblem {
  /// The same problem with one target for the several roles that a route may end in.
  ///
  /// A route ends in the first of them, so that what can be learned in them, and where moves lead
  /// from there, is of no account: whatever leads into one may as well lead into the least. Moves
  /// keep their numbers, so that a route tells which of them it leads to.
  func withOneTarget() -> RouteProblem {
    guard case .anyRole(let roles) = goal, let least = roles.min() else { return self }
    guard !roles.contains(start) else { return leading(to: start, by: moves) }
    var isTarget = Array(repeating: false, count: roleCount)
    for role in roles { isTarget[role] = true }
    return leading(
      to: least,
      by: moves.map { (move: Move) -> Move in
        guard isTarget[move.to], move.to != least else { return move }
        return Move(
          from: move.from, to: least, tenure: move.tenure, firstTenure: move.firstTenure,
          condition: move.condition)
      })
  }

  private func leading(to target: Int, by moves: [Move]) -> RouteProblem {
    RouteProblem(
      competencies: competencies, moves: moves, costsInRole: costsInRole, start: start,
      goal: .role(target), held: held, constraints: constraints)
  }
}
