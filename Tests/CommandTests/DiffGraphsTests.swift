import TestSupport
import Testing

struct DiffGraphsTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func graph(months: Int) -> String {
    """
    { "format": "cairn-graph/1",
      "roles": [{ "id": "a", "title": "A" }, { "id": "b", "title": "B" }],
      "moves": [{ "from": "a", "to": "b", "kind": "progression", "months": \(months) }] }
    """
  }

  private func run(_ arguments: String..., input: String = "") throws -> BuiltProgram.Run {
    try TestFiles.write(graph(months: 6), to: folder.path("old.json"))
    try TestFiles.write(graph(months: 9), to: folder.path("new.json"))
    return try BuiltProgram.run(["diff"] + arguments, input: input, folder: folder.path)
  }

  @Test func `two files are compared as versions of a graph`() throws {
    let run = try run("old.json", "new.json")
    #expect(run.status == 0)
    #expect(run.errors == "")
    #expect(run.output.contains("The move from A to B asks for 9 months instead of 6 months."))
    #expect(run.output.contains("A to B: 3 months longer, 9 months instead of 6 months"))
    #expect(try self.run("old.json", "./old.json").output.hasPrefix("Nothing"))
    #expect(try self.run("-", "new.json", input: graph(months: 6)).output == run.output)
    #expect(
      try self.run("old.json", "new.json", "--format", "json").output.contains("cairn-diff/1"))
  }

  @Test func `a role and a file, a broken file, and no file are told apart`() throws {
    #expect(try run("old.json", "cto").status == 2)
    #expect(try run("old.json", "no.json").status == 66)
    #expect(try run("-", "-").status == 2)
    #expect(try run("old.json", "new.json", "--graph", "old.json").status == 2)
    let broken = try run("-", "new.json", input: "{}")
    #expect(broken.status == 65)
    #expect(broken.output == "")
    #expect(broken.errors.contains("[missing-key]"))
  }
}
