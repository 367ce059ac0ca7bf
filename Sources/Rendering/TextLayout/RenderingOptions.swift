/// What a place that shows text can do.
package struct RenderingOptions: Hashable, Sendable {
  /// Columns of a line.
  package let width: Int
  package let usesColor: Bool
  /// Only signs of US-ASCII are drawn; see `SafeText` for what becomes of other people's text.
  package let usesASCII: Bool

  package init(width: Int, usesColor: Bool, usesASCII: Bool) {
    self.width = width
    self.usesColor = usesColor
    self.usesASCII = usesASCII
  }

  /// 80 columns, no colour, Unicode.
  package static let plain = RenderingOptions(width: 80, usesColor: false, usesASCII: false)

  package var glyphs: Glyphs { usesASCII ? .ascii : .unicode }
}
