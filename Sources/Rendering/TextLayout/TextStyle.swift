/// What a piece of text is; how it looks follows from that.
///
/// A style never carries meaning alone: the words say the same without it.
package enum TextStyle: Hashable, Sendable, CaseIterable {
  case plain
  case title
  case heading
  case emphasis
  /// Less important than what stands around it.
  case dim
  case role
  case skill
  case milestone
  case tenureBar
  case learningBar
  case slackBar
  /// Something that can be typed: a command, an option, an id.
  case code
  /// A word that stands for what the reader puts in its place.
  case placeholder
  case good
  case warning
  case error

  /// The parameters of the "select graphic rendition" sequence; `nil` for none.
  ///
  /// Only the sixteen colours that a person's theme defines, so that light and dark terminals
  /// both stay readable. Blue, yellow and white alone are too faint on one or the other, and
  /// are used only for bars or in bold.
  var graphicRendition: String? {
    switch self {
    case .plain: nil
    case .title: "1"
    case .heading: "1"
    case .emphasis: "1"
    case .dim: "2"
    case .role: "1"
    case .skill: "36"
    case .milestone: "1;35"
    case .tenureBar: "34"
    case .learningBar: "32"
    case .slackBar: "2"
    case .code: "36"
    case .placeholder: "3"
    case .good: "32"
    case .warning: "1;33"
    case .error: "1;31"
    }
  }
}
