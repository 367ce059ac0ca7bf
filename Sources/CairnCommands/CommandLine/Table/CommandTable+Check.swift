extension CommandTable {
  static let check = CommandSpecification(
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
      CommonOptions.output(), CommonOptions.terminal, CommonOptions.about,
    ],
    examples: [
      .init(line: "cairn check my-graph.json", purpose: "Before planning with it"),
      .init(
        line: "cairn check me.json --graph my-graph.json",
        purpose: "A profile of somebody in that graph"),
    ])
}
