extension CommandTable {
  static let new = CommandSpecification(
    command: .new,
    summary: "A small career graph to change into your own",
    description:
      "Writes a small career graph with two tracks, explained by notes, that can be planned with as "
      + "it stands. Change names, hours and moves one by one, and check it with 'cairn check "
      + "--strict' as you go. A file that exists is left alone.",
    argument: ArgumentSpecification(
      "FILE", .optional,
      "The file to write; without one, \(NewCommand.usualFile); - is standard "
        + "output"
    ) { (options: inout CommandOptions, text: String) in options.newFile = text },
    optionGroups: [
      OptionGroup(title: "Output", options: [CommonOptions.force]), CommonOptions.terminal,
      CommonOptions.about,
    ],
    examples: [.init(line: "cairn new our-ladder.json", purpose: "A first file, and what to try")])
}
