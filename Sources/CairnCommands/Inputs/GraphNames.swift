import CareerModel
import GraphFiles
import Rendering

/// Finds the roles and skills of a graph by what people call them.
///
/// An id comes first, then a title or name in any case, as long as only one role or skill has it.
enum GraphNames {
  /// The role that a word of the command line means.
  ///
  /// - Throws: a usage failure that suggests the nearest role, or lists those that share a title.
  static func role(named name: String, in graph: CareerGraph) throws(CommandFailure) -> RoleIndex {
    switch lookUpRole(name, in: graph) {
    case .one(let role): return role
    case .several(let ids): throw ambiguity(name, of: "role", ids)
    case .none:
      throw CommandFailure(
        .usage, "no role is called '\(name)'\(didYouMean(name, amongRolesOf: graph))",
        details: ["Run 'cairn list roles' for the roles of the graph."])
    }
  }

  /// The role to avoid that a word of the command line means, where a kind of move could stand.
  static func roleToAvoid(
    named name: String, in graph: CareerGraph
  ) throws(CommandFailure) -> RoleIndex {
    switch lookUpRole(name, in: graph) {
    case .one(let role): return role
    case .several(let ids): throw ambiguity(name, of: "role", ids)
    case .none:
      let kinds = MoveKind.allCases.map(\.rawValue)
      let candidates =
        kinds.map { (kind: String) -> (id: String, title: String) in (kind, kind) }
        + graph.roles.map { (role: Role) -> (id: String, title: String) in (role.id, role.title) }
      throw CommandFailure(
        .usage,
        "no role and no kind of move is called '\(name)'\(suggestion(for: name, among: candidates))",
        details: [
          "The kinds are \(kinds.joined(separator: ", ")).",
          "Run 'cairn list roles' for the roles of the graph.",
        ])
    }
  }

  /// The skill that a word of the command line means.
  ///
  /// - Throws: a usage failure that suggests the nearest skill, or lists those that share a name.
  static func skill(named name: String, in graph: CareerGraph) throws(CommandFailure) -> SkillIndex
  {
    switch lookUpSkill(name, in: graph) {
    case .one(let skill): return skill
    case .several(let ids): throw ambiguity(name, of: "skill", ids)
    case .none:
      throw CommandFailure(
        .usage, "no skill is called '\(name)'\(didYouMean(name, amongSkillsOf: graph))",
        details: ["Run 'cairn list skills' for the skills of the graph."])
    }
  }

  /// The competency that a word and a level of the command line mean.
  ///
  /// - Throws: a usage failure for an unknown skill, or a level that it does not have.
  static func competency(_ named: NamedCompetency, in graph: CareerGraph) throws(CommandFailure)
    -> Competency
  {
    let skill = try skill(named: named.skill, in: graph)
    let levels = graph[skill].levels.count
    guard (1...levels).contains(named.level) else {
      let id = graph[skill].id
      throw CommandFailure(
        .usage,
        "'\(id)' has no level \(named.level); it has "
          + (levels == 1 ? "only level 1" : "levels 1 to \(levels)"),
        details: ["Run 'cairn show \(id)' for what each level means."])
    }
    return Competency(skill: skill, level: named.level)
  }

  /// The failure for a name that is neither a role's nor a skill's.
  static func unknown(_ name: String, in graph: CareerGraph) -> CommandFailure {
    let names =
      graph.roles.map { (role: Role) -> (id: String, title: String) in (role.id, role.title) }
      + graph.skills.map { (skill: Skill) -> (id: String, title: String) in (skill.id, skill.name) }
    return CommandFailure(
      .usage, "no role or skill is called '\(name)'\(suggestion(for: name, among: names))",
      details: ["Run 'cairn list roles' or 'cairn list skills' for what there is."])
  }

  // MARK: Looking up

  /// What a name leads to.
  enum Match<Index> {
    case none
    case one(Index)
    /// The ids of all that share the title.
    case several([String])
  }

  static func lookUpRole(_ name: String, in graph: CareerGraph) -> Match<RoleIndex> {
    if let role = graph.role(withID: name) { return .one(role) }
    let wanted = name.lowercased()
    let found = graph.roleIndices.filter { (role: RoleIndex) -> Bool in
      graph[role].id == wanted || graph[role].title.lowercased() == wanted
    }
    return match(found) { (role: RoleIndex) -> String in graph[role].id }
  }

  static func lookUpSkill(_ name: String, in graph: CareerGraph) -> Match<SkillIndex> {
    if let skill = graph.skill(withID: name) { return .one(skill) }
    let wanted = name.lowercased()
    let found = graph.skillIndices.filter { (skill: SkillIndex) -> Bool in
      graph[skill].id == wanted || graph[skill].name.lowercased() == wanted
    }
    return match(found) { (skill: SkillIndex) -> String in graph[skill].id }
  }

  private static func match<Index>(_ found: [Index], id: (Index) -> String) -> Match<Index> {
    guard let first = found.first else { return .none }
    return found.count == 1 ? .one(first) : .several(found.map(id))
  }

  // MARK: Wording

  private static func didYouMean(_ name: String, amongRolesOf graph: CareerGraph) -> String {
    suggestion(
      for: name,
      among: graph.roles.map { (role: Role) -> (id: String, title: String) in
        (role.id, role.title)
      })
  }

  private static func didYouMean(_ name: String, amongSkillsOf graph: CareerGraph) -> String {
    suggestion(
      for: name,
      among: graph.skills.map { (skill: Skill) -> (id: String, title: String) in
        (skill.id, skill.name)
      })
  }

  /// Compares with ids and titles in lower case, and suggests an id either way.
  static func suggestion(
    for name: String, among candidates: [(id: String, title: String)]
  ) -> String {
    var idsByWords: [String: String] = [:]
    var words: [String] = []
    for (id, title) in candidates {
      for word in [id, title.lowercased()] where idsByWords.updateValue(id, forKey: word) == nil {
        words.append(word)
      }
    }
    guard let word = nearest(to: name.lowercased(), among: words), let id = idsByWords[word] else {
      return ""
    }
    return "; did you mean '\(id)'?"
  }

  private static func ambiguity(_ name: String, of kind: String, _ ids: [String])
    -> CommandFailure
  {
    CommandFailure(
      .usage, "'\(name)' is the name of more than one \(kind); give an id",
      details: ids.map { (id: String) -> StyledText in "  \(id)" })
  }
}
