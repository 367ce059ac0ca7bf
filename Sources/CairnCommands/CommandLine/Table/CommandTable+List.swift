extension CommandTable {
  static let list = CommandSpecification(
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
      CommonOptions.output(), CommonOptions.terminal, CommonOptions.about,
    ],
    examples: [.init(line: "cairn list roles", purpose: "Every role that a plan can lead to")])
}
