/// The signs that renderers draw with, each one column wide unless it says otherwise.
package struct Glyphs: Hashable, Sendable {
  /// A part of a bar that is filled: work.
  package let fullBlock: Character
  /// A part of a bar that is only waited for: slack.
  package let lightBlock: Character
  /// A part of a bar's line where nothing happens.
  package let emptyBlock: Character
  package let diamond: Character
  package let bullet: Character
  /// A point of a diagram.
  package let point: Character
  package let checkMark: Character
  package let crossMark: Character
  package let horizontalLine: Character
  package let verticalLine: Character
  package let heavyHorizontalLine: Character
  package let heavyVerticalLine: Character
  /// The foot of a list of branches: `└`.
  package let lastBranch: Character
  /// A branch with more after it: `├`.
  package let branch: Character
  /// Between words of one line: ` · `.
  package let middleDot: Character
  /// One column, or two in ASCII.
  package let arrow: String
  /// Between the ends of a range.
  package let enDash: Character
  /// One column, or three in ASCII.
  package let ellipsis: String
  package let times: Character
  /// One column, or two in ASCII.
  package let atLeast: String

  package static let unicode = Glyphs(
    fullBlock: "█", lightBlock: "░", emptyBlock: "·", diamond: "◆", bullet: "•", point: "○",
    checkMark: "✓",
    crossMark: "✗", horizontalLine: "─", verticalLine: "│", heavyHorizontalLine: "━",
    heavyVerticalLine: "┃", lastBranch: "└", branch: "├", middleDot: "·", arrow: "→", enDash: "–",
    ellipsis: "…", times: "×", atLeast: "≥")

  package static let ascii = Glyphs(
    fullBlock: "#", lightBlock: "-", emptyBlock: ".", diamond: "*", bullet: "*", point: "o",
    checkMark: "+",
    crossMark: "x", horizontalLine: "-", verticalLine: "|", heavyHorizontalLine: "=",
    heavyVerticalLine: "|", lastBranch: "`", branch: "|", middleDot: "|", arrow: "->", enDash: "-",
    ellipsis: "...", times: "x", atLeast: ">=")
}
