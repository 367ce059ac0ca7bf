/// A command line that cannot be understood.
package struct UsageError: Error, Hashable, Sendable {
  package let message: String
  /// What to do next, a line of its own.
  package let hint: String

  package init(_ message: String, in command: Command?) {
    self.message = message
    hint =
      if let command {
        "Run 'cairn help \(command.rawValue)' for its arguments and options."
      } else {
        "Run 'cairn help' for the commands."
      }
  }
}

/// A value that an option or an argument does not take.
package struct InvalidValue: Error, Hashable, Sendable {
  /// What would be taken, and an example: "give a number above 0, such as 6".
  package let advice: String

  package init(_ advice: String) { self.advice = advice }
}
