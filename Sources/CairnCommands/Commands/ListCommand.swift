import Rendering

/// `cairn list roles|skills|moves`.
enum ListCommand {
  static func answer(in context: CommandContext) throws(CommandFailure) -> CommandAnswer {
    let loaded = try context.loadGraph()
    let lines =
      switch context.options.listing {
      case .roles: GraphLists.roles(of: loaded.graph, context.rendering)
      case .skills: GraphLists.skills(of: loaded.graph, context.rendering)
      case .moves: GraphLists.moves(of: loaded.graph, context.rendering)
      }
    return CommandAnswer(lines.written(with: context.rendering), notices: loaded.notices)
  }
}
