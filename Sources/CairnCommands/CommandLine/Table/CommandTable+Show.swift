extension CommandTable {
  static let show = CommandSpecification(
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
      CommonOptions.output(), CommonOptions.terminal, CommonOptions.about,
    ],
    examples: [
      .init(line: "cairn show backend-lead-go", purpose: "The guide of a role"),
      .init(line: "cairn show hiring", purpose: "A skill, level by level"),
      .init(line: "cairn show kubernetes:3", purpose: "One level, and all that it builds on"),
    ])
}
