/// What a profile file says of a person.
package struct Profile: Hashable, Sendable {
  package let role: RoleIndex
  package let inRoleSince: CivilDate?
  package let hoursPerWeek: ExactDecimal?
  /// The day on which plans start.
  package let start: CivilDate?
  /// Taken as it stands: nothing more than the levels under each is inferred.
  package let has: [Competency]
  package let log: [LogEntry]

  package init(
    role: RoleIndex, inRoleSince: CivilDate?, hoursPerWeek: ExactDecimal?, start: CivilDate?,
    has: [Competency], log: [LogEntry]
  ) {
    self.role = role
    self.inRoleSince = inRoleSince
    self.hoursPerWeek = hoursPerWeek
    self.start = start
    self.has = has
    self.log = log
  }

  /// A competency acquired on a day; it is held, as those in `has` are.
  package struct LogEntry: Hashable, Sendable {
    package let on: CivilDate
    package let acquired: Competency

    package init(on: CivilDate, acquired: Competency) {
      self.on = on
      self.acquired = acquired
    }
  }
}
