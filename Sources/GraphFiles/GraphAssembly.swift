import CareerModel

extension GraphDraft {
  /// The graph; `nil` when a part is missing, which checks must have reported.
  func assembled() -> CareerGraph? {
    var skills: [Skill] = []
    skills.reserveCapacity(self.skills.count)
    for draft in self.skills {
      guard let draft, let skill = skill(draft) else { return nil }
      skills.append(skill)
    }
    var roles: [Role] = []
    roles.reserveCapacity(self.roles.count)
    for draft in self.roles {
      guard let draft else { return nil }
      roles.append(role(draft))
    }
    var moves: [Move] = []
    moves.reserveCapacity(self.moves.count)
    for draft in self.moves {
      guard let move = move(draft) else { return nil }
      moves.append(move)
    }
    return CareerGraph(
      title: title, about: about, start: start?.role, skills: skills, roles: roles, moves: moves)
  }

  private func skill(_ draft: SkillDraft) -> Skill? {
    var levels: [ProficiencyLevel] = []
    levels.reserveCapacity(draft.levels.count)
    for level in draft.levels {
      guard let hours = level.hours else { return nil }
      levels.append(
        ProficiencyLevel(
          hours: hours, shows: level.shows, needs: requirements.requirement(at: level.needs),
          onlyIn: level.onlyIn))
    }
    return Skill(
      id: draft.id, name: draft.name, area: draft.area, about: draft.about, levels: levels)
  }

  private func role(_ draft: RoleDraft) -> Role {
    Role(
      id: draft.id, title: draft.title, track: draft.track, about: draft.about,
      needs: requirements.requirement(at: draft.needs),
      recommended: requirements.requirement(at: draft.recommended), practises: draft.practises,
      guide: draft.guide.map { (place: Int) -> CareerGuide in guides[place] } ?? CareerGuide())
  }

  private func move(_ draft: MoveDraft) -> Move? {
    guard let kind = draft.kind, let tenure = draft.tenure else { return nil }
    return Move(
      from: draft.from, to: draft.to, kind: kind, tenure: tenure,
      needs: requirements.requirement(at: draft.needs), about: draft.about)
  }
}
