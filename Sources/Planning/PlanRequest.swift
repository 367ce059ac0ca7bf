import CareerModel

/// A question to the planner, "how does this person get to that role?".
package struct PlanRequest: Sendable {
  package let person: Person
  package let target: RoleIndex

  package init(person: Person, target: RoleIndex) {
    self.person = person
    self.target = target
  }
}

/// Where someone stands on the day that the plan starts.
package struct Person: Sendable {
  package let role: RoleIndex
  /// Days in the role so far; they count toward the first move's tenure.
  package let daysInRole: Int
  package let held: HeldLevels
  package let pace: Pace

  package init(role: RoleIndex, daysInRole: Int, held: HeldLevels, pace: Pace) {
    self.role = role
    self.daysInRole = daysInRole
    self.held = held
    self.pace = pace
  }
}
