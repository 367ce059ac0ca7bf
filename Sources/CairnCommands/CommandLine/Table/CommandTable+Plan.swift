extension CommandTable {
  static let plan = CommandSpecification(
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
      CommonOptions.output(PlanOptions.format, [PlanOptions.toDos, CommonOptions.rawCSV]),
      CommonOptions.terminal, CommonOptions.about,
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
      .init(
        line: "cairn plan staff-backend-engineer -o plan.ics",
        purpose: "The moves and what is learned when, to import into a calendar"),
    ])
}
