import CareerModel

/// The graph and its parts, each in the order of what stands here.
extension FlatGraphReader {
  mutating func graph() -> CareerGraph {
    let title = optionalText()
    let about = optionalText()
    let start = optional { (reader: inout Self) -> RoleIndex in reader.role() }
    let skills = list { (reader: inout Self) -> Skill in reader.wholeSkill() }
    let roles = list { (reader: inout Self) -> Role in reader.wholeRole() }
    let moves = list { (reader: inout Self) -> Move in reader.wholeMove() }
    return CareerGraph(
      title: title, about: about, start: start, skills: skills, roles: roles, moves: moves)
  }

  private mutating func wholeSkill() -> Skill {
    let id = text()
    let name = text()
    let area = optionalText()
    let about = optionalText()
    let levels = list { (reader: inout Self) -> ProficiencyLevel in reader.level() }
    return Skill(id: id, name: name, area: area, about: about, levels: levels)
  }

  private mutating func level() -> ProficiencyLevel {
    let hours = estimate()
    let shows = optionalText()
    let needs = requirement()
    let onlyIn = optional { (reader: inout Self) -> [RoleIndex] in
      reader.list { (reader: inout Self) -> RoleIndex in reader.role() }
    }
    return ProficiencyLevel(hours: hours, shows: shows, needs: needs, onlyIn: onlyIn)
  }

  private mutating func wholeRole() -> Role {
    let id = text()
    let title = text()
    let track = optionalText()
    let about = optionalText()
    let needs = requirement()
    let recommended = requirement()
    let practises = list { (reader: inout Self) -> Practice in reader.practice() }
    let guide = boolean() ? self.guide() : CareerGuide()
    return Role(
      id: id, title: title, track: track, about: about, needs: needs, recommended: recommended,
      practises: practises, guide: guide)
  }

  private mutating func practice() -> Practice {
    let skill = skill()
    // Levels count from 1.
    let level = number()
    let hoursPercent = number()
    let basis = optionalText()
    return Practice(
      skill: skill, level: level == 0 ? nil : level, hoursPercent: hoursPercent, basis: basis)
  }

  private mutating func wholeMove() -> Move {
    let from = role()
    let to = role()
    let kind = MoveKind.allCases[number()]
    let unit = boolean() ? Tenure.Unit.weeks : .months
    let estimate = estimate()
    let needs = requirement()
    let about = optionalText()
    return Move(
      from: from, to: to, kind: kind, tenure: Tenure(estimate, in: unit), needs: needs,
      about: about)
  }
}

/// What skills, roles and moves are made of.
extension FlatGraphReader {
  mutating func skill() -> SkillIndex { SkillIndex(number()) }

  mutating func role() -> RoleIndex { RoleIndex(number()) }

  mutating func competency() -> Competency {
    let skill = skill()
    return Competency(skill: skill, level: number())
  }

  mutating func competencies() -> [Competency] {
    list { (reader: inout Self) -> Competency in reader.competency() }
  }

  /// Twice a whole number, or twice the millionths of any other and 1 more.
  private mutating func decimal() -> ExactDecimal {
    let number = number()
    return number % 2 == 0 ? ExactDecimal(number / 2) : ExactDecimal(millionths: number / 2)
  }

  private mutating func estimate() -> Estimate {
    let low = decimal()
    let likely = decimal()
    let high = decimal()
    let basis = optionalText()
    return Estimate(low: low, likely: likely, high: high, basis: basis)
  }

  /// A number that stands for the kind and for whether there is a reason, the reason, the parts.
  private mutating func requirement() -> Requirement {
    let kind = number()
    let because = kind % 2 == 0 ? nil : text()
    switch kind / 2 {
    case 0: return Requirement(.competency(competency()), because: because)
    case 1: return Requirement(.all(parts()), because: because)
    case 2: return Requirement(.any(parts()), because: because)
    default:
      let count = number()
      return Requirement(.atLeast(count, of: parts()), because: because)
    }
  }

  private mutating func parts() -> [Requirement] {
    list { (reader: inout Self) -> Requirement in reader.requirement() }
  }
}
