/// An option of the command line: its names, what it means, and how its value is read.
///
/// Parsing, help, and whatever else speaks of options use this one value.
package struct OptionSpecification: Sendable {
  /// Without the two dashes.
  package let name: String
  package let short: Character?
  package let kind: Kind
  /// A sentence for help, without a full stop.
  package let summary: String
  /// What holds without the option; `nil` when that goes without saying.
  package let defaultText: String?
  /// Whether it may be given more than once, and adds up.
  package let repeats: Bool

  package typealias FlagSetter = @Sendable (inout CommandOptions) -> Void
  package typealias ValueSetter =
    @Sendable (inout CommandOptions, String) throws(InvalidValue) -> Void

  package enum Kind: Sendable {
    case flag(set: FlagSetter)
    case value(name: String, set: ValueSetter)
  }

  package static func flag(
    _ name: String, short: Character? = nil, _ summary: String, set: @escaping FlagSetter
  ) -> OptionSpecification {
    OptionSpecification(
      name: name, short: short, kind: .flag(set: set), summary: summary, defaultText: nil,
      repeats: false)
  }

  package static func value(
    _ name: String, short: Character? = nil, _ valueName: String, _ summary: String,
    default defaultText: String? = nil, repeats: Bool = false, set: @escaping ValueSetter
  ) -> OptionSpecification {
    OptionSpecification(
      name: name, short: short, kind: .value(name: valueName, set: set), summary: summary,
      defaultText: defaultText, repeats: repeats)
  }

  package var spelling: String { "--\(name)" }

  package var shortSpelling: String? { short.map { (letter: Character) -> String in "-\(letter)" } }

  package var valueName: String? {
    switch kind {
    case .flag: nil
    case .value(let name, _): name
    }
  }
}

/// Options that help shows under one heading.
package struct OptionGroup: Sendable {
  package let title: String
  package let options: [OptionSpecification]
}

/// An argument without a name on the command line.
package struct ArgumentSpecification: Sendable {
  package let name: String
  package let occurrence: Occurrence
  package let summary: String
  package let set: OptionSpecification.ValueSetter

  package enum Occurrence: Hashable, Sendable {
    case required
    case optional
    case anyNumber
    case oneOrMore
    /// So many, 2 or more.
    case exactly(Int)
  }

  package init(
    _ name: String, _ occurrence: Occurrence, _ summary: String,
    set: @escaping OptionSpecification.ValueSetter
  ) {
    self.name = name
    self.occurrence = occurrence
    self.summary = summary
    self.set = set
  }

  package var usage: String {
    switch occurrence {
    case .required: name
    case .optional: "[\(name)]"
    case .anyNumber: "[\(name)...]"
    case .oneOrMore: "\(name)..."
    case .exactly(let count): Array(repeating: name, count: count).joined(separator: " ")
    }
  }

  /// How often it may be given; a command line with fewer or more is wrong.
  package var counts: ClosedRange<Int> {
    switch occurrence {
    case .required: 1...1
    case .optional: 0...1
    case .anyNumber: 0...Int.max
    case .oneOrMore: 1...Int.max
    case .exactly(let count): count...count
    }
  }
}

/// A command: what it takes, and what help says of it.
package struct CommandSpecification: Sendable {
  package let command: Command
  /// A line for the list of commands, without a full stop.
  package let summary: String
  package let description: String
  package let argument: ArgumentSpecification?
  package let optionGroups: [OptionGroup]
  package let examples: [Example]

  /// A command line, and what it is good for.
  package struct Example: Sendable {
    package let line: String
    package let purpose: String
  }

  package var options: [OptionSpecification] {
    optionGroups.flatMap { (group: OptionGroup) -> [OptionSpecification] in group.options }
  }
}
