/// Skills, roles and the moves between them: everything a plan is made from.
///
/// A graph is made by a loader that has checked it: every index is in range, ids are unique,
/// prerequisites have no cycle, and every estimate lies within the limits of the format.
package struct CareerGraph: Sendable {
  package let title: String?
  package let about: String?
  /// Where a person stands who says nothing.
  package let start: RoleIndex?
  /// In the order of the files.
  package let skills: [Skill]
  package let roles: [Role]
  package let moves: [Move]
  /// The moves out of each role, in the order of the files.
  private let movesByOrigin: [[MoveIndex]]
  // Plain numbers, because the runtime takes long to make a dictionary's type for any other.
  private let skillsByID: [String: Int]
  private let rolesByID: [String: Int]

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
    var movesByOrigin: [[MoveIndex]] = Array(repeating: [], count: roles.count)
    for (index, move) in moves.enumerated() {
      movesByOrigin[move.from.rawValue].append(MoveIndex(index))
    }
    self.movesByOrigin = movesByOrigin
    var skillsByID: [String: Int] = Dictionary(minimumCapacity: skills.count)
    for (index, skill) in skills.enumerated() { skillsByID[skill.id] = index }
    self.skillsByID = skillsByID
    var rolesByID: [String: Int] = Dictionary(minimumCapacity: roles.count)
    for (index, role) in roles.enumerated() { rolesByID[role.id] = index }
    self.rolesByID = rolesByID
  }

  package subscript(index: SkillIndex) -> Skill { skills[index.rawValue] }
  package subscript(index: RoleIndex) -> Role { roles[index.rawValue] }
  package subscript(index: MoveIndex) -> Move { moves[index.rawValue] }

  package subscript(competency: Competency) -> ProficiencyLevel {
    self[competency.skill].levels[competency.level - 1]
  }

  package var skillIndices: [SkillIndex] { skills.indices.map(SkillIndex.init) }
  package var roleIndices: [RoleIndex] { roles.indices.map(RoleIndex.init) }
  package var moveIndices: [MoveIndex] { moves.indices.map(MoveIndex.init) }

  /// In order of id, which no shuffling of a file changes.
  package var skillIndicesByID: [SkillIndex] {
    skillIndices.sorted { (one: SkillIndex, other: SkillIndex) -> Bool in
      skills[one.rawValue].id < skills[other.rawValue].id
    }
  }

  /// In order of id, which no shuffling of a file changes.
  package var roleIndicesByID: [RoleIndex] {
    roleIndices.sorted { (one: RoleIndex, other: RoleIndex) -> Bool in
      roles[one.rawValue].id < roles[other.rawValue].id
    }
  }

  package func skill(withID id: String) -> SkillIndex? { skillsByID[id].map(SkillIndex.init) }
  package func role(withID id: String) -> RoleIndex? { rolesByID[id].map(RoleIndex.init) }

  package func moves(from role: RoleIndex) -> [MoveIndex] { movesByOrigin[role.rawValue] }

  /// A competency as files and commands write it: `go:3`.
  package func id(of competency: Competency) -> String {
    "\(self[competency.skill].id):\(competency.level)"
  }

  /// A competency as people read it: `Go proficiency 3`.
  package func name(of competency: Competency) -> String {
    "\(self[competency.skill].name) \(competency.level)"
  }
}
