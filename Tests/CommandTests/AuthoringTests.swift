import TestSupport
import Testing

/// What an author does first: a new file, and then checks of it.
struct AuthoringTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func run(_ arguments: String...) throws -> BuiltProgram.Run {
    try BuiltProgram.run(arguments, folder: folder.path)
  }

  @Test func `a new graph plans at once, has no advice, and is in canonical form`() throws {
    let new = try run("new")
    #expect(new.status == 0)
    #expect(new.output == "")
    #expect(new.errors.hasPrefix("wrote career-graph.json\n"))
    let strict = try run("check", "--strict", "career-graph.json")
    #expect(strict.output == "")
    #expect(strict.status == 0)
    #expect(try run("fmt", "--check", "career-graph.json").status == 0)
    // The commands that it names.
    for line in new.errors.split(separator: "\n") where line.hasPrefix("   cairn ") {
      let words = line.split(separator: " ").dropFirst().map(String.init)
      #expect(try BuiltProgram.run(words, folder: folder.path).status == 0, "\(line)")
    }
    #expect(
      try run("plan", "staff-engineer", "--graph", "career-graph.json").output
        .contains("Proved shortest"))
  }

  @Test func `a file that exists is only overwritten when that is asked for`() throws {
    try TestFiles.write("mine", to: folder.path("a.json"))
    #expect(try run("new", "a.json").status == 73)
    #expect(try TestFiles.text(at: folder.path("a.json")) == "mine")
    #expect(try run("new", "a.json", "--force").status == 0)
    #expect(try run("new", "-").output == TestFiles.text(at: folder.path("a.json")))
  }

  @Test func `with --strict, advice is a negative answer unless it is accepted`() throws {
    let graph = """
      { "format": "cairn-graph/1",
        "roles": [{ "id": "a", "title": "A" }, { "id": "b", "title": "B" }],
        "moves": [{ "from": "a", "to": "b", "kind": "progression", "months": 0 }] }
      """
    try TestFiles.write(graph, to: folder.path("a.json"))
    #expect(try run("check", "a.json").status == 0)
    let strict = try run("check", "a.json", "--strict")
    #expect(strict.status == 1)
    #expect(strict.output.hasPrefix("a.json:2:50: advice: no move leaves 'b'"))
    #expect(strict.errors == "1 piece of advice in 1 file\n")
    #expect(try run("check", "--strict").status == 2)
    let sarif = try run("check", "a.json", "--strict", "--format", "sarif")
    #expect(sarif.status == 1)
    #expect(sarif.output.contains("\"ruleId\": \"dead-end-role\""))
    #expect(try run("check", "a.json", "-o", "findings.sarif").status == 0)
    #expect(
      try TestFiles.text(at: folder.path("findings.sarif")).contains("\"version\": \"2.1.0\""))
  }
}
