import CareerModel

extension CareerGraph {
  /// The same graph with some of its parts replaced.
  package func replacing(
    skills: [Skill]? = nil, roles: [Role]? = nil, moves: [Move]? = nil
  ) -> CareerGraph {
    CareerGraph(
      title: title, about: about, start: start, skills: skills ?? self.skills,
      roles: roles ?? self.roles, moves: moves ?? self.moves)
  }

  /// The same graph with new ids for its skills and roles, in their order.
  package func renamed(skills skillIDs: [String], roles roleIDs: [String]) -> CareerGraph {
    replacing(
      skills: zip(skills, skillIDs).map { (skill: Skill, id: String) -> Skill in
        Skill(id: id, name: skill.name, area: nil, about: nil, levels: skill.levels)
      },
      roles: zip(roles, roleIDs).map { (role: Role, id: String) -> Role in
        Role(
          id: id, title: role.title, track: nil, about: nil, needs: role.needs,
          recommended: role.recommended, practises: role.practises, guide: role.guide)
      })
  }
}

extension RouteQuestion {
  /// The same question on a graph whose file lists everything in another order.
  package func shuffled(_ random: inout SplitMix64) -> RouteQuestion {
    let reordering = Reordering(
      skills: random.shuffle(Array(graph.skills.indices)),
      roles: random.shuffle(Array(graph.roles.indices)))
    var held = HeldLevels(skillCount: graph.skills.count)
    for competency in self.held.highest { held.insert(reordering.competency(competency)) }
    return RouteQuestion(
      graph: CareerGraph(
        title: nil, about: nil, start: nil,
        skills: reordering.skills.map { (old: Int) -> Skill in
          reordering.skill(graph.skills[old])
        },
        roles: reordering.roles.map { (old: Int) -> Role in reordering.role(graph.roles[old]) },
        moves: random.shuffle(graph.moves.map(reordering.move))),
      role: reordering.role(role), goal: reordering.goal(goal), held: held,
      daysInRole: daysInRole, pace: pace)
  }
}

/// New places for skills and roles; each list holds the old ones in the new order.
private struct Reordering {
  let skills: [Int]
  let roles: [Int]

  func skill(_ old: SkillIndex) -> SkillIndex {
    SkillIndex(skills.firstIndex(of: old.rawValue) ?? 0)
  }

  func role(_ old: RoleIndex) -> RoleIndex { RoleIndex(roles.firstIndex(of: old.rawValue) ?? 0) }

  func competency(_ old: Competency) -> Competency {
    Competency(skill: skill(old.skill), level: old.level)
  }

  func goal(_ old: RouteQuestion.Goal) -> RouteQuestion.Goal {
    switch old {
    case .role(let old): .role(role(old))
    case .anyRole(let old): .anyRole(old.map(role))
    case .competencies(let old): .competencies(requirement(old))
    }
  }

  func skill(_ old: Skill) -> Skill {
    Skill(
      id: old.id, name: old.name, area: nil, about: nil,
      levels: old.levels.map { (level: ProficiencyLevel) -> ProficiencyLevel in
        ProficiencyLevel(
          hours: level.hours, shows: nil, needs: requirement(level.needs),
          onlyIn: level.onlyIn?.map(role).sorted())
      })
  }

  func role(_ old: Role) -> Role {
    Role(
      id: old.id, title: old.title, track: nil, about: nil, needs: requirement(old.needs),
      recommended: requirement(old.recommended),
      practises: old.practises.map { (practice: Practice) -> Practice in
        Practice(
          skill: skill(practice.skill), level: practice.level,
          hoursPercent: practice.hoursPercent)
      }, guide: old.guide)
  }

  func move(_ old: Move) -> Move {
    Move(
      from: role(old.from), to: role(old.to), kind: old.kind, tenure: old.tenure,
      needs: requirement(old.needs))
  }

  func requirement(_ old: Requirement) -> Requirement {
    switch old.formula {
    case .competency(let old): Requirement(.competency(competency(old)))
    case .all(let parts): Requirement(.all(parts.map(requirement)))
    case .any(let parts): Requirement(.any(parts.map(requirement)))
    case .atLeast(let count, let parts): Requirement(.atLeast(count, of: parts.map(requirement)))
    }
  }
}
