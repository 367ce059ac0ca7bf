extension CommandTable {
  static let diff = CommandSpecification(
    command: .diff,
    summary: "What one role asks for beyond another, both ways",
    description:
      "Compares two roles: what each asks for beyond the other with the least hours that it takes to "
      + "learn, what both ask for, what they pay, how they are in demand, and the moves between "
      + "them.",
    argument: ArgumentSpecification(
      "ROLE", .exactly(2), "Two roles to compare, each by its id or title"
    ) { (options: inout CommandOptions, text: String) in options.compared.append(text) },
    optionGroups: [
      OptionGroup(
        title: "Graph and search", options: [CommonOptions.graph] + PlanOptions.limits),
      CommonOptions.output(CommonOptions.textOrJSON), CommonOptions.terminal, CommonOptions.about,
    ],
    examples: [
      .init(
        line: "cairn diff staff-backend-engineer engineering-manager",
        purpose: "What two ways on from here ask for, and what they pay")
    ])
}
