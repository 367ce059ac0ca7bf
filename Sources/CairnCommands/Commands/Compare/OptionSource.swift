import CareerModel
import Planning

/// The roles to compare: those of the command line, or all there are.
struct OptionSource {
  private let context: CommandContext
  private let graph: CareerGraph
  private let origin: RoleIndex
  private var names: [String] { context.options.targets }

  init(_ context: CommandContext, _ graph: CareerGraph, from origin: RoleIndex) {
    self.context = context
    self.graph = graph
    self.origin = origin
  }

  /// In the order of the command line, or of the graph.
  ///
  /// - Throws: a usage failure for unknown names, for skills, for a role that is named twice, and
  ///   for the role that is held.
  func roles() throws(CommandFailure) -> [RoleIndex] {
    guard !names.isEmpty else {
      return graph.roleIndices.filter { (role: RoleIndex) -> Bool in role != origin }
    }
    var found: [(name: String, role: RoleIndex)] = []
    for name in names {
      let role = try role(name)
      guard role != origin else {
        throw CommandFailure(
          .usage, "'\(name)' is the role you start in, which all options are compared with",
          details: ["Name roles to move to, or start in another one with --from ROLE."])
      }
      if let other = found.first(where: { (_, other: RoleIndex) -> Bool in other == role }) {
        throw CommandFailure(
          .usage,
          other.name == name
            ? "'\(name)' is named twice; a role cannot be compared with itself"
            : "'\(other.name)' and '\(name)' are the same role, \(graph[role].title)",
          details: ["Name each role once."])
      }
      found.append((name, role))
    }
    return found.map(\.role)
  }

  private func role(_ name: String) throws(CommandFailure) -> RoleIndex {
    if case .none = GraphNames.lookUpRole(name, in: graph), isSkill(name) {
      throw CommandFailure(
        .usage, "'\(name)' is a skill, and only roles can be compared",
        details: ["Run 'cairn plan SKILL:LEVEL' for the way to a skill."])
    }
    return try GraphNames.role(named: name, in: graph)
  }

  private func isSkill(_ name: String) -> Bool {
    let skill = ValueParser.competency(name[...])?.skill ?? name
    if case .none = GraphNames.lookUpSkill(skill, in: graph) { return false }
    return true
  }
}
