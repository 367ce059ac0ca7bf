import TestSupport
import Testing

struct ShowTests {
  private func run(_ arguments: String...) throws -> BuiltProgram.Run {
    try BuiltProgram.run(arguments)
  }

  @Test func `a role is shown by id or by title, in any case`() throws {
    let run = try run("show", "cto")
    #expect(run.status == 0)
    #expect(run.errors == "")
    #expect(run.output.hasPrefix("Chief Technology Officer\ncto · management\n"))
    #expect(try self.run("show", "chief technology officer") == run)
  }

  @Test func `a skill is shown whole, or one level of it`() throws {
    let whole = try run("show", "hiring")
    #expect(whole.output.hasPrefix("Hiring\n"))
    #expect(whole.output.contains("\nLevels\n"))
    let level = try run("show", "hiring:2")
    #expect(level.output.contains("\nLevel 2 of 4\n"))
    #expect(!level.output.contains("hiring:4"))
  }

  @Test func `what is both a role and a skill is shown as both`() throws {
    let folder = try TemporaryFolder()
    try TestFiles.write(
      """
      { "format": "cairn-graph/1",
        "skills": [{ "id": "x", "name": "The skill", "levels": [{ "hours": 1 }] }],
        "roles": [{ "id": "x", "title": "The role", "needs": "x" }] }
      """, to: folder.path("a.json"))
    let run = try run("show", "x", "--graph", folder.path("a.json"))
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("The role\n"))
    #expect(run.output.contains("\n\nThe skill\n"))
  }

  @Test(arguments: [
    ("hirring", "no role or skill is called 'hirring'; did you mean 'hiring'?"),
    ("Directer of Engineering", "did you mean 'director-of-engineering'?"),
    ("zzzzzzzzzz", "no role or skill is called 'zzzzzzzzzz'\n"),
    ("hiring:9", "'hiring' has no level 9; it has levels 1 to 4"),
    ("hiring:0", "'hiring' has no level 0"),
    ("hirring:2", "no skill is called 'hirring'; did you mean 'hiring'?"),
    ("a:b:c", "no role or skill is called 'a:b:c'"),
  ])
  func `an unknown name has status 2 and nothing on standard output`(name: String, words: String)
    throws
  {
    let run = try run("show", name)
    #expect(run.status == 2)
    #expect(run.output == "")
    #expect(run.errors.contains(words), "\(run.errors)")
  }

  @Test func `titles that several share have to be told apart`() throws {
    let folder = try TemporaryFolder()
    try TestFiles.write(
      """
      { "format": "cairn-graph/1",
        "roles": [{ "id": "a", "title": "Same" }, { "id": "b", "title": "same" }] }
      """, to: folder.path("a.json"))
    let run = try run("show", "Same", "--graph", folder.path("a.json"))
    #expect(run.status == 2)
    #expect(
      run.errors == """
        cairn: 'Same' is the name of more than one role; give an id
          a
          b

        """)
  }

  @Test func `no role escapes from the built-in graph's lists`() throws {
    for list in ["roles", "skills", "moves"] {
      let run = try run("list", list)
      #expect(run.status == 0)
      #expect(run.errors == "")
      #expect(!run.output.isEmpty)
    }
  }

  @Test func `an answer is written to a file, and not over one`() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("guide.txt")
    #expect(try run("show", "cto", "-o", path).output == "")
    #expect(try TestFiles.text(at: path) == (try run("show", "cto").output))
    #expect(try run("show", "cto", "-o", path).status == 73)
  }
}
