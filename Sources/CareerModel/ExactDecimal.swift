/// A number of hours, weeks or months: a decimal with at most six places, held exactly.
///
/// Whatever a graph file can say fits, and no plan ever depends on floating point.
package struct ExactDecimal: Hashable, Comparable, Sendable {
  /// The value times 1,000,000.
  package let millionths: Int

  package init(millionths: Int) { self.millionths = millionths }

  /// A whole number; it must be below 9 × 10¹² either way.
  package init(_ whole: Int) { self.init(millionths: whole * Self.scale) }

  package static let scale = 1_000_000
  package static let zero = ExactDecimal(millionths: 0)

  package static func < (left: Self, right: Self) -> Bool { left.millionths < right.millionths }
}

extension ExactDecimal: CustomStringConvertible {
  /// The shortest plain decimal: `40`, `0.5`, `-2.25`.
  package var description: String {
    let magnitude = millionths.magnitude
    let whole = magnitude / UInt(Self.scale)
    var text = (millionths < 0 ? "-" : "") + String(whole)
    var fraction = magnitude % UInt(Self.scale)
    guard fraction > 0 else { return text }
    text += "."
    var place = UInt(Self.scale / 10)
    while fraction > 0 {
      text += String(fraction / place)
      fraction %= place
      place /= 10
    }
    return text
  }
}
