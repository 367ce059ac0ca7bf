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
    moves = Self.movesInOrder(of: graph, roles, numberOfRole)
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

  /// By origin, then by target.
  private static func movesInOrder(
    of graph: CareerGraph, _ roles: [RoleIndex], _ numberOfRole: [Int]
  ) -> [MoveIndex] {
    let targets = graph.moves.map { (move: Move) -> Int in numberOfRole[move.to.rawValue] }
    var sorted: [MoveIndex] = []
    sorted.reserveCapacity(targets.count)
    for role in roles {
      let first = sorted.count
      sorted += graph.moves(from: role)
      // In place: a slice of the array would be copied first.
      sorted.withUnsafeMutableBufferPointer { (all: inout UnsafeMutableBufferPointer<MoveIndex>) in
        var own = UnsafeMutableBufferPointer(rebasing: all[first...])
        own.sort { (one: MoveIndex, other: MoveIndex) -> Bool in
          targets[one.rawValue] < targets[other.rawValue]
        }
      }
    }
    return sorted
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
