import Rendering

/// The pages of help, from the table of commands.
package struct HelpPage {
  private let options: RenderingOptions
  private var lines: [StyledText] = []

  /// A term, and what it means.
  private typealias Definition = (StyledText, StyledText)

  /// Longer lines are hard to read.
  private static let widest = 100

  private init(_ options: RenderingOptions) { self.options = options }

  /// What bare `cairn` says.
  package static func short(_ options: RenderingOptions) -> String {
    var page = HelpPage(options)
    page.addTitle()
    page.addUsage("cairn COMMAND [ARGUMENTS] [OPTIONS]")
    page.addExamples(
      [
        .init(
          line: "cairn plan director-of-engineering",
          purpose: "The shortest way to a role, with nothing else said"),
        .init(line: "cairn list roles", purpose: "The roles that a plan can lead to"),
      ], title: "Try")
    page.addSection("Commands", page.commandList)
    page.addParagraph("'cairn help' tells more, and 'cairn help COMMAND' all of a command.")
    return page.written
  }

  /// What `cairn help` says.
  package static func topLevel(_ options: RenderingOptions) -> String {
    var page = HelpPage(options)
    page.addTitle()
    page.addUsage("cairn COMMAND [ARGUMENTS] [OPTIONS]")
    page.addParagraph(
      "Answers \"how do I get to X?\" for careers. From a graph of roles, skills and moves, and "
        + "from what a person knows already, cairn finds the way to a role that takes the least "
        + "time, and shows it as a timeline of milestones. It works offline, with an atlas of "
        + "software careers inside, or with a graph of your own.")
    page.addSection("Commands", page.commandList)
    page.addOptions(CommandTable.topLevelGroups)
    page.addExamples([
      .init(
        line: "cairn plan director-of-engineering",
        purpose: "The shortest way from the graph's starting role"),
      .init(line: "cairn list roles --graph my-graph.json", purpose: "The roles of your own graph"),
    ])
    page.addSection("Exit status", page.statusList)
    return page.written
  }

  /// What `cairn help COMMAND` says.
  package static func command(_ command: Command, _ options: RenderingOptions) -> String {
    let specification = CommandTable.specification(of: command)
    var page = HelpPage(options)
    let argument = specification.argument.map { (argument: ArgumentSpecification) -> String in
      " \(argument.usage)"
    }
    page.addUsage("cairn \(command.rawValue)\(argument ?? "") [OPTIONS]")
    page.addParagraph(specification.description)
    if let argument = specification.argument {
      page.addSection(
        "Arguments",
        page.definitions([(StyledText(argument.name, .code), StyledText(argument.summary))]))
    }
    page.addOptions(specification.optionGroups)
    page.addExamples(specification.examples)
    return page.written
  }

  // MARK: Building blocks

  private var width: Int { min(options.width, Self.widest) }

  private var written: String { lines.written(with: options) }

  private mutating func addTitle() {
    lines.append(
      StyledText("cairn", .title) + " \(options.glyphs.enDash) the shortest way to your next role")
  }

  private mutating func addUsage(_ usage: String) {
    startBlock()
    lines += StyledText(usage, .code).wrapped(
      to: width, indent: StyledText("Usage:", .heading) + " ")
  }

  private mutating func addParagraph(_ text: String) {
    startBlock()
    lines += StyledText(text).wrapped(to: width)
  }

  private mutating func addSection(_ title: String, _ body: [StyledText]) {
    startBlock()
    lines.append(StyledText("\(title):", .heading))
    lines += body
  }

  /// Every group under its heading, all in one pair of columns.
  private mutating func addOptions(_ groups: [OptionGroup]) {
    let terms = groups.map { (group: OptionGroup) -> [Definition] in
      group.options.map(Self.definition)
    }
    let column = column(for: terms.flatMap { (group: [Definition]) -> [Definition] in group })
    for (group, terms) in zip(groups, terms) {
      addSection(group.title, definitions(terms, column: column))
    }
  }

  private mutating func addExamples(
    _ examples: [CommandSpecification.Example], title: String = "Examples"
  ) {
    var body: [StyledText] = []
    for example in examples {
      body += StyledText(example.line, .code).wrapped(
        to: width, indent: .blanks(2), hangingIndent: .blanks(6))
      body += StyledText(example.purpose, .dim).wrapped(to: width, indent: .blanks(6))
    }
    addSection(title, body)
  }

  private mutating func startBlock() {
    if !lines.isEmpty { lines.append(StyledText()) }
  }

  private var commandList: [StyledText] {
    definitions(
      Command.allCases.map { (command: Command) -> Definition in
        (
          StyledText(command.rawValue, .code),
          StyledText(CommandTable.specification(of: command).summary)
        )
      })
  }

  private var statusList: [StyledText] {
    definitions(
      ExitStatus.allCases.map { (status: ExitStatus) -> Definition in
        (
          StyledText(String(status.rawValue), .code).padded(to: 3, .right),
          StyledText(status.meaning)
        )
      })
  }

  /// An option's names and value, and its summary with the default.
  private static func definition(of option: OptionSpecification) -> Definition {
    // Options without a letter keep its room, so that the names stand under each other.
    var term =
      option.shortSpelling.map { (short: String) -> StyledText in
        StyledText(short, .code) + ", "
      } ?? .blanks(4)
    term.append(option.spelling, .code)
    if let value = option.valueName {
      term.append(" ")
      term.append(value, .placeholder)
    }
    var summary = StyledText(option.summary)
    if let text = option.defaultText { summary.append(" [default: \(text)]", .dim) }
    return (term, summary)
  }

  private func definitions(_ terms: [Definition]) -> [StyledText] {
    definitions(terms, column: column(for: terms))
  }

  /// Columns for the terms; those that would leave too little for the meanings do not count.
  private func column(for terms: [Definition]) -> Int {
    let widths = terms.map { (term: Definition) -> Int in term.0.displayWidth }
    return widths.filter { (term: Int) -> Bool in term <= width * 2 / 5 }.max() ?? 0
  }

  /// Terms in a column, and what each means in the next; a long term has a line of its own.
  private func definitions(_ terms: [Definition], column: Int) -> [StyledText] {
    var result: [StyledText] = []
    for (term, meaning) in terms {
      var indent = StyledText.blanks(2) + term.padded(to: column) + "  "
      if term.displayWidth > column {
        result.append(.blanks(2) + term)
        indent = .blanks(column + 4)
      }
      result += meaning.wrapped(to: width, indent: indent)
    }
    return result
  }
}
