extension CommandTable {
  static let unlocks = CommandSpecification(
    command: .unlocks,
    summary: "What a skill opens, or which skills open most",
    description:
      "Shows what a level of a skill opens for a person: the levels that can be started once it is "
      + "held, what roles and moves ask for and is met then, and what cannot be had without it. "
      + "Without a skill, ranks what can be started today by what cannot be had without it.",
    argument: ArgumentSpecification(
      "SKILL[:LEVEL]", .optional,
      "A skill, by its id or name; without a level, the next one above what is held"
    ) { (options: inout CommandOptions, text: String) in options.opener = text },
    optionGroups: [
      OptionGroup(title: "Person", options: PlanOptions.standing),
      OptionGroup(title: "Graph", options: [CommonOptions.graph]),
      CommonOptions.output(CommonOptions.textOrJSON), CommonOptions.terminal, CommonOptions.about,
    ],
    examples: [
      .init(line: "cairn unlocks", purpose: "The skills that open most, from where you stand"),
      .init(line: "cairn unlocks kubernetes", purpose: "What the next level of a skill opens"),
      .init(
        line: "cairn unlocks hiring:2 --from senior-backend-engineer",
        purpose: "What a level opens for someone in another role"),
    ])
}
