import CareerModel
import GraphFiles

/// A career graph in a few lines, for tests.
///
///     start junior
///     skill go 20 30[net:1] 80@senior,lead
///     skill net 10-15-40
///     role junior
///     role senior [go:2 net|web 2/a|b|c] practises go=60 go:2=50
///     move junior -> senior 12w [net] lateral
///
/// - `skill ID LEVEL…`: each level is its hours, or `low-likely-high`; then, if need be, what it
///   needs in brackets, and after `@` the only roles in which it can be gained.
/// - `role ID [NEEDS] practises COMPETENCY=PERCENT…`: all but the id may be left out.
/// - `move FROM -> TO LENGTH [NEEDS] KIND`: the length is in weeks (`12w`) or months (`3mo`); needs
///   may be left out, and so may the kind, which is `progression` then.
/// - Needs are parts with spaces between them, all of which are asked for: `go:2`, any of
///   `net|web`, or at least two of `2/a|b|c`.
/// - `start ROLE` names the role in which people start. Names and titles are the ids.
///
/// Lines may come in any order; blank ones and those that begin with `#` are skipped.
package struct TinyGraph: Sendable {
  /// The text of a graph file that says the same.
  package let json: String
  package let graph: CareerGraph
  package let warnings: [Finding]

  package init(_ text: String) throws(TinyGraphError) {
    json = try Self.json(of: text)
    switch loadGraph([SourceFile(name: "tiny.json", text: json)]) {
    case .loaded(let graph, let warnings):
      self.graph = graph
      self.warnings = warnings
    case .invalid(let findings):
      throw .invalid(findings)
    }
  }

  /// The text of the graph file, which need not be a valid graph.
  package static func json(of text: String) throws(TinyGraphError) -> String {
    var members = ["\"format\": \"cairn-graph/1\""]
    var skills: [String] = []
    var roles: [String] = []
    var moves: [String] = []
    for line in text.split(separator: "\n") {
      var words = Words(line)
      guard let word = words.next(), !word.hasPrefix("#") else { continue }
      switch word {
      case "start": members.append("\"start\": \(quote(words.next() ?? ""))")
      case "skill": skills.append(skill(&words))
      case "role": roles.append(role(&words))
      case "move": moves.append(move(&words))
      default: throw .unreadable(line: String(line))
      }
      if words.next() != nil { throw .unreadable(line: String(line)) }
    }
    for (key, parts) in [("skills", skills), ("roles", roles), ("moves", moves)] {
      members.append("\"\(key)\": [\n    \(parts.joined(separator: ",\n    "))\n  ]")
    }
    return "{\n  \(members.joined(separator: ",\n  "))\n}\n"
  }
}

package enum TinyGraphError: Error, CustomStringConvertible {
  case unreadable(line: String)
  case invalid([Finding])

  package var description: String {
    switch self {
    case .unreadable(let line): "no line of a tiny graph: \(line)"
    case .invalid(let findings): findings.map(\.description).joined(separator: "\n")
    }
  }
}

// MARK: - Lines

extension TinyGraph {
  private static func skill(_ words: inout Words) -> String {
    let id = words.next() ?? ""
    var levels: [String] = []
    while let word = words.next() { levels.append(level(word)) }
    return "{ \(members(naming: id, "name")), \"levels\": [\(levels.joined(separator: ", "))] }"
  }

  private static func level(_ word: String) -> String {
    let parts = word.split(separator: "@", maxSplits: 1)
    let hoursAndNeeds = (parts.first ?? "").split(separator: "[", maxSplits: 1)
    let points = (hoursAndNeeds.first ?? "").split(separator: "-")
    var members =
      points.count == 3
      ? "\"hours\": { \"low\": \(points[0]), \"likely\": \(points[1]), \"high\": \(points[2]) }"
      : "\"hours\": \(hoursAndNeeds.first ?? "")"
    if hoursAndNeeds.count == 2 { members += ", " + needs("[" + hoursAndNeeds[1]) }
    if parts.count == 2 {
      let roles = parts[1].split(separator: ",").map { (role: Substring) in quote(role) }
      members += ", \"onlyIn\": [\(roles.joined(separator: ", "))]"
    }
    return "{ \(members) }"
  }

  private static func role(_ words: inout Words) -> String {
    var text = members(naming: words.next() ?? "", "title")
    if let needs = words.next(ifPrefixed: "[") { text += ", " + self.needs(needs) }
    guard words.next(ifPrefixed: "practises") != nil else { return "{ \(text) }" }
    var practices: [String] = []
    while let word = words.next() {
      let parts = word.split(separator: "=")
      let percent = parts.count == 2 ? parts[1] : "null"
      practices.append("{ \"skill\": \(quote(parts.first ?? "")), \"hoursPercent\": \(percent) }")
    }
    return "{ \(text), \"practises\": [\(practices.joined(separator: ", "))] }"
  }

  private static func move(_ words: inout Words) -> String {
    let from = words.next() ?? ""
    _ = words.next(ifPrefixed: "->")
    var text = "\"from\": \(quote(from)), \"to\": \(quote(words.next() ?? ""))"
    let length = words.next() ?? ""
    let isMonths = length.hasSuffix("mo")
    text += ", \"\(isMonths ? "months" : "weeks")\": \(length.dropLast(isMonths ? 2 : 1))"
    if let needs = words.next(ifPrefixed: "[") { text += ", " + self.needs(needs) }
    return "{ \(text), \"kind\": \(quote(words.next() ?? "progression")) }"
  }
}

// MARK: - Parts of lines

extension TinyGraph {
  private static func members(naming id: String, _ key: String) -> String {
    "\"id\": \(quote(id)), \"\(key)\": \(quote(id))"
  }

  /// Needs in their brackets.
  private static func needs(_ text: String) -> String {
    let parts = text.dropFirst().dropLast().split { (letter: Character) in " ,".contains(letter) }
    return "\"needs\": [\(parts.map(need).joined(separator: ", "))]"
  }

  private static func need(_ text: Substring) -> String {
    let halves = text.split(separator: "/")
    let names = (halves.last ?? "").split(separator: "|").map { (name: Substring) in quote(name) }
    let list = names.joined(separator: ", ")
    if halves.count == 2 { return "{ \"atLeast\": \(halves[0]), \"of\": [\(list)] }" }
    return names.count == 1 ? list : "{ \"any\": [\(list)] }"
  }

  private static func quote(_ text: some StringProtocol) -> String { "\"\(text)\"" }

  /// The words of a line; what stands in brackets belongs to the word that it touches.
  private struct Words {
    private var words: ArraySlice<String> = []

    init(_ line: Substring) {
      var word = ""
      var depth = 0
      for letter in line {
        if letter == "[" { depth += 1 }
        if letter == "]" { depth -= 1 }
        if letter == " ", depth == 0 {
          if !word.isEmpty { words.append(word) }
          word = ""
        } else {
          word.append(letter)
        }
      }
      if !word.isEmpty { words.append(word) }
    }

    mutating func next() -> String? { words.popFirst() }

    mutating func next(ifPrefixed prefix: String) -> String? {
      words.first?.hasPrefix(prefix) == true ? next() : nil
    }
  }
}
