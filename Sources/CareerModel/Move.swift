/// A directed transition from one role to another.
package struct Move: Hashable, Sendable {
  package let from: RoleIndex
  package let to: RoleIndex
  package let kind: MoveKind
  /// The least time in `from` before it.
  package let tenure: Tenure
  /// Asked for beside what the role `to` needs.
  package let needs: Requirement
  package let about: String?

  package init(
    from: RoleIndex, to: RoleIndex, kind: MoveKind, tenure: Tenure, needs: Requirement,
    about: String? = nil
  ) {
    self.from = from
    self.to = to
    self.kind = kind
    self.tenure = tenure
    self.needs = needs
    self.about = about
  }
}

/// What a move means on the ladder; the raw value is the word that files use.
package enum MoveKind: String, CaseIterable, Sendable {
  case progression
  case transition
  case lateral
  case stepDown = "step-down"
}
