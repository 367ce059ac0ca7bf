/// Skills, roles and the moves between them: everything a plan is made from.
///
/// A graph is made by a loader that has checked it: every index is in range, ids are unique,
/// prerequisites have no cycle, and every estimate lies within the limits of the format.
package struct CareerGraph: Equatable, Sendable {
  package let title: String?
  package let about: String?
  /// Where a person stands who says nothing.
  package let start: RoleIndex?
  /// In the order of the files.
  package let skills: [Skill]
  package let roles: [Role]
  package let moves: [Move]
  /// In order of id, which no shuffling of a file changes.
  package let skillIndicesByID: [SkillIndex]
  package let roleIndicesByID: [RoleIndex]
  /// Role by role, and each role's in the order of the files.
  private let movesByOrigin: [MoveIndex]
  /// Where the moves out of each role begin in `movesByOrigin`, and where the last of them end.
  private let firstMoves: [Int]

  package init(
    title: String?, about: String?, start: RoleIndex?, skills: [Skill], roles: [Role],
    moves: [Move]
  ) {
    self.title = title
    self.about = about
    self.start = start
    self.skills = skills
    self.roles = roles
    self.moves = moves
    skillIndicesByID = skills.indices.map(SkillIndex.init).sorted {
      (one: SkillIndex, other: SkillIndex) -> Bool in
      skills[one.rawValue].id < skills[other.rawValue].id
    }
    roleIndicesByID = roles.indices.map(RoleIndex.init).sorted {
      (one: RoleIndex, other: RoleIndex) -> Bool in
      roles[one.rawValue].id < roles[other.rawValue].id
    }
    var firstMoves = Array(repeating: 0, count: roles.count + 1)
    for move in moves { firstMoves[move.from.rawValue + 1] += 1 }
    for role in roles.indices { firstMoves[role + 1] += firstMoves[role] }
    var next = firstMoves
    var movesByOrigin = Array(repeating: MoveIndex(0), count: moves.count)
    for (index, move) in moves.enumerated() {
      movesByOrigin[next[move.from.rawValue]] = MoveIndex(index)
      next[move.from.rawValue] += 1
    }
    self.firstMoves = firstMoves
    self.movesByOrigin = movesByOrigin
  }

  package subscript(index: SkillIndex) -> Skill { skills[index.rawValue] }
  package subscript(index: RoleIndex) -> Role { roles[index.rawValue] }
  package subscript(index: MoveIndex) -> Move { moves[index.rawValue] }

  package subscript(competency: Competency) -> ProficiencyLevel {
    skills[competency.skill.rawValue].levels[competency.level - 1]
  }

  package var skillIndices: [SkillIndex] { skills.indices.map(SkillIndex.init) }
  package var roleIndices: [RoleIndex] { roles.indices.map(RoleIndex.init) }
  package var moveIndices: [MoveIndex] { moves.indices.map(MoveIndex.init) }

  /// - Complexity: O(log *n*) in the number of skills.
  package func skill(withID id: String) -> SkillIndex? {
    let place = skillIndicesByID.startOfSuffix { (index: SkillIndex) -> Bool in
      skills[index.rawValue].id >= id
    }
    guard place < skillIndicesByID.count, self[skillIndicesByID[place]].id == id else { return nil }
    return skillIndicesByID[place]
  }

  /// - Complexity: O(log *n*) in the number of roles.
  package func role(withID id: String) -> RoleIndex? {
    let place = roleIndicesByID.startOfSuffix { (index: RoleIndex) -> Bool in
      roles[index.rawValue].id >= id
    }
    guard place < roleIndicesByID.count, self[roleIndicesByID[place]].id == id else { return nil }
    return roleIndicesByID[place]
  }

  /// The moves out of a role, in the order of the files.
  package func moves(from role: RoleIndex) -> ArraySlice<MoveIndex> {
    movesByOrigin[firstMoves[role.rawValue]..<firstMoves[role.rawValue + 1]]
  }

  /// A competency as files and commands write it: `go:3`.
  package func id(of competency: Competency) -> String {
    skills[competency.skill.rawValue].id + ":" + String(competency.level)
  }

  /// A competency as people read it: `Go proficiency 3`.
  package func name(of competency: Competency) -> String {
    var name = skills[competency.skill.rawValue].name
    name.append(" ")
    name.append(String(competency.level))
    return name
  }
}

extension Array {
  /// The place of the first element that passes, of elements that all pass from some place on.
  ///
  /// - Complexity: O(log *n*).
  fileprivate func startOfSuffix(where passes: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if passes(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
