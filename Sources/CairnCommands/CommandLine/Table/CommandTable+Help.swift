extension CommandTable {
  static let help = CommandSpecification(
    command: .help,
    summary: "Help for a command",
    description: "Shows what a command does, and what it takes; without one, all the commands.",
    argument: ArgumentSpecification("COMMAND", .optional, "The command to explain") {
      (options: inout CommandOptions, text: String) in options.helpTopic = text
    },
    optionGroups: [CommonOptions.terminal, CommonOptions.about],
    examples: [.init(line: "cairn help plan", purpose: "All the options of 'cairn plan'")])
}
