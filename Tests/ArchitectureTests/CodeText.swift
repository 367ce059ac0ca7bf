/// Swift text without its comments and string literals, so that words can be looked for.
///
/// What is left out is blank, so that every line keeps its number. Code inside an interpolation
/// goes with its literal.
struct CodeText {
  let lines: [String]

  init(_ text: String) {
    var scanner = Scanner(rest: Array(text.unicodeScalars)[...])
    lines = scanner.code().split(separator: "\n", omittingEmptySubsequences: false)
      .map(String.init)
  }

  private struct Scanner {
    var rest: ArraySlice<Unicode.Scalar>

    mutating func code() -> String {
      var code = String.UnicodeScalarView()
      while let scalar = rest.first {
        if begins(with: "//") {
          while let next = rest.first, next != "\n" { _ = skip(next) }
        } else if begins(with: "/*") {
          code.append(contentsOf: skipBlockComment())
        } else if scalar == "\"" || opensRawString() {
          code.append(contentsOf: skipString())
        } else {
          code.append(scalar)
          rest.removeFirst()
        }
      }
      return String(code)
    }

    private func begins(with text: String) -> Bool { rest.starts(with: text.unicodeScalars) }

    private func opensRawString() -> Bool {
      rest.first == "#" && rest.drop { (scalar: Unicode.Scalar) in scalar == "#" }.first == "\""
    }

    /// Goes on by one; a line break stays.
    private mutating func skip(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] {
      rest.removeFirst()
      return scalar == "\n" ? ["\n"] : []
    }

    private mutating func skipBlockComment() -> [Unicode.Scalar] {
      var depth = 0
      var kept: [Unicode.Scalar] = []
      while let scalar = rest.first {
        if begins(with: "/*") {
          depth += 1
          rest.removeFirst(2)
        } else if begins(with: "*/") {
          depth -= 1
          rest.removeFirst(2)
          if depth == 0 { break }
        } else {
          kept += skip(scalar)
        }
      }
      return kept
    }

    private mutating func skipString() -> [Unicode.Scalar] {
      let hashes = String(repeating: "#", count: rest.prefix { $0 == "#" }.count)
      rest.removeFirst(hashes.count)
      let quotes = begins(with: "\"\"\"") ? "\"\"\"" : "\""
      rest.removeFirst(quotes.count)
      var kept: [Unicode.Scalar] = ["\"", "\""]
      while let scalar = rest.first {
        if begins(with: quotes + hashes) {
          rest.removeFirst(quotes.count + hashes.count)
          break
        }
        if hashes.isEmpty, scalar == "\\" { rest.removeFirst() }
        if let next = rest.first { kept += skip(next) }
      }
      return kept
    }
  }
}
