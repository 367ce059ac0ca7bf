import CareerModel
import Rendering

/// `cairn show ID`: the guide of a role, a skill, or one level of a skill.
struct ShowCommand {
  private let context: CommandContext
  private let graph: CareerGraph
  private var name: String { context.options.shownID }

  static func answer(in context: CommandContext) throws(CommandFailure) -> CommandAnswer {
    let loaded = try context.loadGraph()
    let lines = try ShowCommand(context: context, graph: loaded.graph).lines()
    return CommandAnswer(lines.written(with: context.rendering), notices: loaded.notices)
  }

  private func lines() throws(CommandFailure) -> [StyledText] {
    if let competency = try competency() {
      return lines(for: competency.skill, level: competency.level)
    }
    // Both are shown where both are meant: leaving one out would hide it.
    switch (GraphNames.lookUpRole(name, in: graph), GraphNames.lookUpSkill(name, in: graph)) {
    case (.one(let role), .one(let skill)):
      return lines(for: role) + [StyledText()] + lines(for: skill)
    case (.one(let role), _): return lines(for: role)
    case (_, .one(let skill)): return lines(for: skill)
    case (.several, _): return lines(for: try GraphNames.role(named: name, in: graph))
    case (.none, .several): return lines(for: try GraphNames.skill(named: name, in: graph))
    case (.none, .none): throw GraphNames.unknown(name, in: graph)
    }
  }

  /// The level that `go:2` names; `nil` when the name is not of that form.
  private func competency() throws(CommandFailure) -> Competency? {
    let parts = name.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, let level = Int(parts[1]) else { return nil }
    return try GraphNames.competency(
      NamedCompetency(skill: String(parts[0]), level: level), in: graph)
  }

  private func lines(for role: RoleIndex) -> [StyledText] {
    RoleGuide.lines(
      for: role, in: graph, graphArguments: context.graphArguments, context.rendering)
  }

  private func lines(for skill: SkillIndex, level: Int? = nil) -> [StyledText] {
    SkillGuide.lines(
      for: skill, level: level, in: graph, graphArguments: context.graphArguments,
      context.rendering)
  }
}
