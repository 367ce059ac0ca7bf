/// A text from a file as messages show it: in quotes, on one line, and not endless.
///
/// Control characters would otherwise reach the terminal, and a line break would split a finding.
func quoted(_ text: some StringProtocol) -> String {
  var shown = "'"
  for (index, scalar) in text.unicodeScalars.enumerated() {
    if index == longestShown {
      shown += "…"
      break
    }
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator, .format:
      shown += "\\u{\(String(scalar.value, radix: 16))}"
    default:
      shown.unicodeScalars.append(scalar)
    }
  }
  return shown + "'"
}

/// Ids have 64 characters at most, so that only what is wrong anyway is cut.
private let longestShown = 80

/// `'a'`, `'a' or 'b'`, `'a', 'b' or 'c'`: what may stand in a place.
func alternatives(_ names: [String]) -> String { list(names.map { quoted($0) }, joinedBy: "or") }

/// `a`, `a and b`, `a, b and c`; a long list is cut, and says so.
func list(_ names: [String], joinedBy word: String) -> String {
  let longest = 8
  guard names.count <= longest + 1 else {
    return names.prefix(longest).joined(separator: ", ")
      + " \(word) \(names.count - longest) more"
  }
  guard let last = names.last, names.count > 1 else { return names.first ?? "" }
  return names.dropLast().joined(separator: ", ") + " \(word) \(last)"
}

/// `1 level`, `3 levels`.
func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
