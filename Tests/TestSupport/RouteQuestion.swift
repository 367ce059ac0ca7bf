import CareerModel

/// A graph, a person in it and where that person wants to go: what a planner is asked.
package struct RouteQuestion: Sendable {
  package var graph: CareerGraph
  package var role: RoleIndex
  package var target: RoleIndex
  package var held: HeldLevels
  package var daysInRole: Int
  package var pace: Pace

  package init(
    graph: CareerGraph, role: RoleIndex, target: RoleIndex, held: HeldLevels, daysInRole: Int,
    pace: Pace
  ) {
    self.graph = graph
    self.role = role
    self.target = target
    self.held = held
    self.daysInRole = daysInRole
    self.pace = pace
  }
}
