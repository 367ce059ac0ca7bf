extension GraphDraft {
  /// Reports each skill of which `isUsed` says that nothing but itself refers to it.
  func reportUnusedSkills(_ isUsed: [Bool], _ log: FindingLog) {
    for (skill, isUsed) in zip(skills, isUsed) where !isUsed {
      guard let skill else { continue }
      log.report(
        .unusedSkill, at: skill.idPlace,
        "nothing refers to the skill \(quoted(skill.id)); let a role, a move or another skill "
          + "need it, or remove it")
    }
  }
}
