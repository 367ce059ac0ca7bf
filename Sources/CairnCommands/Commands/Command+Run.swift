extension Command {
  /// The command's answer; each command has a file of its own beside this one.
  func answer(in context: CommandContext) throws(CommandFailure) -> CommandAnswer {
    switch self {
    case .plan: return try PlanCommand(in: context).answer()
    case .explain: return try ExplainCommand(in: context).answer()
    case .next: return try NextStepsCommand(in: context).answer()
    case .unlocks: return try UnlocksCommand(in: context).answer()
    case .diff: return try DiffCommand.answer(in: context)
    case .graph: return try GraphCommand.answer(in: context)
    case .compare: return try CompareCommand(in: context).answer()
    case .list: return try ListCommand.answer(in: context)
    case .show: return try ShowCommand.answer(in: context)
    case .new: return try NewCommand.answer(in: context)
    case .check: return try CheckCommand.answer(in: context)
    case .fmt: return try FormatCommand.answer(in: context)
    case .help:
      do {
        return CommandAnswer(
          try HelpCommand.page(about: context.options.helpTopic, context.rendering))
      } catch {
        throw CommandFailure(error)
      }
    }
  }
}
