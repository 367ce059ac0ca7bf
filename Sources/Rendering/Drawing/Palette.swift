/// The colours of pictures and pages.
///
/// They are those of Okabe and Ito, "Color universal design", 2008, which people with any kind of
/// colour vision tell apart. No colour carries a meaning alone.
enum Palette {
  static let black = "#000000"
  static let orange = "#E69F00"
  static let skyBlue = "#56B4E9"
  static let green = "#009E73"
  static let yellow = "#F0E442"
  /// The only one on which white text can be read.
  static let blue = "#0072B2"
  static let vermilion = "#D55E00"
  static let purple = "#CC79A7"
}
