import CareerModel
import GraphFiles
import JSONText
import TestSupport
import Testing

@Suite struct FormattingTests {
  @Test(arguments: try FixtureFiles.graphs())
  func `the canonical form loads as the file did, and is its own canonical form`(name: String)
    throws
  {
    let files = try FixtureFiles.sources(of: name)
    let formatted = try files.map { (file: SourceFile) throws -> SourceFile in
      guard let text = Self.canonical(file) else { return file }
      #expect(Self.canonical(SourceFile(name: file.name, text: text)) == text)
      return SourceFile(name: file.name, text: text)
    }
    switch (loadGraph(files), loadGraph(formatted)) {
    case (.loaded(let before, _), .loaded(let after, _)): #expect(before == after)
    case (.invalid(let before), .invalid(let after)):
      #expect(Self.rules(of: before) == Self.rules(of: after))
    default: Issue.record("one of them loads and the other does not")
    }
  }

  @Test(arguments: 0..<60)
  func `whatever order and layout a graph is written in, its canonical form says the same`(
    seed: Int
  ) throws {
    var random = SplitMix64(seed: seed)
    let json = try JSONDocument(bytes: Array(RandomGraph.question(seed: seed).graph.json.utf8))
    let shuffled = Self.shuffled(JSONOutput(json.root), &random)
      .text(indentedBy: seed % 5, width: seed.isMultiple(of: 2) ? .max : 1)
    let text = try #require(Self.canonical(SourceFile(name: "a.json", text: shuffled)))
    guard case .loaded(let before, _) = loadGraph([SourceFile(name: "a.json", text: shuffled)]),
      case .loaded(let after, _) = loadGraph([SourceFile(name: "a.json", text: text)])
    else {
      Issue.record("seed \(seed) does not load")
      return
    }
    #expect(before == after)
    let again = try #require(Self.canonical(SourceFile(name: "a.json", text: text)))
    #expect(again == text)
    let original = try #require(
      Self.canonical(SourceFile(name: "a.json", text: JSONOutput(json.root).text())))
    #expect(original == text)
  }

  @Test func `nothing is lost: notes, unknown and repeated keys, numbers as written`() {
    let text = #"""
      {"moves":[{"months":{"high":1.50e1,"likely":6.0,"low":0.500},"to":"b","from":"a","kind":"lateral"}],
       "zeal":[1,{"b":1,"a":2}],"note":"caf\u00e9 \/ \u0007","skills":[],"format":"cairn-graph/1",
       "title":"one","title":"two","$schema":"x"}
      """#
    let expected = #"""
      {
        "$schema": "x",
        "format": "cairn-graph/1",
        "title": "one",
        "title": "two",
        "note": "café / \u0007",
        "skills": [],
        "moves": [
          {
            "from": "a",
            "to": "b",
            "kind": "lateral",
            "months": { "low": 0.500, "likely": 6.0, "high": 1.50e1 }
          }
        ],
        "zeal": [
          1,
          { "b": 1, "a": 2 }
        ]
      }

      """#
    let formatted = Self.canonical(SourceFile(name: "a.json", text: text))
    #expect(formatted == expected)
  }

  @Test func `a profile has its keys in the order of the reference`() {
    let text =
      #"{"has":["go:2"],"log":[{"acquired":"go","on":"2026-01-01"}],"role":"a","format":"cairn-profile/1"}"#
    #expect(
      Self.canonical(SourceFile(name: "me.json", text: text)) == """
        {
          "format": "cairn-profile/1",
          "role": "a",
          "has": ["go:2"],
          "log": [{ "on": "2026-01-01", "acquired": "go" }]
        }

        """)
  }

  @Test(arguments: [
    ("{", "syntax"), ("[]", "wrong-type"), ("{}", "missing-key"),
    (#"{"format":"cairn-graph/9"}"#, "wrong-format"), (#"{"format":1}"#, "wrong-type"),
  ])
  func `what is no file of ours is left alone, with a finding`(text: String, rule: String) {
    let file = SourceFile(name: "a.json", text: text)
    guard case .unreadable(let findings) = formatted(file) else {
      Issue.record("formatted")
      return
    }
    #expect(findings.map(\.rule.rawValue) == [rule])
  }

  private static func canonical(_ file: SourceFile) -> String? {
    guard case .formatted(let text) = formatted(file) else { return nil }
    return text
  }

  /// The order of findings follows that of the text, and so do the places in messages.
  private static func rules(of findings: [Finding]) -> [String] {
    findings.map(\.rule.rawValue).sorted()
  }

  /// The same value with the members of its objects in another order.
  private static func shuffled(_ value: JSONOutput, _ random: inout SplitMix64) -> JSONOutput {
    switch value {
    case .object(let members):
      var shuffled = members.map { (key: String, value: JSONOutput) -> (String, JSONOutput) in
        (key, Self.shuffled(value, &random))
      }
      shuffled.shuffle(using: &random)
      return .object(shuffled)
    case .array(let elements):
      return .array(
        elements.map { (element: JSONOutput) -> JSONOutput in Self.shuffled(element, &random) })
    case .string, .integer, .number, .boolean, .null: return value
    }
  }
}
