import BuiltInGraphs
import CareerModel
import GraphFiles

/// Graphs for the tests of guides and lists.
enum GuideGraphs {
  struct Invalid: Error, CustomStringConvertible {
    let description: String
  }

  static func graph(_ json: String) throws -> CareerGraph {
    let loading = loadGraph([SourceFile(name: "test.json", text: json)])
    guard case .loaded(let graph, _) = loading else {
      throw Invalid(description: "\(loading.findings)")
    }
    return graph
  }

  static func builtIn() -> CareerGraph { BuiltInGraph.atlas }

  /// Everything that a guide can show, and names that try to break out of their places.
  static let odd = """
    {
      "format": "cairn-graph/1", "currency": "EUR",
      "skills": [
        { "id": "go", "name": "Go \\u001b[31mred 日本語", "levels": [
          { "hours": 0.5, "basis": "a guess" },
          { "hours": { "low": 1, "likely": 2, "high": 3 }, "shows": "Ships", "onlyIn": ["lead"],
            "needs": [{ "atLeast": 2, "of": ["a", "b", ["c", "d"]], "because": "width" }] }
        ] },
        { "id": "a", "name": "A", "levels": [{ "hours": 1, "needs": ["d"] }] },
        { "id": "b", "name": "B", "levels": [{ "hours": 1, "needs": ["d", "c"] }] },
        { "id": "c", "name": "C", "levels": [{ "hours": 1, "needs": "d" }] },
        { "id": "d", "name": "D", "levels": [{ "hours": 1, "needs": "e" }] },
        { "id": "e", "name": "Aquitelongwordthatdoesnotfitintoaverynarrowlineofanykind",
          "area": "Odd", "levels": [{ "hours": 10000 }] }
      ],
      "roles": [
        { "id": "lead", "title": "Lead", "track": "t", "needs": { "any": ["go:1", ["a", "b"]] },
          "recommended": "e",
          "practises": [
            { "skill": "go", "hoursPercent": 50 },
            { "skill": "go:2", "hoursPercent": 400, "basis": "measured" }
          ],
          "guide": {
            "gaps": [{ "gap": "A gap" }],
            "salary": { "mid": { "low": 1, "high": 1, "openEnded": true } },
            "demand": { "trend": "None" },
            "nextSteps": [{ "step": "One" }]
          } },
        { "id": "a-role-with-the-longest-id-that-the-format-of-the-files-allows-x", "title": "x" }
      ],
      "moves": [
        { "from": "a-role-with-the-longest-id-that-the-format-of-the-files-allows-x",
          "to": "lead", "kind": "step-down", "weeks": 1, "needs": ["go:2", { "any": ["a", "b"] }],
          "basis": "measured" }
      ]
    }
    """
}
