import CareerModel
import RouteSearch

/// The numbers that a graph's roles, moves and competencies have in the search.
///
/// They follow the ids, never the order of the file, so that shuffling a file changes nothing.
struct GraphNumbers: Sendable {
  /// The graph's roles and moves by their number.
  let roles: [RoleIndex]
  let moves: [MoveIndex]
  /// The graph's competencies by their number; free ones have greater numbers.
  let competencies: [Competency]
  private let numberOfRole: [Int]
  private let firstNumberOfSkill: [Int]

  init(_ graph: CareerGraph) {
    let roles = graph.roleIndicesByID
    var numberOfRole = Array(repeating: 0, count: roles.count)
    for (number, role) in roles.enumerated() { numberOfRole[role.rawValue] = number }
    self.roles = roles
    self.numberOfRole = numberOfRole
    // Apart from the moves, so that sorting copies none.
    let ends = graph.moves.map { (move: Move) -> (from: Int, to: Int) in
      (numberOfRole[move.from.rawValue], numberOfRole[move.to.rawValue])
    }
    moves = graph.moveIndices.sorted { (one: MoveIndex, other: MoveIndex) -> Bool in
      let (one, other) = (ends[one.rawValue], ends[other.rawValue])
      return (one.from, one.to) < (other.from, other.to)
    }
    let skills = graph.skillIndicesByID
    var competencies: [Competency] = []
    var firstNumberOfSkill = Array(repeating: 0, count: skills.count)
    for skill in skills {
      firstNumberOfSkill[skill.rawValue] = competencies.count
      for level in graph.skills[skill.rawValue].levels.indices {
        competencies.append(Competency(skill: skill, level: level + 1))
      }
    }
    self.competencies = competencies
    self.firstNumberOfSkill = firstNumberOfSkill
  }

  func number(of role: RoleIndex) -> Int { numberOfRole[role.rawValue] }

  func number(of competency: Competency) -> Int {
    firstNumberOfSkill[competency.skill.rawValue] + competency.level - 1
  }

  /// The levels that a set of competencies amounts to.
  func levels(_ set: BitSet) -> HeldLevels {
    var held = HeldLevels(skillCount: firstNumberOfSkill.count)
    set.forEach { (number: Int) -> Void in
      if number < competencies.count { held.insert(competencies[number]) }
    }
    return held
  }
}
