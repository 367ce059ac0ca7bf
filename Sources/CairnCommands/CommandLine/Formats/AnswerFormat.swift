/// The formats in which a command writes its answer.
///
/// Each command has an enumeration of its own, so that it can switch over all that it offers. A raw
/// value is the format's name on the command line, and is spelled alike in all of them.
package protocol AnswerFormat: RawRepresentable<String>, CaseIterable, Hashable, Sendable {
  /// What an answer is written in if nothing is said.
  static var usual: Self { get }
  /// What it is good for, to go behind its name: "for people".
  var purpose: String { get }
}

/// The formats of commands that answer people and programs, and nobody else.
package enum TextOrJSON: String, AnswerFormat {
  case text
  case json

  package static let usual = TextOrJSON.text

  package var purpose: String {
    switch self {
    case .text: "for people"
    case .json: "for programs"
    }
  }
}
