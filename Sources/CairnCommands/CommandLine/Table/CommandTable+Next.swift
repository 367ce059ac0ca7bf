extension CommandTable {
  static let next = CommandSpecification(
    command: .next,
    summary: "What to start learning now, ranked by what it serves",
    description:
      "Shows what can be started today in the role that is held. With a role, or with levels of "
      + "skills, that is what the shortest plan there can begin with, ranked by how much of the "
      + "plan's learning hangs on it. Without a target, or with several roles, the shortest way to "
      + "each of them is planned, and what can be started is ranked by how many of these ways learn "
      + "it. Names what is nearly in reach, too.",
    argument: ArgumentSpecification(
      "TARGET", .anyNumber,
      "A role to reach, by its id or title, or a level of a skill (go:3); without one, every role "
        + "that can be reached"
    ) { (options: inout CommandOptions, text: String) in options.targets.append(text) },
    optionGroups: [
      OptionGroup(title: "Person", options: PlanOptions.person),
      OptionGroup(title: "Graph and search", options: PlanOptions.search),
      CommonOptions.output(CommonOptions.textOrJSON), CommonOptions.terminal, CommonOptions.about,
    ],
    examples: [
      .init(
        line: "cairn next", purpose: "What serves most of the roles that can be reached from here"),
      .init(
        line: "cairn next staff-backend-engineer",
        purpose: "Where the shortest plan to a role can begin"),
      .init(
        line: "cairn next engineering-manager staff-backend-engineer sre-lead",
        purpose: "What serves most of three roles that you are thinking about"),
    ])
}
