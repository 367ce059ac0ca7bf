import CareerModel
import Planning
import Rendering

/// `cairn diff ROLE ROLE`, which hands files on to `DiffGraphsCommand`.
enum DiffCommand {
  static func answer(in context: CommandContext) throws(CommandFailure) -> CommandAnswer {
    let names = context.options.compared
    let paths = names.filter(DiffGraphsCommand.isPath)
    if paths.count == 2 {
      return try DiffGraphsCommand.answer(from: paths[0], to: paths[1], in: context)
    }
    if let path = paths.first {
      throw CommandFailure(
        .usage, "'\(path)' is a file and no role; name two roles, or two files",
        details: ["A folder of files is written with its slash, as ladders/."])
    }
    let format: TextOrJSON = try context.format(context.options.format)
    let loaded = try context.loadGraph()
    let graph = loaded.graph
    let (one, other) = try roles(context.options.compared, in: graph)
    let limits = context.searchLimits()
    let difference = try checked { () throws(PlanChecker.Fault) -> RoleDifference in
      try graph.difference(of: one, from: other, limits: limits)
    }
    let report = RoleDifferenceReport(
      difference, in: graph, next: commands(one, other, graph, context))
    let text =
      switch format {
      case .text: RoleDifferenceText.text(report, context.rendering)
      case .json: RoleDifferenceJSON.text(report)
      }
    return difference.isComplete
      ? CommandAnswer(text, notices: loaded.notices)
      : CommandAnswer(
        text, notices: loaded.notices + [.searchLimitNotice], status: .searchLimit)
  }

  private static func roles(
    _ names: [String], in graph: CareerGraph
  ) throws(CommandFailure) -> (RoleIndex, RoleIndex) {
    let one = try GraphNames.role(named: names[0], in: graph)
    let other = try GraphNames.role(named: names[1], in: graph)
    guard one != other else {
      throw CommandFailure(
        .usage, "'\(names[0])' and '\(names[1])' are the same role; name two that differ")
    }
    return (one, other)
  }

  private static func commands(
    _ one: RoleIndex, _ other: RoleIndex, _ graph: CareerGraph, _ context: CommandContext
  ) -> [NextCommand] {
    [(one, other), (other, one)].map { (from: RoleIndex, to: RoleIndex) -> NextCommand in
      NextCommand(
        "cairn plan \(graph[to].id) --from \(graph[from].id)\(context.graphArguments)",
        purpose: "The shortest way from \(graph[from].title) to \(graph[to].title)")
    }
  }
}
