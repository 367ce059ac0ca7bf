import Rendering

extension CommandTable {
  static let graph = CommandSpecification(
    command: .graph,
    summary: "The career graph as a diagram: a picture, or a file for other programs",
    description:
      "Draws the roles of the graph and the moves between them, or with --skills the levels of "
      + "skills and what each builds on; all of it, or a part. Pictures are drawn by Graphviz, "
      + "whose program 'dot' has to be there for svg and png; every other format needs nothing.",
    argument: nil,
    optionGroups: [
      OptionGroup(title: "What is shown", options: GraphOptions.part),
      OptionGroup(title: "How it is drawn", options: GraphOptions.drawing),
      OptionGroup(title: "Person", options: PlanOptions.person),
      OptionGroup(title: "Graph and search", options: PlanOptions.search),
      OptionGroup(
        title: "Output",
        options: [GraphOptions.format, CommonOptions.output, CommonOptions.force]
          + GraphOptions.tables),
      CommonOptions.terminal, CommonOptions.about,
    ],
    examples: [
      .init(line: "cairn graph -o careers.svg", purpose: "All roles and ladders, for a wall"),
      .init(
        line: "cairn graph --to director-of-engineering -o way.png",
        purpose: "Only what can matter on the way, with the planned route"),
      .init(
        line: "cairn graph --focus staff-backend-engineer --depth 1 --format mermaid",
        purpose: "What leads into a role and out of it, for a wiki"),
      .init(
        line: "cairn graph --skills --to sre-lead --legend -o skills.svg",
        purpose: "What a role asks for and what that builds on: held, next, blocked"),
      .init(
        line: "cairn graph --format csv --table edges -o moves.csv",
        purpose: "The moves as a table"),
    ])
}

/// The options that `graph` alone has.
private enum GraphOptions {
  static let part = [skills, to, highlight, focus, depth, moves, reduce, maxNodes]
  static let drawing = [clusterBy, direction, legend]
  static let tables = [table, raw]

  static let format = CommonOptions.format {
    (options: inout CommandOptions, format: GraphFormat) in options.graphFormat = format
  }

  private static let skills = OptionSpecification.flag(
    "skills",
    "Show levels of skills and what each builds on, with junctions where one or some of several "
      + "are enough, and which are held, next and blocked"
  ) { (options: inout CommandOptions) in options.diagram.showsSkills = true }

  private static let to = OptionSpecification.value(
    "to", "TARGET",
    "Show only what can matter for a role or a level of a skill, from where the person stands, and "
      + "stress the planned route; with --skills, what it asks for and what that builds on; of "
      + "several, as 'cairn plan' takes them",
    repeats: true
  ) { (options: inout CommandOptions, text: String) in options.diagram.to.append(text) }

  private static let highlight = OptionSpecification.value(
    "highlight", "TARGET", "Stress the planned route to it in all that is shown", repeats: true
  ) { (options: inout CommandOptions, text: String) in options.diagram.highlight.append(text) }

  private static let focus = OptionSpecification.value(
    "focus", "ID[,...]",
    "Show only the surroundings of roles or, with --skills, of skills and their levels too, by id "
      + "or title",
    repeats: true
  ) { (options: inout CommandOptions, text: String) throws(InvalidValue) in
    options.diagram.focus += try ValueParser.names(text)
  }

  private static let depth = OptionSpecification.value(
    "depth", "N", "How many steps the surroundings of --focus reach, in and out", default: "1"
  ) { (options: inout CommandOptions, text: String) throws(InvalidValue) in
    options.diagram.depth = try ValueParser.wholeNumber(text, in: 0...1000, example: 2)
  }

  private static let moves = OptionSpecification.value(
    "moves", "KIND[,...]",
    "Show only moves of these kinds: progression, transition, lateral, step-down; or all",
    default:
      "all, or in a picture of more than \(GraphCommand.mostMovesInPicture) moves progression"
  ) { (options: inout CommandOptions, text: String) throws(InvalidValue) in
    options.diagram.moves = try ValueParser.moveKinds(text)
  }

  private static let reduce = OptionSpecification.flag(
    "reduce",
    "Leave out what follows from the rest: a progression or transition where others lead the same "
      + "way in steps, a need that other needs bring along"
  ) { (options: inout CommandOptions) in options.diagram.reduces = true }

  private static let maxNodes = OptionSpecification.value(
    "max-nodes", "N",
    "Show no more than the N nodes that are nearest to the focus, the route and the start"
  ) { (options: inout CommandOptions, text: String) throws(InvalidValue) in
    options.diagram.mostNodes = try ValueParser.wholeNumber(text, in: 1...1_000_000, example: 50)
  }

  private static let clusterBy = OptionSpecification.value(
    "cluster-by", "GROUP",
    "Put together the roles of a track (track) or the skills of an area (area), or nothing (none)",
    default: "track, or area with --skills"
  ) { (options: inout CommandOptions, text: String) throws(InvalidValue) in
    options.diagram.clustering = try ValueParser.choice(text)
  }

  private static let direction = OptionSpecification.value(
    "rankdir", "DIRECTION",
    "Where moves lead: LR (to the right), TB (down), RL (to the left) or BT (up)", default: "LR"
  ) { (options: inout CommandOptions, text: String) throws(InvalidValue) in
    options.diagram.direction = try ValueParser.choice(text)
  }

  private static let legend = OptionSpecification.flag(
    "legend", "Add a sample of every kind of line and mark"
  ) { (options: inout CommandOptions) in options.diagram.hasLegend = true }

  private static let table = OptionSpecification.value(
    "table", "TABLE", "The table that csv writes: nodes or edges", default: "nodes"
  ) { (options: inout CommandOptions, text: String) throws(InvalidValue) in
    options.diagram.table = try ValueParser.choice(text)
  }

  private static let raw = OptionSpecification.flag(
    "raw-csv", "Leave texts that a spreadsheet would take for formulas as they are"
  ) { (options: inout CommandOptions) in options.diagram.isRawCSV = true }
}
