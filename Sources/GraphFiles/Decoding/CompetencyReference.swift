/// A reference as it is written: `go:2`, or `go` alone.
struct CompetencyReference {
  let skill: String
  /// `nil` where no level is written; larger than any skill's where it does not fit.
  let level: Int?

  /// - Returns: `nil` for any other text, such as `go:`, `go:two`, `:2` or `go:02`.
  init?(_ text: String) {
    let colon = UInt8(ascii: ":")
    let bytes = text.utf8
    guard let end = bytes.firstIndex(of: colon) else {
      guard !bytes.isEmpty else { return nil }
      skill = text
      level = nil
      return
    }
    let digits = bytes[bytes.index(after: end)...]
    guard end > bytes.startIndex, let first = digits.first,
      first != UInt8(ascii: "0") || digits.count == 1
    else { return nil }
    var level = 0
    for digit in digits {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
      // Far beyond any skill's levels already: more digits change nothing.
      if level < 1_000_000_000_000 { level = level * 10 + Int(digit - UInt8(ascii: "0")) }
    }
    skill = String(text[..<end])
    self.level = level
  }
}
