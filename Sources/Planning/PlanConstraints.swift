import CareerModel

/// What a plan has to keep to, beside being valid.
package struct PlanConstraints: Hashable, Sendable {
  /// The roles to pass through, in any order, `mostViaRoles` at most.
  ///
  /// The person's own role and the role that the plan ends in count as passed.
  package var via: [RoleIndex]
  /// The roles that no move may enter.
  package var avoidedRoles: [RoleIndex]
  /// The kinds of move that may not be made.
  package var avoidedKinds: [MoveKind]
  package var mostMoves: Int?
  /// The latest day of arrival, counted in days from the plan's first day.
  package var mostDays: Int?
  /// The most learning in all.
  package var mostStudy: StudyMinutes?
  /// Whether the first target that a move enters is the end; else a plan with `via` may go on from
  /// it and come back.
  package var endsAtFirstTarget = false

  package init(
    via: [RoleIndex] = [], avoidedRoles: [RoleIndex] = [], avoidedKinds: [MoveKind] = [],
    mostMoves: Int? = nil, mostDays: Int? = nil, mostStudy: StudyMinutes? = nil
  ) {
    self.via = via
    self.avoidedRoles = avoidedRoles
    self.avoidedKinds = avoidedKinds
    self.mostMoves = mostMoves
    self.mostDays = mostDays
    self.mostStudy = mostStudy
  }

  package static let none = PlanConstraints()

  /// Each more may double the work of the search.
  package static let mostViaRoles = 8

  package var isEmpty: Bool { self == .none }

  /// Whether a move may not be made, whoever makes it and when.
  package func exclude(_ move: Move) -> Bool {
    avoidedKinds.contains(move.kind) || avoidedRoles.contains(move.to)
  }
}

/// One thing that a plan has to keep to.
package enum PlanConstraint: Hashable, Sendable {
  case via(RoleIndex)
  case avoidsRole(RoleIndex)
  case avoidsKind(MoveKind)
  case mostMoves(Int)
  case mostDays(Int)
  case mostStudy(StudyMinutes)
}

extension PlanConstraints {
  package init(_ each: [PlanConstraint]) {
    self.init()
    for constraint in each {
      switch constraint {
      case .via(let role): via.append(role)
      case .avoidsRole(let role): avoidedRoles.append(role)
      case .avoidsKind(let kind): avoidedKinds.append(kind)
      case .mostMoves(let count): mostMoves = count
      case .mostDays(let count): mostDays = count
      case .mostStudy(let minutes): mostStudy = minutes
      }
    }
  }

  /// One by one: roles and kinds as they were named, then limits.
  package var each: [PlanConstraint] {
    var each = via.map(PlanConstraint.via)
    each += avoidedRoles.map(PlanConstraint.avoidsRole)
    each += avoidedKinds.map(PlanConstraint.avoidsKind)
    if let mostMoves { each.append(.mostMoves(mostMoves)) }
    if let mostStudy { each.append(.mostStudy(mostStudy)) }
    if let mostDays { each.append(.mostDays(mostDays)) }
    return each
  }
}
