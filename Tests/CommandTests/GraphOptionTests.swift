import TestSupport
import Testing

/// What `--graph` takes, and what it refuses.
struct GraphOptionTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func write(_ text: String, to name: String) throws {
    try TestFiles.write(text, to: folder.path(name))
  }

  private func run(_ arguments: String..., input: String = "") throws -> BuiltProgram.Run {
    try BuiltProgram.run(arguments, input: input, folder: folder.path)
  }

  private let skills = """
    { "format": "cairn-graph/1",
      "skills": [{ "id": "go", "name": "Go", "levels": [{ "hours": 20 }, { "hours": 40 }] }] }
    """
  private let roles = """
    { "format": "cairn-graph/1",
      "roles": [{ "id": "junior", "title": "Junior" },
                { "id": "senior", "title": "Senior", "needs": "go:2" }],
      "moves": [{ "from": "junior", "to": "senior", "kind": "progression", "months": 6 }] }
    """

  @Test func `the files of a folder are one graph, and other files are left alone`() throws {
    try write(skills, to: "a.json")
    try write(roles, to: "b.json")
    try write(#"{"format": "cairn-profile/1", "role": "junior"}"#, to: "me.json")
    try write("{}", to: "other.json")
    let run = try run("show", "senior", "--graph", ".")
    #expect(run.status == 0)
    #expect(run.output.contains("go:2"))
    #expect(run.output.contains("cairn plan senior --graph ."))
    #expect(run.errors == "left out, since no format is named: ./other.json\n")
  }

  @Test func `files given one by one are one graph, standard input among them`() throws {
    try write(skills, to: "a.json")
    let run = try run("list", "roles", "--graph", "a.json", "--graph", "-", input: roles)
    #expect(run.status == 0)
    #expect(run.output.contains("  senior"))
  }

  @Test func `a folder with no graph has status 66`() throws {
    let empty = try run("list", "roles", "--graph", ".")
    #expect(empty.status == 66)
    #expect(empty.output == "")
    #expect(empty.errors.contains("no career graph in the folder '.': it has no .json files"))
    try write("{}", to: "other.json")
    let other = try run("list", "roles", "--graph", ".")
    #expect(other.status == 66)
    #expect(other.errors.contains("its one .json file does not name such a format"))
  }

  @Test func `a file that is not there has status 66`() throws {
    let run = try run("list", "roles", "--graph", "no.json")
    #expect(run.status == 66)
    #expect(run.output == "")
    #expect(run.errors == "cairn: cannot read 'no.json': No such file or directory\n")
  }

  @Test(.enabled(if: !TestFiles.areRunBySuperuser))
  func `a file that may not be read has status 66`() throws {
    try write(skills, to: "a.json")
    _ = try BuiltProgram.runShell("chmod 000 a.json", folder: folder.path)
    #expect(try run("list", "roles", "--graph", "a.json").status == 66)
  }

  @Test func `two graphs that clash have status 65, with both places`() throws {
    try write(skills, to: "a.json")
    try write(skills, to: "b.json")
    let run = try run("list", "skills", "--graph", "a.json", "--graph", "b.json")
    #expect(run.status == 65)
    #expect(run.output == "")
    #expect(run.errors.contains("the graph cannot be used: 1 error\n"))
    #expect(run.errors.contains("b.json:2:"))
    #expect(run.errors.contains("a.json:2:"))
    #expect(run.errors.contains("[repeated-id]"))
  }

  @Test func `every error is told, with its place`() throws {
    try write(
      """
      { "format": "cairn-graph/1",
        "roles": [{ "id": "a", "title": "A", "needs": "rust:1" },
                  { "id": "b", "title": "B", "needs": "go:0", "colour": 1 }] }
      """, to: "a.json")
    let run = try run("list", "roles", "--graph", "a.json")
    #expect(run.status == 65)
    #expect(run.output == "")
    #expect(run.errors.hasPrefix("cairn: the graph cannot be used: 3 errors\na.json:2:"))
    #expect(run.errors.split(separator: "\n").count == 4)
  }

  @Test func `of many warnings a few are told`() throws {
    let unused = (1...5).map { (number: Int) -> String in
      "{ \"id\": \"s\(number)\", \"name\": \"S\", \"levels\": [{ \"hours\": 1 }] }"
    }
    try write(
      """
      { "format": "cairn-graph/1", "skills": [\(unused.joined(separator: ",\n"))],
        "roles": [{ "id": "a", "title": "A" }, { "id": "b", "title": "B" }],
        "moves": [{ "from": "a", "to": "b", "kind": "progression", "months": 1 }] }
      """, to: "my graph.json")
    let run = try run("list", "skills", "--graph", "my graph.json")
    #expect(run.status == 0)
    let lines = run.errors.split(separator: "\n")
    #expect(lines.count == 4)
    #expect(lines.last == "and 2 more: cairn check 'my graph.json'")
  }

  @Test(arguments: [
    ("truncated", #"{ "format": "cairn-graph/1", "skills": ["#),
    ("empty", ""),
    ("nested", String(repeating: "[", count: 10_000)),
    ("not UTF-8 text", "{ \"format\": \"\u{0}\" }"),
  ])
  func `a broken file has status 65 and a place`(name: String, text: String) throws {
    try write(text, to: "a.json")
    let run = try run("list", "roles", "--graph", "a.json")
    #expect(run.status == 65, "\(name)")
    #expect(run.output == "")
    #expect(run.errors.contains("\na.json:1:"), "\(run.errors)")
    #expect(run.errors.contains("[syntax]"), "\(run.errors)")
  }

  @Test func `standard input cannot be read twice`() throws {
    let run = try run("list", "roles", "--graph", "-", "--graph", "-")
    #expect(run.status == 2)
    #expect(run.errors.contains("standard input can be read only once"))
  }
}
