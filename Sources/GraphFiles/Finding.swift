/// Something in a file that must, or should, be put right, and where it stands.
package struct Finding: Hashable, Sendable {
  package enum Severity: String, Hashable, Sendable {
    /// The file cannot be used.
    case error
    /// The file can be used; it may not say what its author means.
    case warning
    /// The file says what its author means, as far as can be seen; it might say it better.
    case advice
  }

  /// The name of the file, as it was given.
  package let file: String
  /// Both count from 1; a column is one Unicode scalar.
  package let line: Int
  package let column: Int
  package let rule: Rule
  /// What is wrong and what to do about it, without place or rule.
  package let message: String

  package init(file: String, line: Int, column: Int, rule: Rule, message: String) {
    self.file = file
    self.line = line
    self.column = column
    self.rule = rule
    self.message = message
  }

  package var severity: Severity { rule.severity }
}

extension Finding: CustomStringConvertible {
  /// The whole finding on one line: `ladder.json:14:18: error: … [unknown-skill]`.
  package var description: String {
    "\(file):\(line):\(column): \(severity.rawValue): \(message) [\(rule.rawValue)]"
  }
}
