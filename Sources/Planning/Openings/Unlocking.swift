import CareerModel

/// What a competency opens for someone: what changes on the day that they hold it and the levels
/// under it, nothing else being different; and what cannot be had without it.
package struct Unlocking: Hashable, Sendable {
  /// Someone who asks for more than is held, and comes nearer.
  package struct Nearing<Index: Hashable & Sendable>: Hashable, Sendable {
    package let asker: Index
    /// How many of the parts of what it asks for are met then that are not today.
    package let met: Int
    /// How many are not met then either; with none, all that it asks for is met.
    package let left: Int
  }

  package let competency: Competency
  /// The levels that can be started then in the role held, and cannot today; in order of id.
  package let startable: [Competency]
  /// Levels for which all that they need is held then, and is not today, but that are gained in
  /// other roles alone.
  package let prepared: [Competency]
  /// The roles of which something is met then, other than the one held: those with least left
  /// first, then by id.
  package let roles: [Nearing<RoleIndex>]
  /// The same of what moves ask for beside the roles that they enter, in the order of the graph.
  package let moves: [Nearing<MoveIndex>]
  /// The moves out of the role held for which nothing is left to learn then, and something is
  /// today; in the order of the graph.
  package let openMoves: [MoveIndex]
  package let dependents: Dependents

  /// What nobody who starts with the same levels can come to without it, whatever else they learn,
  /// in whatever role.
  package struct Dependents: Hashable, Sendable {
    /// In order of id; not the competency itself.
    package let levels: [Competency]
    /// Whose requirements cannot be met, other than the one held; in order of id.
    package let roles: [RoleIndex]
    /// For what they ask for themselves, in the order of the graph.
    package let moves: [MoveIndex]

    package var isEmpty: Bool { levels.isEmpty && roles.isEmpty && moves.isEmpty }

    /// What rankings go by, levels and roles: moves stand between roles that count already.
    package var weight: Int { levels.count + roles.count }
  }

  /// Everything that is opened at once.
  package var openedCount: Int {
    startable.count + prepared.count + roles.count + moves.count + openMoves.count
  }

  package var opensNothing: Bool { openedCount == 0 && dependents.isEmpty }
}

extension CareerGraph {
  /// What a competency that is not held opens for someone in a role.
  ///
  /// - Complexity: O(*n*) in the size of the graph.
  package func unlocking(
    _ competency: Competency, in role: RoleIndex, holding held: HeldLevels
  ) -> Unlocking {
    unlocking(competency, in: role, holding: held, LearnableLevels(self))
  }

  /// The same with what all competencies have in common.
  func unlocking(
    _ competency: Competency, in role: RoleIndex, holding held: HeldLevels,
    _ learnable: LearnableLevels
  ) -> Unlocking {
    var more = held
    more.insert(competency)
    let levels = nextLevels(holding: more).filter { (level: Competency) -> Bool in
      isPrepared(level, holding: more) && !isPrepared(level, holding: held)
    }
    let roles = roleIndicesByID.filter { (other: RoleIndex) -> Bool in other != role }
      .compactMap { (role: RoleIndex) -> Unlocking.Nearing<RoleIndex>? in
        Unlocking.Nearing(role, self[role].needs, holding: held, more)
      }
    return Unlocking(
      competency: competency,
      startable: levels.filter { (level: Competency) -> Bool in cost(of: level, in: role) != nil },
      prepared: levels.filter { (level: Competency) -> Bool in cost(of: level, in: role) == nil },
      roles: roles.enumerated().sorted { (one, other) -> Bool in
        (one.element.left, one.offset) < (other.element.left, other.offset)
      }
      .map(\.element),
      moves: moveIndices.compactMap { (move: MoveIndex) -> Unlocking.Nearing<MoveIndex>? in
        Unlocking.Nearing(move, self[move].needs, holding: held, more)
      },
      openMoves: moves(from: role).filter { (move: MoveIndex) -> Bool in
        isOpen(move, holding: more) && !isOpen(move, holding: held)
      },
      dependents: dependents(
        on: competency, in: role,
        most: learnable.all(startingWith: held, without: competency)))
  }

  private func isOpen(_ move: MoveIndex, holding held: HeldLevels) -> Bool {
    self[move].needs.isMet(by: held) && self[self[move].to].needs.isMet(by: held)
  }

  /// What is not among the most that can be held without it.
  private func dependents(
    on competency: Competency, in role: RoleIndex, most: HeldLevels
  ) -> Unlocking.Dependents {
    let levels = skillIndicesByID.flatMap { (skill: SkillIndex) -> [Competency] in
      self[skill].levels.indices.dropFirst(most.level(of: skill)).map {
        (level: Int) -> Competency in
        Competency(skill: skill, level: level + 1)
      }
    }
    return Unlocking.Dependents(
      levels: levels.filter { (level: Competency) -> Bool in level != competency },
      roles: roleIndicesByID.filter { (other: RoleIndex) -> Bool in
        other != role && !self[other].needs.isMet(by: most)
      },
      moves: moveIndices.filter { (move: MoveIndex) -> Bool in !self[move].needs.isMet(by: most) })
  }
}

extension Unlocking.Nearing {
  /// `nil` where nothing more is met.
  fileprivate init?(
    _ asker: Index, _ needs: Requirement, holding held: HeldLevels, _ more: HeldLevels
  ) {
    let open = needs.parts.filter { (part: Requirement) -> Bool in !part.isMet(by: held) }
    let left = open.count { (part: Requirement) -> Bool in !part.isMet(by: more) }
    guard left < open.count else { return nil }
    self.init(asker: asker, met: open.count - left, left: left)
  }
}
