import JSONText

/// A reference as it is written: `go:2`, or `go` alone.
struct CompetencyReference {
  let skill: String
  /// `nil` where no level is written; larger than any skill's where it does not fit.
  let level: Int?

  /// - Returns: `nil` for any other text, such as `go:`, `go:two`, `:2` or `go:02`, and for a value
  ///   that is no text.
  init?(_ value: JSONValue) {
    // Read from the bytes, because there are more references in a graph than anything else.
    let reference = value.withUTF8 { (text: UnsafeBufferPointer<UInt8>) -> Self? in Self(text) }
    guard let reference, let reference else { return nil }
    self = reference
  }

  private init?(_ text: UnsafeBufferPointer<UInt8>) {
    guard !text.isEmpty else { return nil }
    guard let end = text.firstIndex(of: UInt8(ascii: ":")) else {
      skill = String(decoding: text, as: UTF8.self)
      level = nil
      return
    }
    let firstDigit = end + 1
    guard end > 0, firstDigit < text.count,
      text[firstDigit] != UInt8(ascii: "0") || text.count == firstDigit + 1
    else { return nil }
    var level = 0
    for digit in text[firstDigit...] {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
      // Far beyond any skill's levels already: more digits change nothing.
      if level < 1_000_000_000_000 { level = level * 10 + Int(digit - UInt8(ascii: "0")) }
    }
    skill = String(decoding: text[..<end], as: UTF8.self)
    self.level = level
  }
}
