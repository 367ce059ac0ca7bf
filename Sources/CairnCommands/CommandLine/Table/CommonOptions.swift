/// Options that several commands share, each said once.
enum CommonOptions {
  static let graph = OptionSpecification.value(
    "graph", "PATH",
    "A career graph: a file, or a folder whose .json files make up one graph; can be given more "
      + "than once",
    default: "the built-in graph", repeats: true
  ) { (options: inout CommandOptions, text: String) in options.graphs.append(text) }

  static let today = OptionSpecification.value(
    "today", "DATE", "The day to take for today, so that an answer can be had again",
    default: "the day it is"
  ) { (options: inout CommandOptions, text: String) throws(InvalidValue) in
    options.today = try ValueParser.date(text)
  }

  /// `--format`, with the formats of a command.
  static func format<Format: AnswerFormat>(
    _ set: @escaping @Sendable (inout CommandOptions, Format) -> Void
  ) -> OptionSpecification {
    let choices = Format.allCases.map { (format: Format) -> String in
      "\(format.rawValue) (\(format.purpose))"
    }
    return .value(
      "format", "FORMAT", choices.alternatives,
      default: "what the output file's ending says, or \(Format.usual.rawValue)"
    ) { (options: inout CommandOptions, text: String) throws(InvalidValue) in
      set(&options, try ValueParser.choice(text))
    }
  }

  static let textOrJSON = format { (options: inout CommandOptions, format: TextOrJSON) in
    options.format = format
  }

  static let rawCSV = OptionSpecification.flag(
    "raw-csv",
    "In CSV, leave texts as they are; else one that a spreadsheet would take for a formula gets an "
      + "apostrophe in front"
  ) { (options: inout CommandOptions) in options.writesRawCSV = true }

  static let output = OptionSpecification.value(
    "output", short: "o", "FILE", "Write the answer to this file; - is standard output",
    default: "-"
  ) { (options: inout CommandOptions, text: String) in options.output = text }

  static let force = OptionSpecification.flag("force", "Overwrite the output file if it exists") {
    (options: inout CommandOptions) in options.overwrites = true
  }

  static let width = OptionSpecification.value(
    "width", "N", "Columns of a line, 40 to 400", default: "those of the terminal, or 80"
  ) { (options: inout CommandOptions, text: String) throws(InvalidValue) in
    options.width = try ValueParser.wholeNumber(text, in: TextWidth.allowed, example: 100)
  }

  static let color = OptionSpecification.value(
    "color", "WHEN", "Use colour: auto, always or never", default: "auto"
  ) { (options: inout CommandOptions, text: String) throws(InvalidValue) in
    options.color = try ValueParser.choice(text)
  }

  static let ascii = OptionSpecification.flag(
    "ascii", "Draw with plain ASCII signs, as is done anyway where the locale is not UTF-8"
  ) { (options: inout CommandOptions) in options.ascii = true }

  static let help = OptionSpecification.flag("help", short: "h", "Show this help") {
    (options: inout CommandOptions) in options.asksForHelp = true
  }

  static let version = OptionSpecification.flag("version", short: "V", "Show the version") {
    (options: inout CommandOptions) in options.asksForVersion = true
  }

  static let terminal = OptionGroup(title: "Terminal", options: [width, color, ascii])
  static let about = OptionGroup(title: "About", options: [help, version])

  /// Where the answer goes, and in which of a command's formats if it has more than one; with what
  /// some of the formats can be told.
  static func output(
    _ format: OptionSpecification? = nil, _ ofFormats: [OptionSpecification] = []
  ) -> OptionGroup {
    OptionGroup(
      title: "Output", options: [format, output, force].compactMap(\.self) + ofFormats)
  }
}
