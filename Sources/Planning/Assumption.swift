import CareerModel

/// Something that a plan takes for granted because nobody said otherwise.
package enum Assumption: Hashable, Sendable {
  /// Nobody named a role: the graph's own starting role.
  case startsWhereGraphStarts(RoleIndex)
  /// Nobody named what is held: what the role requires, the first alternative wherever it
  /// offers several, with everything that those need.
  case holdsWhatRoleRequires(RoleIndex)
  /// Nobody said since when the role is held: its months count from the plan's first day.
  case nothingServedYet(RoleIndex)
  /// Nobody said how many hours a week there are.
  case usualPace(Pace)
  /// Nobody named a first day.
  case startsToday
  /// Plans use the likely one of three estimates, and learn one thing at a time.
  case likelyEstimates
}
