import CareerModel

extension CareerGraph {
  /// Whether a competency is the next level of its skill, and what it needs is held.
  func isPrepared(_ competency: Competency, holding held: HeldLevels) -> Bool {
    held.level(of: competency.skill) == competency.level - 1
      && self[competency].needs.isMet(by: held)
  }

  /// Whether someone in a role who holds certain levels can start to learn a competency.
  func isStartable(_ competency: Competency, in role: RoleIndex, holding held: HeldLevels) -> Bool {
    isPrepared(competency, holding: held) && cost(of: competency, in: role) != nil
  }

  /// The competencies that someone in a role who holds certain levels can start to learn, in order
  /// of id.
  package func startable(in role: RoleIndex, holding held: HeldLevels) -> [Competency] {
    nextLevels(holding: held).filter { (competency: Competency) -> Bool in
      isStartable(competency, in: role, holding: held)
    }
  }

  /// The level above the one that is held of each skill that has one, in order of id.
  func nextLevels(holding held: HeldLevels) -> [Competency] {
    skillIndicesByID.compactMap { (skill: SkillIndex) -> Competency? in
      let next = held.level(of: skill) + 1
      return next <= self[skill].levels.count ? Competency(skill: skill, level: next) : nil
    }
  }
}
