/// The one table of commands, arguments and options.
package enum CommandTable {
  package static func specification(of command: Command) -> CommandSpecification {
    switch command {
    case .plan: plan
    case .list: list
    case .show: show
    case .check: check
    case .help: help
    }
  }

  /// What stands before a command, or without one.
  package static let topLevelGroups = [CommonOptions.terminal, CommonOptions.about]

  private static let plan = CommandSpecification(
    command: .plan,
    summary: "The shortest way to a role or a skill, as a timeline of milestones",
    description:
      "Finds the way to a role that takes the least time, and shows it as a timeline: what to "
      + "learn in which role, when, how to show it, and when to move on. The way is proved to be "
      + "the shortest one in the graph. Of several roles, it leads to the nearest. Levels of "
      + "skills can be asked for instead, all of those that are named: then it ends when they "
      + "are there, in whatever role that is. What is not said about the person is assumed, and "
      + "the answer names what it assumes.",
    argument: ArgumentSpecification(
      "TARGET", .oneOrMore,
      "A role to reach, by its id or title, or a level of a skill (go:3)"
    ) { (options: inout CommandOptions, text: String) in options.targets.append(text) },
    optionGroups: [
      OptionGroup(title: "Person", options: PlanOptions.person),
      OptionGroup(title: "Conditions", options: PlanOptions.conditions),
      OptionGroup(title: "Several plans", options: PlanOptions.several),
      OptionGroup(title: "Graph and search", options: PlanOptions.search),
      CommonOptions.output(withFormat: true), CommonOptions.terminal, CommonOptions.about,
    ],
    examples: [
      .init(
        line: "cairn plan director-of-engineering",
        purpose: "From the graph's starting role, with what that role is assumed to know"),
      .init(
        line: "cairn plan cto director-of-engineering",
        purpose: "To whichever of two roles is nearer"),
      .init(
        line: "cairn plan kubernetes:3 databases:3",
        purpose: "To two skills, with a change of role only if it helps"),
      .init(
        line: "cairn plan staff-backend-engineer --from senior-backend-engineer --has go:3",
        purpose: "From another role, with skills that are there already"),
      .init(
        line: "cairn plan engineering-manager --avoid step-down --by 2029-06-01",
        purpose: "Without a step down, and in time for a date"),
      .init(
        line: "cairn plan director-of-engineering --alternatives 5",
        purpose: "The best five ways side by side, each through other roles"),
      .init(
        line: "cairn plan sre-lead --hours 4 --start 2027-01-04 --format json -o plan.json",
        purpose: "Four hours a week from a given day, as JSON in a file"),
    ])

  private static let list = CommandSpecification(
    command: .list,
    summary: "The roles, skills or moves of the graph",
    description:
      "Lists what the graph holds, with the ids that other commands take.",
    argument: ArgumentSpecification("KIND", .required, "roles, skills or moves") {
      (options: inout CommandOptions, text: String) throws(InvalidValue) in
      options.listing = try ValueParser.choice(text)
    },
    optionGroups: [
      OptionGroup(title: "Graph", options: [CommonOptions.graph]),
      CommonOptions.output(withFormat: false), CommonOptions.terminal, CommonOptions.about,
    ],
    examples: [.init(line: "cairn list roles", purpose: "Every role that a plan can lead to")])

  private static let show = CommandSpecification(
    command: .show,
    summary: "A role's career guide, or a skill with all that it builds on",
    description:
      "Shows a role's whole career guide: what it does, what it asks for, what it pays, and where "
      + "it leads. Or shows a skill: its levels, what each builds on, and the roles that ask for "
      + "it; or one level of a skill. What is both a role and a skill is shown as both.",
    argument: ArgumentSpecification(
      "ID", .required, "A role, a skill or a level of one (go:2), by id or by title"
    ) {
      (options: inout CommandOptions, text: String) in options.shownID = text
    },
    optionGroups: [
      OptionGroup(title: "Graph", options: [CommonOptions.graph]),
      CommonOptions.output(withFormat: false), CommonOptions.terminal, CommonOptions.about,
    ],
    examples: [
      .init(line: "cairn show backend-lead-go", purpose: "The guide of a role"),
      .init(line: "cairn show hiring", purpose: "A skill, level by level"),
      .init(line: "cairn show kubernetes:3", purpose: "One level, and all that it builds on"),
    ])

  private static let check = CommandSpecification(
    command: .check,
    summary: "What is wrong in graph and profile files",
    description:
      "Reads graph and profile files and reports everything that is wrong with them at once, each "
      + "finding with its file, line and column. Graph files that are given together are checked "
      + "as one graph. Profiles are checked against the graph that --graph names, else against the "
      + "graph given with them, else against the built-in one. Without a file, the graph itself is "
      + "checked. The status is 1 if there are errors, and 0 if there are only warnings.",
    argument: ArgumentSpecification(
      "FILE", .anyNumber, "Graph or profile files, or folders of them; - is standard input"
    ) { (options: inout CommandOptions, text: String) in options.checkedFiles.append(text) },
    optionGroups: [
      OptionGroup(title: "Graph", options: [CommonOptions.graph]),
      CommonOptions.output(withFormat: false), CommonOptions.terminal, CommonOptions.about,
    ],
    examples: [
      .init(line: "cairn check my-graph.json", purpose: "Before planning with it"),
      .init(
        line: "cairn check me.json --graph my-graph.json",
        purpose: "A profile of somebody in that graph"),
    ])

  private static let help = CommandSpecification(
    command: .help,
    summary: "Help for a command",
    description: "Shows what a command does, and what it takes; without one, all the commands.",
    argument: ArgumentSpecification("COMMAND", .optional, "The command to explain") {
      (options: inout CommandOptions, text: String) in options.helpTopic = text
    },
    optionGroups: [CommonOptions.terminal, CommonOptions.about],
    examples: [.init(line: "cairn help plan", purpose: "All the options of 'cairn plan'")])
}
