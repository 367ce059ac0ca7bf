import TestSupport
import Testing

struct CheckTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func write(_ text: String, to name: String) throws {
    try TestFiles.write(text, to: folder.path(name))
  }

  private func run(_ arguments: String..., input: String = "") throws -> BuiltProgram.Run {
    try BuiltProgram.run(["check"] + arguments, input: input, folder: folder.path)
  }

  private let graph = """
    { "format": "cairn-graph/1",
      "skills": [{ "id": "go", "name": "Go", "levels": [{ "hours": 20 }] }],
      "roles": [{ "id": "junior", "title": "Junior", "needs": "go" }] }
    """
  private let profile = #"{"format": "cairn-profile/1", "role": "junior", "has": ["go"]}"#

  @Test func `the built-in graph has no findings`() throws {
    let run = try run()
    #expect(run.status == 0)
    #expect(run.output == "")
    #expect(run.errors == "no findings in the built-in graph\n")
  }

  @Test func `findings are the artefact, one a line, and errors are a negative answer`() throws {
    try write(
      """
      { "format": "cairn-graph/1",
        "skills": [{ "id": "go", "name": "Go", "levels": [{ "hours": 0 }] }],
        "roles": [{ "id": "a", "title": "A", "needs": "goo" }] }
      """, to: "a.json")
    let run = try run("a.json")
    #expect(run.status == 1)
    let lines = run.output.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines.first?.hasPrefix("a.json:2:") == true)
    #expect(lines.last?.hasPrefix("a.json:3:") == true)
    #expect(lines.last?.contains("did you mean 'go'?") == true)
    #expect(lines.last?.hasSuffix("[unknown-skill]") == true)
    #expect(run.errors == "2 errors in 1 file\n")
  }

  @Test func `warnings alone are status 0`() throws {
    try write(
      """
      { "format": "cairn-graph/1",
        "skills": [{ "id": "go", "name": "Go", "levels": [{ "hours": 1 }] }],
        "roles": [{ "id": "a", "title": "A" }, { "id": "b", "title": "B" }],
        "moves": [{ "from": "a", "to": "b", "kind": "progression", "months": 1 }] }
      """, to: "a.json")
    let run = try run("a.json")
    #expect(run.status == 0)
    #expect(run.output.contains(": warning: "))
    #expect(run.errors == "1 warning in 1 file\n")
  }

  @Test func `a profile is checked against the graph beside it, or the one that is named`() throws {
    try write(graph, to: "graph.json")
    try write(profile, to: "me.json")
    #expect(try run("graph.json", "me.json").errors == "no findings in 2 files\n")
    #expect(try run("me.json", "--graph", "graph.json").errors == "no findings in 1 file\n")
    #expect(try run(".").errors == "no findings in 2 files\n")
    #expect(try run("-", "--graph", "graph.json", input: profile).status == 0)
    // The built-in graph has no such role.
    let alone = try run("me.json")
    #expect(alone.status == 1)
    #expect(alone.output.contains("[unknown-role]"))
  }

  @Test func `a profile waits for its graph to be mended`() throws {
    try write(#"{"format": "cairn-graph/1", "x": 1}"#, to: "graph.json")
    try write(profile, to: "me.json")
    let run = try run("graph.json", "me.json")
    #expect(run.status == 1)
    #expect(
      run.errors == """
        me.json is not checked: the graph that it belongs to has errors
        1 error in 2 files

        """)
    let named = try self.run("me.json", "--graph", "graph.json")
    #expect(named.status == 65)
    #expect(named.output == "")
  }

  @Test func `graph files given together are one graph`() throws {
    try write(graph, to: "a.json")
    try write(graph, to: "b.json")
    #expect(try run("a.json").status == 0)
    let both = try run("a.json", "b.json")
    #expect(both.status == 1)
    #expect(both.output.contains("[repeated-id]"))
    #expect(both.errors == "2 errors in 2 files\n")
  }

  @Test(arguments: [
    #"{ "format": "cairn-graph/1", "skills": ["#, "", "[]", "{}", "nul",
    String(repeating: "[", count: 10_000),
  ])
  func `broken files get a finding with a place`(text: String) throws {
    try write(text, to: "a.json")
    let run = try run("a.json")
    #expect(run.status == 1)
    #expect(run.output.hasPrefix("a.json:1:"))
    #expect(run.errors == "1 error in 1 file\n")
  }

  @Test func `what cannot be read has status 66`() throws {
    #expect(try run("no.json").status == 66)
    let empty = try run(".")
    #expect(empty.status == 66)
    #expect(empty.errors.contains("no graph or profile in the folder '.'"))
  }
}
