extension CommandContext {
  /// The format that was named, else the one that the output file's ending stands for, else the
  /// usual one.
  ///
  /// Throws a usage error for the ending of a format that this command does not write: a picture's
  /// name with a text in it would surprise.
  func format<Format: AnswerFormat>(_ named: Format?) throws(CommandFailure) -> Format {
    if let named { return named }
    guard let path = options.output, let ending = FileEnding.ending(of: path),
      let name = FileEnding.format(of: ending)
    else { return .usual }
    if let format = Format(rawValue: name) { return format }
    let names = Format.allCases.map { (format: Format) -> String in format.rawValue }
    throw CommandFailure(
      .usage, "'\(path)' looks like \(name), which is no format of this command",
      details: ["Give another name, or say what to write: --format \(names.alternatives)."])
  }
}
