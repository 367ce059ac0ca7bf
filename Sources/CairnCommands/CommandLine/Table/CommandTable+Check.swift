extension CommandTable {
  static let check = CommandSpecification(
    command: .check,
    summary: "What is wrong in graph and profile files",
    description:
      "Reads graph and profile files and reports everything that is wrong with them at once, each "
      + "finding with its file, line and column. Graph files that are given together are checked "
      + "as one graph. Profiles are checked against the graph that --graph names, else against the "
      + "graph given with them, else against the built-in one. Without a file, the graph itself is "
      + "checked. With --strict, files also get advice on what their author may not have meant: roles "
      + "that no one can leave, levels that nothing asks for, moves that no best plan makes, and "
      + "more. The status is 1 if there are errors, and with --strict if there is any finding.",
    argument: ArgumentSpecification(
      "FILE", .anyNumber, "Graph or profile files, or folders of them; - is standard input"
    ) { (options: inout CommandOptions, text: String) in options.checkedFiles.append(text) },
    optionGroups: [
      OptionGroup(title: "Graph", options: [CommonOptions.graph]),
      OptionGroup(
        title: "Findings",
        options: [
          .flag("strict", "Give advice beyond errors and warnings, and let every finding count") {
            (options: inout CommandOptions) in options.isStrict = true
          }
        ]),
      CommonOptions.output(
        CommonOptions.format { (options: inout CommandOptions, format: CheckFormat) in
          options.checkFormat = format
        }), CommonOptions.terminal, CommonOptions.about,
    ],
    examples: [
      .init(line: "cairn check my-graph.json", purpose: "Before planning with it"),
      .init(
        line: "cairn check me.json --graph my-graph.json",
        purpose: "A profile of somebody in that graph"),
      .init(
        line: "cairn check --strict ladders --format sarif -o findings.sarif",
        purpose: "A folder's files, with advice, for a code host"),
    ])
}
