/// A reference as it is written: `go:2`, or `go` alone.
struct CompetencyReference {
  let skill: String
  /// `nil` where no level is written; larger than any skill's where it does not fit.
  let level: Int?

  /// - Returns: `nil` for any other text, such as `go:`, `go:two`, `:2` or `go:02`.
  init?(_ text: String) {
    let bytes = text.utf8Span.span
    guard !bytes.isEmpty else { return nil }
    var end = 0
    while end < bytes.count, bytes[end] != UInt8(ascii: ":") { end += 1 }
    guard end < bytes.count else {
      skill = text
      level = nil
      return
    }
    let firstDigit = end + 1
    guard end > 0, firstDigit < bytes.count,
      bytes[firstDigit] != UInt8(ascii: "0") || bytes.count == firstDigit + 1
    else { return nil }
    var level = 0
    for offset in firstDigit..<bytes.count {
      let digit = bytes[offset]
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
      // Far beyond any skill's levels already: more digits change nothing.
      if level < 1_000_000_000_000 { level = level * 10 + Int(digit - UInt8(ascii: "0")) }
    }
    skill = String(text[..<text.utf8.index(text.startIndex, offsetBy: end)])
    self.level = level
  }
}
