extension CommandTable {
  static let diff = CommandSpecification(
    command: .diff,
    summary: "What one role asks for beyond another, or what changed in a graph",
    description:
      "Compares two roles: what each asks for beyond the other with the least hours that it takes to "
      + "learn, what both ask for, what they pay, how they are in demand, and the moves between "
      + "them. Or compares two versions of a graph, given as files: what changed, and which of the "
      + "best routes from role to role became longer, shorter, possible or impossible by it.",
    argument: ArgumentSpecification(
      "ROLE", .exactly(2),
      "Two roles, each by its id or title, or two graph files (folders as old/ new/), - for one "
        + "from standard input"
    ) { (options: inout CommandOptions, text: String) in options.compared.append(text) },
    optionGroups: [
      OptionGroup(
        title: "Graph and search", options: [CommonOptions.graph] + PlanOptions.limits),
      CommonOptions.output(CommonOptions.textOrJSON), CommonOptions.terminal, CommonOptions.about,
    ],
    examples: [
      .init(
        line: "cairn diff staff-backend-engineer engineering-manager",
        purpose: "What two ways on from here ask for, and what they pay"),
      .init(
        line: "cairn diff old.json new.json",
        purpose: "What a new version of a ladder changes, and for whom"),
    ])
}
