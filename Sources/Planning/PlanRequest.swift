import CareerModel

/// A question to the planner, "how does this person get there?".
package struct PlanRequest: Sendable {
  package var person: Person
  package let goal: PlanGoal
  /// What the plan has to keep to.
  package var constraints: PlanConstraints

  package init(person: Person, goal: PlanGoal, constraints: PlanConstraints = .none) {
    self.person = person
    self.goal = goal
    self.constraints = constraints
  }

  package init(person: Person, target: RoleIndex, constraints: PlanConstraints = .none) {
    self.init(person: person, goal: .role(target), constraints: constraints)
  }

  /// The same question under other constraints.
  package func keeping(to constraints: PlanConstraints) -> PlanRequest {
    PlanRequest(person: person, goal: goal, constraints: constraints)
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
