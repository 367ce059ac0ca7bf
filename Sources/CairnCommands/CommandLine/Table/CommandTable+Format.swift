extension CommandTable {
  static let format = CommandSpecification(
    command: .fmt,
    summary: "Graph and profile files in canonical form",
    description:
      "Lays out graph and profile files in one way, so that files by several authors look alike "
      + "and a change shows in the lines that it is about. Keys come in the order of the "
      + "reference, short objects and lists on one line, the others indented by two spaces. "
      + "Nothing is lost: notes, unknown keys and numbers stay as they are written. Files are "
      + "changed in place, each whole or not at all; a file with an error of syntax is left alone, "
      + "and then the status is 65.",
    argument: ArgumentSpecification(
      "FILE", .oneOrMore,
      "Graph or profile files, or folders of them; - formats standard input to standard output"
    ) { (options: inout CommandOptions, text: String) in options.checkedFiles.append(text) },
    optionGroups: [
      OptionGroup(
        title: "Output",
        options: [
          .flag("check", "Change nothing; name the files that differ, with status 1 if any do") {
            (options: inout CommandOptions) in options.checksOnly = true
          }
        ]), CommonOptions.terminal, CommonOptions.about,
    ],
    examples: [
      .init(line: "cairn fmt my-graph.json", purpose: "In place"),
      .init(line: "cairn fmt --check ladders", purpose: "All files of a folder, before a merge"),
    ])
}
