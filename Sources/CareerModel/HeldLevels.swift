/// The competencies that a person holds: the highest level of each skill.
package struct HeldLevels: Hashable, Sendable {
  private var levels: [Int]

  /// Nothing held, of so many skills.
  package init(skillCount: Int) { levels = Array(repeating: 0, count: skillCount) }

  /// The highest level held; 0 for none.
  package func level(of skill: SkillIndex) -> Int { levels[skill.rawValue] }

  package func contains(_ competency: Competency) -> Bool {
    levels[competency.skill.rawValue] >= competency.level
  }

  /// Adds a competency, and with it every level under it.
  package mutating func insert(_ competency: Competency) {
    let skill = competency.skill.rawValue
    levels[skill] = max(levels[skill], competency.level)
  }

  /// The highest competency held of each skill, in the order of the graph's skills.
  package var highest: [Competency] {
    levels.indices.lazy
      .filter { (skill: Int) -> Bool in levels[skill] > 0 }
      .map { (skill: Int) -> Competency in
        Competency(skill: SkillIndex(skill), level: levels[skill])
      }
  }

  package var isEmpty: Bool { levels.allSatisfy { (level: Int) -> Bool in level == 0 } }
}
