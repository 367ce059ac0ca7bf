import CareerModel

/// Who asks for a skill, and what builds on it.
struct SkillUses {
  /// A role that asks for a level.
  struct Asker {
    let role: RoleIndex
    /// True when something else would do as well.
    let isOneOfSeveral: Bool
  }

  /// By level; index 0 is level 1.
  private(set) var askers: [[Asker]]
  /// The competencies that name a level among what they need.
  private(set) var opens: [[Competency]]
  /// The moves that ask for a level.
  private(set) var moves: [[MoveIndex]]

  init(of skill: SkillIndex, in graph: CareerGraph) {
    let count = graph[skill].levels.count
    askers = Array(repeating: [], count: count)
    opens = Array(repeating: [], count: count)
    moves = Array(repeating: [], count: count)
    for role in graph.roleIndices {
      for (level, isSure) in Self.levels(of: skill, in: graph[role].needs) {
        askers[level - 1].append(Asker(role: role, isOneOfSeveral: !isSure))
      }
    }
    for other in graph.skillIndices where other != skill {
      for (index, level) in graph[other].levels.enumerated() {
        for (needed, _) in Self.levels(of: skill, in: level.needs) {
          opens[needed - 1].append(Competency(skill: other, level: index + 1))
        }
      }
    }
    for move in graph.moveIndices {
      for (level, _) in Self.levels(of: skill, in: graph[move].needs) {
        moves[level - 1].append(move)
      }
    }
  }

  /// Each level of a skill that a requirement names, with whether nothing else would do.
  private static func levels(of skill: SkillIndex, in requirement: Requirement)
    -> [(level: Int, isSure: Bool)]
  {
    let named = Set(
      requirement.competencies.lazy
        .filter { (competency: Competency) -> Bool in competency.skill == skill }
        .map { (competency: Competency) -> Int in competency.level })
    guard !named.isEmpty else { return [] }
    return named.sorted().map { (level: Int) -> (level: Int, isSure: Bool) in
      (level, requirement.alwaysAsks(for: Competency(skill: skill, level: level)))
    }
  }
}

extension Requirement {
  /// True when a competency is named where there is no choice.
  fileprivate func alwaysAsks(for competency: Competency) -> Bool {
    switch formula {
    case .competency(let named): named == competency
    case .all(let parts):
      parts.contains { (part: Requirement) -> Bool in part.alwaysAsks(for: competency) }
    case .any(let parts):
      parts.allSatisfy { (part: Requirement) -> Bool in part.alwaysAsks(for: competency) }
    case .atLeast(let count, let parts):
      // Whoever can leave out all the parts that name it need not have it.
      parts.count { (part: Requirement) -> Bool in !part.alwaysAsks(for: competency) } < count
    }
  }
}
