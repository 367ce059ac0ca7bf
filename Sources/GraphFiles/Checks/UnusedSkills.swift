extension GraphDraft {
  /// Reports each skill of which `isUsed` says that nothing but itself refers to it.
  ///
  /// Skills of a file without roles and moves are there for several graphs to choose from, so they
  /// are not reported.
  func reportUnusedSkills(_ isUsed: [Bool], _ log: FindingLog) {
    let libraries = filesOfSkillsAlone
    for (skill, isUsed) in zip(skills, isUsed) where !isUsed {
      guard let skill, !libraries.contains(skill.idPlace.file) else { continue }
      log.report(
        .unusedSkill, at: skill.idPlace,
        "nothing refers to the skill \(quoted(skill.id)); let a role, a move or another skill "
          + "need it, or remove it")
    }
  }

  private var filesOfSkillsAlone: Set<Int32> {
    Set(skills.compactMap { (skill: SkillDraft?) -> Int32? in skill?.idPlace.file })
      .subtracting(roles.compactMap { (role: RoleDraft?) -> Int32? in role?.idPlace.file })
      .subtracting(moves.map { (move: MoveDraft) -> Int32 in move.place.file })
  }
}
