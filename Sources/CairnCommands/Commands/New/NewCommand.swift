import Rendering

/// `cairn new [FILE]`: a small graph to begin with.
enum NewCommand {
  static let usualFile = "career-graph.json"

  static func answer(in context: CommandContext) throws(CommandFailure) -> CommandAnswer {
    let path = context.options.newFile ?? usualFile
    if path == "-" { return CommandAnswer(StarterGraph.text) }
    do throws(OutputFailure) {
      try context.environment.writeFile(
        Array(StarterGraph.text.utf8), path, context.options.overwrites)
    } catch {
      throw CommandFailure(error)
    }
    let word = shellWord(path)
    let commands = [
      ("cairn plan head-of-engineering --graph \(word)", "A plan with it, as it stands"),
      ("cairn check --strict \(word)", "What to look at again, after each change"),
      ("cairn fmt \(word)", "The same layout whoever writes in it"),
    ]
    var lines = [StyledText("wrote ", .good) + StyledText(path), StyledText("Next", .heading)]
    for (line, purpose) in commands {
      lines.append("   " + StyledText(line, .code))
      lines.append("     " + StyledText(purpose, .dim))
    }
    return CommandAnswer("", notices: lines)
  }
}
