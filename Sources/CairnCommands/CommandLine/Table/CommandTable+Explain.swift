extension CommandTable {
  static let explain = CommandSpecification(
    command: .explain,
    summary: "Why a plan is the shortest, what sets its date, and what would shorten it",
    description:
      "Explains the plan that 'cairn plan' shows, with the numbers that prove it: why no way is "
      + "shorter and by how much the closest ones are longer, which stays and skills set the date, "
      + "and what would bring it nearer, each solved anew: an hour a week more, a skill that is "
      + "there already, a requirement waived, a month less in a role. Or answers one question: why "
      + "not through a role, why a skill is in the plan. Where there is no plan: what blocks every "
      + "way, and what would open one.",
    argument: ArgumentSpecification(
      "TARGET", .oneOrMore,
      "A role to reach, by its id or title, or a level of a skill (go:3)"
    ) { (options: inout CommandOptions, text: String) in options.targets.append(text) },
    optionGroups: [
      OptionGroup(title: "Questions", options: ExplainOptions.questions),
      OptionGroup(title: "Person", options: PlanOptions.person),
      OptionGroup(title: "Conditions", options: PlanOptions.conditions),
      OptionGroup(title: "Graph and search", options: PlanOptions.search),
      CommonOptions.output(CommonOptions.textOrJSON), CommonOptions.terminal, CommonOptions.about,
    ],
    examples: [
      .init(
        line: "cairn explain director-of-engineering",
        purpose: "Why this way, and what would shorten it"),
      .init(
        line: "cairn explain director-of-engineering --why-not engineering-manager",
        purpose: "What the way through another role would take more, and why"),
      .init(
        line: "cairn explain director-of-engineering --why migrations",
        purpose: "What a skill is learned for"),
      .init(
        line: "cairn explain engineering-manager --by 2027-12-01",
        purpose: "The hours a week that a date takes"),
    ])
}

/// The options that `explain` alone has.
private enum ExplainOptions {
  static let questions = [whyNot, why, all]

  private static let whyNot = OptionSpecification.value(
    "why-not", "ROLE[,...]",
    "Tell only why the plan does not pass through a role, by its id or title; can be given more "
      + "than once",
    repeats: true
  ) { (options: inout CommandOptions, text: String) throws(InvalidValue) in
    options.whyNot += try ValueParser.names(text)
  }

  private static let why = OptionSpecification.value(
    "why", "SKILL[:LEVEL][,...]",
    "Tell only why a skill is in the plan, by its id or name; without a level, the highest one of "
      + "the plan; can be given more than once",
    repeats: true
  ) { (options: inout CommandOptions, text: String) throws(InvalidValue) in
    options.why += try ValueParser.names(text)
  }

  private static let all = OptionSpecification.flag(
    "all", "Show all other ways and everything that would shorten the plan, which takes longer"
  ) { (options: inout CommandOptions) in options.showsAll = true }
}
