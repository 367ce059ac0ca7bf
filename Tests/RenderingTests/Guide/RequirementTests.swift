import CareerModel
import GraphFiles
import Testing

@testable import Rendering

struct RequirementTests {
  /// The needs of a role, in a graph of four skills.
  private func needs(_ needs: String) throws -> (CareerGraph, Requirement) {
    let graph = try GuideGraphs.graph(
      """
      { "format": "cairn-graph/1",
        "skills": [
          { "id": "go", "name": "Go", "levels": [{ "hours": 1, "shows": "Writes Go" }, { "hours": 1 }] },
          { "id": "a", "name": "A", "levels": [{ "hours": 1 }] },
          { "id": "b", "name": "Other name", "levels": [{ "hours": 1, "shows": "Does b" }] },
          { "id": "c", "name": "C", "levels": [{ "hours": 1 }] }
        ],
        "roles": [{ "id": "r", "title": "R", "needs": \(needs) }] }
      """)
    return (graph, graph.roles[0].needs)
  }

  @Test(arguments: [
    ("\"go:2\"", "go:2"),
    ("[]", "nothing"),
    (#"["go", "a", "b"]"#, "go:1, a:1 and b:1"),
    (#"{"any": ["go", "a"]}"#, "one of go:1 or a:1"),
    (
      #"["go:2", {"any": ["a", ["b", "c"]], "because": "why"}]"#,
      "go:2; one of a:1 or (b:1 and c:1) (why)"
    ),
    (#"{"atLeast": 2, "of": ["a", "b", "c"]}"#, "at least 2 of a:1, b:1 or c:1"),
    (#"{"all": ["go:2"], "because": "why"}"#, "go:2 (why)"),
  ])
  func `in a sentence`(json: String, text: String) throws {
    let (graph, requirement) = try needs(json)
    #expect(RequirementPhrase(graph: graph).text(requirement).plainText == text)
  }

  @Test(arguments: [
    (#"["go", "b"]"#, ["go:1 = Writes Go", "b:1 = Other name: Does b"]),
    (
      #"["go:2", {"any": ["a", ["b", "c"]], "because": "why"}]"#,
      [
        "go:2 = ", "one of = why", "  a:1 = ", "  all of = ", "    b:1 = Other name: Does b",
        "    c:1 = ",
      ]
    ),
    (
      #"{"atLeast": 2, "of": ["a", "b", "c"]}"#,
      ["at least 2 of = ", "  a:1 = ", "  b:1 = Other name: Does b", "  c:1 = "]
    ),
    (#"{"all": ["go"], "because": "why"}"#, ["go:1 = Writes Go (why)"]),
  ])
  func `as an outline`(json: String, lines: [String]) throws {
    let (graph, requirement) = try needs(json)
    let definitions = RequirementOutline(graph: graph).definitions(of: requirement)
    #expect(
      definitions.map { (definition: GuidePage.Definition) -> String in
        "\(definition.term.plainText) = \(definition.meaning.plainText)"
      } == lines)
  }

  @Test func `groups as deep as a file allows stay readable`() throws {
    let depth = 120
    let json =
      String(repeating: #"{"any": ["a", "#, count: depth) + "\"b\""
      + String(repeating: "]}", count: depth)
    let (graph, _) = try needs(json)
    let page = RoleGuide.lines(
      for: RoleIndex(0), in: graph, graphArguments: "",
      RenderingOptions(width: 40, usesColor: false, usesASCII: false))
    #expect(page.allSatisfy { (line: StyledText) -> Bool in line.displayWidth <= 40 })
  }
}
