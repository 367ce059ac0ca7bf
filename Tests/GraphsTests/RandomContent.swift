import CareerModel
import TestSupport

/// Graphs that make no sense and hold everything that a graph can hold, from a seed.
struct RandomContent {
  private var random: SplitMix64
  private let skillCount: Int
  private let roleCount: Int

  init(seed: Int) {
    random = SplitMix64(seed: seed)
    skillCount = random.within(1...40)
    roleCount = random.within(1...40)
  }

  mutating func graph() -> CareerGraph {
    CareerGraph(
      title: optional { $0.text() }, about: optional { $0.text() },
      start: optional { $0.role() },
      skills: (0..<skillCount).map { (number: Int) -> Skill in skill("s\(number)") },
      roles: (0..<roleCount).map { (number: Int) -> Role in role("r\(number)") },
      moves: list { $0.move() })
  }

  // MARK: Parts

  private mutating func skill(_ id: String) -> Skill {
    Skill(
      id: id, name: text(), area: optional { $0.text() }, about: optional { $0.text() },
      levels: list { $0.level() })
  }

  private mutating func level() -> ProficiencyLevel {
    ProficiencyLevel(
      hours: estimate(), shows: optional { $0.text() }, needs: requirement(depth: 0),
      onlyIn: optional { $0.list { $0.role() } })
  }

  private mutating func role(_ id: String) -> Role {
    Role(
      id: id, title: text(), track: optional { $0.text() }, about: optional { $0.text() },
      needs: requirement(depth: 0), recommended: requirement(depth: 0),
      practises: list { $0.practice() }, guide: random.chance(80) ? guide() : CareerGuide())
  }

  private mutating func practice() -> Practice {
    Practice(
      skill: SkillIndex(random.below(skillCount)), level: optional { $0.random.within(1...40) },
      hoursPercent: random.within(1...400), basis: optional { $0.text() })
  }

  private mutating func move() -> Move {
    Move(
      from: role(), to: role(), kind: random.pick(MoveKind.allCases),
      tenure: Tenure(estimate(), in: random.pick([.months, .weeks])),
      needs: requirement(depth: 0), about: optional { $0.text() })
  }

  private mutating func guide() -> CareerGuide {
    var guide = CareerGuide()
    guide.responsibilities = list { $0.text() }
    guide.topSkills = list {
      CareerGuide.TopSkill(
        name: $0.text(), about: $0.optional { $0.text() }, skills: $0.list { $0.competency() })
    }
    guide.gaps = list {
      CareerGuide.Gap(gap: $0.text(), closedBy: $0.list { $0.competency() })
    }
    guide.suggestions = list { $0.text() }
    guide.salary = optional { $0.salary() }
    guide.demand = optional {
      CareerGuide.Demand(
        trend: $0.text(), about: $0.optional { $0.text() }, basis: $0.optional { $0.text() })
    }
    guide.employers = list { $0.text() }
    guide.sectors = list { $0.text() }
    guide.nextSteps = list {
      CareerGuide.NextStep(step: $0.text(), evidenceFor: $0.list { $0.competency() })
    }
    return guide
  }

  private mutating func salary() -> Salary {
    Salary(
      currency: optional { $0.text() }, entry: optional { $0.band() }, mid: optional { $0.band() },
      senior: optional { $0.band() }, basis: optional { $0.text() }, note: optional { $0.text() })
  }

  private mutating func band() -> Salary.Band {
    Salary.Band(
      low: random.pick(Self.amounts), high: random.pick(Self.amounts),
      openEnded: random.chance(50), note: optional { $0.text() })
  }

  private mutating func requirement(depth: Int) -> Requirement {
    let because = optional { $0.text() }
    func parts(_ content: inout Self) -> [Requirement] {
      depth > 3 ? [] : content.list { $0.requirement(depth: depth + 1) }
    }
    switch random.below(4) {
    case 0: return Requirement(.competency(competency()), because: because)
    case 1: return Requirement(.all(parts(&self)), because: because)
    case 2: return Requirement(.any(parts(&self)), because: because)
    default:
      return Requirement(.atLeast(random.within(1...40), of: parts(&self)), because: because)
    }
  }

  private mutating func estimate() -> Estimate {
    Estimate(
      low: decimal(), likely: decimal(), high: decimal(), basis: optional { $0.text() })
  }

  // MARK: Small things

  private mutating func role() -> RoleIndex { RoleIndex(random.below(roleCount)) }

  private mutating func competency() -> Competency {
    Competency(skill: SkillIndex(random.below(skillCount)), level: random.within(1...40))
  }

  private mutating func decimal() -> ExactDecimal {
    random.chance(50)
      ? ExactDecimal(random.pick(Self.amounts) % 10_000)
      : ExactDecimal(millionths: random.pick(Self.amounts))
  }

  private mutating func text() -> String {
    random.pick(["", "Go", "a \"text\" \\ of more than fifteen bytes", "日本語, e\u{301} and é", "\n"])
  }

  private mutating func optional<Value>(_ value: (inout Self) -> Value) -> Value? {
    random.chance(50) ? value(&self) : nil
  }

  private mutating func list<Element>(_ element: (inout Self) -> Element) -> [Element] {
    (0..<random.below(4)).map { (_: Int) -> Element in element(&self) }
  }

  /// Around the places where numbers get a digit more, and up to the greatest that a file may hold.
  private static let amounts = [
    0, 1, 15, 16, 31, 32, 33, 1_023, 1_024, 1_025, 32_767, 32_768, 500_000, 1_000_000,
    10_000_000_000,
    1_000_000_000_000,
  ]
}
