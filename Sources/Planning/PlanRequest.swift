import CareerModel

/// A question to the planner, "how does this person get to that role?".
package struct PlanRequest: Sendable {
  package var person: Person
  package let target: RoleIndex
  /// What the plan has to keep to.
  package var constraints: PlanConstraints

  package init(person: Person, target: RoleIndex, constraints: PlanConstraints = .none) {
    self.person = person
    self.target = target
    self.constraints = constraints
  }

  /// The same question under other constraints.
  package func keeping(to constraints: PlanConstraints) -> PlanRequest {
    PlanRequest(person: person, target: target, constraints: constraints)
  }
}

/// Where someone stands on the day that the plan starts.
package struct Person: Sendable {
  package let role: RoleIndex
  /// Days in the role so far; they count toward the first move's tenure.
  package let daysInRole: Int
  package let held: HeldLevels
  package var pace: Pace

  package init(role: RoleIndex, daysInRole: Int, held: HeldLevels, pace: Pace) {
    self.role = role
    self.daysInRole = daysInRole
    self.held = held
    self.pace = pace
  }
}
