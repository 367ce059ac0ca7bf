import GraphFiles

/// Reads the words of a command line after the table of commands.
///
/// After an error, `options` holds what was understood before it, so that the error can be shown
/// in the way that was asked for.
package struct ArgumentParser {
  package private(set) var command: Command?
  package private(set) var options = CommandOptions()

  private var words: ArraySlice<String>
  /// The options with a value that were given, and their values.
  private var givenNames: [String] = []
  private var givenValues: [String] = []
  private var argumentCount = 0
  private var optionsHaveEnded = false
  private var commandIsUnknown = false

  package init(_ words: [String]) { self.words = words[...] }

  /// Reads all the words.
  ///
  /// A question for help or the version is an answer to everything else: with one, required
  /// arguments may be missing.
  package mutating func parse() throws(UsageError) {
    let asksForHelp = words.prefix { (word: String) -> Bool in word != "--" }
      .contains { (word: String) -> Bool in word == "--help" || word == "-h" }
    do {
      try readWords()
    } catch {
      // Whoever asks for help gets it, with whatever is wrong elsewhere; but not about a command
      // that does not exist.
      guard asksForHelp, !commandIsUnknown else { throw error }
      options.asksForHelp = true
    }
  }

  private mutating func readWords() throws(UsageError) {
    while let word = words.popFirst() {
      if optionsHaveEnded || !word.hasPrefix("-") || word == "-" {
        try readOperand(word)
      } else if word == "--" {
        optionsHaveEnded = true
      } else {
        try readOption(word)
      }
    }
    try requireArgument()
  }

  private var specification: CommandSpecification? {
    command.map(CommandTable.specification(of:))
  }

  private var knownOptions: [OptionSpecification] {
    specification?.options
      ?? CommandTable.topLevelGroups.flatMap { (group: OptionGroup) -> [OptionSpecification] in
        group.options
      }
  }

  // MARK: Options

  private mutating func readOption(_ word: String) throws(UsageError) {
    let (spelling, attached) = Self.split(word)
    let known = knownOptions
    let index = known.firstIndex { (option: OptionSpecification) -> Bool in
      option.spelling == spelling || option.shortSpelling == spelling
    }
    guard let index else { throw unknownOption(spelling) }
    let option = known[index]
    switch option.kind {
    case .flag(let set):
      guard attached == nil else {
        throw UsageError("\(option.spelling) takes no value", in: command)
      }
      set(&options)
    case .value(let name, let set):
      let value = try value(of: option, named: name, attached: attached)
      try refuseRepetition(of: option, value: value)
      try apply(set, value, named: option.spelling)
    }
  }

  private mutating func value(of option: OptionSpecification, named name: String, attached: String?)
    throws(UsageError) -> String
  {
    let value = attached ?? nextValue()
    guard let value else {
      guard let next = words.first else {
        throw UsageError(
          "\(option.spelling) needs a value: \(option.spelling) \(name)", in: command)
      }
      throw UsageError(
        "\(option.spelling) needs a value: \(option.spelling) \(name); "
          + "if '\(next)' is meant, write \(option.spelling)=\(next)", in: command)
    }
    guard !value.isEmpty else {
      throw UsageError("\(option.spelling) is given an empty value", in: command)
    }
    return value
  }

  /// The next word, unless it looks like an option; a negative number does not.
  private mutating func nextValue() -> String? {
    guard let next = words.first else { return nil }
    let second = next.utf8.dropFirst().first
    let looksLikeNumber = second.map { (byte: UInt8) -> Bool in
      byte == UInt8(ascii: ".") || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
    guard !next.hasPrefix("-") || next == "-" || looksLikeNumber == true else { return nil }
    return words.popFirst()
  }

  private mutating func refuseRepetition(of option: OptionSpecification, value: String)
    throws(UsageError)
  {
    guard !option.repeats else { return }
    if let earlier = givenNames.firstIndex(of: option.name) {
      throw UsageError(
        "\(option.spelling) is given twice, as '\(givenValues[earlier])' and as '\(value)'; "
          + "give it once", in: command)
    }
    givenNames.append(option.name)
    givenValues.append(value)
  }

  private func unknownOption(_ spelling: String) -> UsageError {
    let place = command.map { (command: Command) -> String in
      " for 'cairn \(command.rawValue)'"
    }
    let names = knownOptions.map { (option: OptionSpecification) -> String in option.spelling }
    return UsageError(
      "unknown option '\(spelling)'\(place ?? "")\(didYouMean(spelling, among: names))",
      in: command)
  }

  // MARK: Operands

  private mutating func readOperand(_ word: String) throws(UsageError) {
    guard let specification else {
      commandIsUnknown = true
      command = try Self.command(named: word)
      commandIsUnknown = false
      return
    }
    argumentCount += 1
    guard let argument = specification.argument,
      argumentCount <= argument.counts.upperBound
    else {
      throw UsageError("unexpected argument '\(word)' \(Self.after(specification))", in: command)
    }
    guard !word.isEmpty else { throw UsageError("\(argument.name) is empty", in: command) }
    try apply(argument.set, word, named: argument.name)
  }

  private func requireArgument() throws(UsageError) {
    guard let specification, let argument = specification.argument,
      argumentCount < argument.counts.lowerBound, !options.asksForHelp,
      !options.asksForVersion
    else { return }
    let missing = argument.counts.lowerBound == 1 ? argument.name : argument.usage
    throw UsageError(
      "'cairn \(specification.command.rawValue)' needs \(missing): "
        + Self.lowercasingFirst(argument.summary),
      in: command)
  }

  private mutating func apply(
    _ set: OptionSpecification.ValueSetter, _ value: String, named name: String
  ) throws(UsageError) {
    do {
      try set(&options, value)
    } catch {
      throw UsageError("\(name) cannot be '\(value)': \(error.advice)", in: command)
    }
  }

  /// The command with this name.
  package static func command(named name: String) throws(UsageError) -> Command {
    if let command = Command(rawValue: name) { return command }
    let names = Command.allCases.map { (command: Command) -> String in command.rawValue }
    throw UsageError("unknown command '\(name)'\(didYouMean(name, among: names))", in: nil)
  }

  // MARK: Wording

  private static func after(_ specification: CommandSpecification) -> String {
    guard let argument = specification.argument else {
      return "for 'cairn \(specification.command.rawValue)', which takes none"
    }
    let most = argument.counts.upperBound == 1 ? "one \(argument.name)" : argument.usage
    return "for 'cairn \(specification.command.rawValue)', which takes \(most)"
  }

  private static func lowercasingFirst(_ text: String) -> String {
    text.prefix(1).lowercased() + text.dropFirst()
  }

  /// `--name=value` into its parts.
  private static func split(_ word: String) -> (spelling: String, attached: String?) {
    guard word.hasPrefix("--"), let equals = word.firstIndex(of: "=") else { return (word, nil) }
    return (String(word[..<equals]), String(word[word.index(after: equals)...]))
  }
}
