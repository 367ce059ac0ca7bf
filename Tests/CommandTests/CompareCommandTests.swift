import TestSupport
import Testing

/// `cairn compare` on the command line.
struct CompareCommandTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try TestFiles.write(
      try TinyGraph.json(
        of: """
          start junior
          skill go 10 20 40
          skill ops 30
          role junior [go]
          role senior [go:2]
          role operator [ops]
          role lead [go:3]
          role island
          move junior -> senior 3mo
          move junior -> operator 3mo lateral
          move operator -> lead 1w transition
          move senior -> lead 6mo
          """), to: folder.path("graph.json"))
  }

  private func compare(_ words: String...) throws -> BuiltProgram.Run {
    try BuiltProgram.run(
      ["compare"] + words + ["--graph", "graph.json", "--start=2026-12-01"], folder: folder.path)
  }

  @Test func `without a role, every role that can be reached is an option`() throws {
    let run = try compare()
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("junior → 3 options\n"))
    #expect(run.output.contains("There is no way to island."))
  }

  @Test func `commands that are named next can be run`() throws {
    let run = try compare("lead", "island")
    #expect(run.status == 0)
    let commands = run.output.split(separator: "\n")
      .filter { (line: Substring) -> Bool in line.hasPrefix("   cairn ") }.map(String.init)
    #expect(commands.count == 3)
    for (command, status) in zip(commands, [0, 0, 1]) {
      #expect(try BuiltProgram.runShell(command, folder: folder.path).status == status)
    }
  }

  @Test(arguments: [
    (["lead", "lead"], "'lead' is named twice; a role cannot be compared with itself"),
    (["lead", "LEAD"], "'lead' and 'LEAD' are the same role, lead"),
    (["junior"], "'junior' is the role you start in"),
    (["senior", "junior"], "'junior' is the role you start in"),
    (["leed"], "no role is called 'leed'; did you mean 'lead'?"),
    (["go:2"], "'go:2' is a skill, and only roles can be compared"),
    (["lead", "--columns", "date,salry"], "did you mean 'salary'?"),
    (["lead", "--columns", "date,date"], "'date' is named twice"),
    (["lead", "--columns", "date,"], "for '' give date"),
    (["lead", "--sort", "tine"], "did you mean 'time'?"),
    (["--tradeoffs"], "--tradeoffs compares ways to one role; name it"),
    (["lead", "senior", "--alternatives", "2"], "name one and not 2"),
    (["lead", "--tradeoffs", "--alternatives", "2"], "ask for two tables; give one of them"),
  ])
  func `what cannot be compared is refused with what could be`(words: [String], message: String)
    throws
  {
    let run = try BuiltProgram.run(
      ["compare"] + words + ["--graph", "graph.json"], folder: folder.path)
    #expect(run.status == 2)
    #expect(run.output == "")
    #expect(run.errors.contains(message))
  }

  @Test func `no option is a negative answer, and nothing to draw`() throws {
    #expect(try compare("island").status == 1)
    let json = try compare("island", "--format=json")
    #expect(json.status == 1 && json.output.contains("\"outcome\": \"impossible\""))
    let alone = try compare("--from=island")
    #expect(alone.status == 1 && alone.output.contains("There is no option"))
    let picture = try compare("senior", "--format=svg")
    #expect(picture.status == 1 && picture.output == "")
    #expect(picture.errors.contains("a chart takes two options at least"))
  }

  @Test func `a role to avoid is no option, and roles on the way are passed`() throws {
    let run = try compare("--avoid", "operator", "--format=json")
    #expect(run.status == 0)
    #expect(!run.output.contains("\"to\": \"operator\""))
    let via = try compare("lead", "--via", "senior", "--format=json")
    #expect(via.output.contains("\"via\": [\"senior\"]"))
  }

  @Test func `a search that was cut short has a status of its own`() throws {
    let run = try compare("--node-limit", "1")
    #expect(run.status == 75)
    #expect(run.output.contains("The search stopped"))
    #expect(run.errors.contains("--node-limit N"))
  }

  @Test func `the ending of a file names the format`() throws {
    for (name, start) in [
      ("a.csv", "role,title,kind,"), ("a.md", "## junior"), ("a.svg", "<svg"), ("a.json", "{"),
      ("a.html", "<!DOCTYPE html>"),
    ] {
      let run = try compare("-o", name)
      #expect(run.status == 0 && run.output == "")
      #expect(try TestFiles.text(at: folder.path(name)).hasPrefix(start))
    }
    #expect(try compare("-o", "a.ics").status == 2)
  }
}
