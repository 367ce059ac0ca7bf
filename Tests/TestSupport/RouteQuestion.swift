import CareerModel

/// A graph, a person in it and what that person wants to reach: what a planner is asked.
package struct RouteQuestion: Sendable {
  /// What the plan has to reach.
  package enum Goal: Hashable, Sendable {
    case role(RoleIndex)
    case anyRole([RoleIndex])
    case competencies(Requirement)
  }

  package var graph: CareerGraph
  package var role: RoleIndex
  package var goal: Goal
  package var held: HeldLevels
  package var daysInRole: Int
  package var pace: Pace

  package init(
    graph: CareerGraph, role: RoleIndex, goal: Goal, held: HeldLevels, daysInRole: Int, pace: Pace
  ) {
    self.graph = graph
    self.role = role
    self.goal = goal
    self.held = held
    self.daysInRole = daysInRole
    self.pace = pace
  }

  package init(
    graph: CareerGraph, role: RoleIndex, target: RoleIndex, held: HeldLevels, daysInRole: Int,
    pace: Pace
  ) {
    self.init(
      graph: graph, role: role, goal: .role(target), held: held, daysInRole: daysInRole, pace: pace)
  }

  /// The role to reach; where another goal was given, some role.
  package var target: RoleIndex {
    switch goal {
    case .role(let role): role
    case .anyRole(let roles): roles.first ?? role
    case .competencies: role
    }
  }

  /// The same question with another goal.
  package func leading(to goal: Goal) -> RouteQuestion {
    var changed = self
    changed.goal = goal
    return changed
  }
}
