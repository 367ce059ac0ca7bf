import CareerModel

/// Numbers the competencies of a draft from 0, skill by skill and level by level.
struct CompetencyNumbers {
  /// The number of each skill's first level, and one more entry: the number of them all.
  private let firsts: [Int]
  private let competencies: [Competency]

  init(of draft: GraphDraft) {
    var firsts = [0]
    var competencies: [Competency] = []
    for (index, skill) in draft.skills.enumerated() {
      for level in 0..<(skill?.levels.count ?? 0) {
        competencies.append(Competency(skill: SkillIndex(index), level: level + 1))
      }
      firsts.append(competencies.count)
    }
    self.firsts = firsts
    self.competencies = competencies
  }

  var count: Int { competencies.count }

  subscript(number: Int) -> Competency { competencies[number] }

  /// `nil` for a level of a skill whose levels could not be read.
  func number(of competency: Competency) -> Int? {
    let skill = competency.skill.rawValue
    guard competency.level >= 1, competency.level <= count else { return nil }
    let number = firsts[skill] + competency.level - 1
    return number < firsts[skill + 1] ? number : nil
  }
}

extension GraphDraft {
  func level(_ competency: Competency) -> LevelDraft? {
    skills[competency.skill.rawValue]?.levels[competency.level - 1]
  }

  /// A competency as files write it: `go:3`.
  func name(of competency: Competency) -> String {
    "\(skills[competency.skill.rawValue]?.id ?? "?"):\(competency.level)"
  }

  func roleName(_ role: RoleIndex) -> String { roles[role.rawValue]?.id ?? "?" }
}
