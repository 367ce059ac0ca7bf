import CareerModel
import GraphFiles
import Testing

@Suite struct ReplacingTests {
  private func load(_ names: String...) throws -> CareerGraph {
    let files = try names.map { (name: String) throws -> SourceFile in
      try FixtureFiles.source(of: name)
    }
    guard case .loaded(let graph, let warnings) = loadGraph(files) else {
      Issue.record("\(loadGraph(files).findings)")
      throw FixtureFailure()
    }
    #expect(warnings.isEmpty)
    return graph
  }

  @Test func `what replaces takes the place of the whole of what it replaces`() throws {
    let graph = try load("replacing/1-base", "replacing/2-ours")
    #expect(graph.skills.map(\.name) == ["Go, as we write it"])
    #expect(graph.skills[0].levels.map(\.hours.likely.description) == ["10", "0.5"])
    #expect(graph.roles.map(\.id) == ["junior", "senior"])
    #expect(graph.moves.map(\.kind) == [.lateral])
    #expect(graph.moves.map(\.tenure.unit) == [.weeks])
  }

  @Test func `the last of several files that replace the same counts`() throws {
    let base = try FixtureFiles.source(of: "replacing/1-base")
    let ours = try FixtureFiles.source(of: "replacing/2-ours")
    let last = SourceFile(
      name: "last.json",
      text: """
        { "format": "cairn-graph/1",
          "moves": [{ "from": "junior", "to": "senior", "replaces": true, "kind": "transition", "weeks": 3 }],
          "roles": [{ "id": "senior", "replaces": true, "title": "The last", "needs": "go:2" }] }
        """)
    guard case .loaded(let graph, _) = loadGraph([base, ours, last]) else {
      Issue.record("\(loadGraph([base, ours, last]).findings)")
      return
    }
    #expect(graph.roles.map(\.title) == ["Junior", "The last"])
    #expect(graph.moves.map(\.kind) == [.transition])
    // In another order, what replaces stands before what it should replace.
    guard case .invalid(let findings) = loadGraph([ours, base]) else {
      Issue.record("loaded")
      return
    }
    #expect(findings.contains { (finding: Finding) in finding.rule == .nothingToReplace })
    #expect(findings.contains { (finding: Finding) in finding.rule == .repeatedID })
  }

  @Test func `what a replaced object accepts is forgotten with it`() throws {
    let base = SourceFile(
      name: "base.json",
      text: """
        { "format": "cairn-graph/1",
          "roles": [{ "id": "a", "title": "A", "accepts": [{ "rule": "dead-end-role", "because": "x" }] }] }
        """)
    let ours = SourceFile(
      name: "ours.json",
      text: """
        { "format": "cairn-graph/1",
          "roles": [{ "id": "a", "title": "A", "replaces": true }] }
        """)
    let (_, places) = loadPlacedGraph([base, ours])
    #expect(places?.review([]).findings == [])
    #expect(loadPlacedGraph([base]).places?.review([]).findings.count == 1)
  }

  private struct FixtureFailure: Error {}
}
