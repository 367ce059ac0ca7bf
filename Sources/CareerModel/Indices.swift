/// A skill's place in `CareerGraph.skills`.
package struct SkillIndex: Hashable, Comparable, Sendable {
  package let rawValue: Int

  package init(_ rawValue: Int) { self.rawValue = rawValue }

  package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// A role's place in `CareerGraph.roles`.
package struct RoleIndex: Hashable, Comparable, Sendable {
  package let rawValue: Int

  package init(_ rawValue: Int) { self.rawValue = rawValue }

  package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// A move's place in `CareerGraph.moves`.
package struct MoveIndex: Hashable, Comparable, Sendable {
  package let rawValue: Int

  package init(_ rawValue: Int) { self.rawValue = rawValue }

  package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// One level of one skill: the unit that is acquired.
///
/// Level *l* always needs level *l − 1* of the same skill, so that holding a level means
/// holding every level under it.
package struct Competency: Hashable, Comparable, Sendable {
  package let skill: SkillIndex
  /// From 1 to the number of the skill's levels.
  package let level: Int

  package init(skill: SkillIndex, level: Int) {
    self.skill = skill
    self.level = level
  }

  package static func < (left: Self, right: Self) -> Bool {
    (left.skill, left.level) < (right.skill, right.level)
  }
}
