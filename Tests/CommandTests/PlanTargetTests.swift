import TestSupport
import Testing

/// What `cairn plan` leads to: a role, the nearest of several, or levels of skills.
struct PlanTargetTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try TestFiles.write(
      try TinyGraph.json(
        of: """
          start junior
          skill go 10 20 40@lead
          skill net 30 60
          skill lead 5
          role junior [go]
          role senior [go:2]
          role lead [go:2 net]
          role island
          move junior -> senior 1mo
          move senior -> lead 1mo
          """), to: folder.path("graph.json"))
  }

  private func plan(_ words: String...) throws -> BuiltProgram.Run {
    try BuiltProgram.run(
      ["plan"] + words + ["--graph", "graph.json", "--start=2026-12-01"], folder: folder.path)
  }

  @Test(arguments: [
    (["lead", "senior"], "senior is the nearest: you can be there in"),
    (["lead", "Senior", "island"], "senior is the nearest: you can be there in"),
    (["lead", "lead"], "You can be there in"),
    (["lead", "junior"], "You are there already: junior is the role you hold"),
    (["net:2"], "You can do net 2 by"),
    (["net:2", "go:2"], "You can do net 2 and go 2 by"),
    (["net:1", "net:2", "net:2"], "You can do net 2 by"),
    (["go:3"], "You can do go 3 by"),
    (["go:1"], "You can do go 1 already: there is nothing to learn."),
    // A role's id comes before a skill's.
    (["lead:1"], "You can do lead 1 by"), (["lead"], "You can be there in"),
  ])
  func `targets are roles or levels`(words: [String], answer: String) throws {
    let run = try BuiltProgram.run(
      ["plan"] + words + ["--graph", "graph.json", "--start=2026-12-01"], folder: folder.path)
    #expect(run.status == 0)
    #expect(run.output.contains(answer), "\(run.output)")
  }

  @Test func `JSON says what was asked for and where it leads`() throws {
    let nearest = try plan("lead", "senior", "--format=json")
    #expect(nearest.output.contains("\"goal\": { \"roles\": [\"lead\", \"senior\"] }"))
    #expect(nearest.output.contains("\"to\": \"senior\""))
    let skills = try plan("net:2", "go:3", "--format=json")
    #expect(skills.output.contains("\"goal\": { \"competencies\": [\"net:2\", \"go:3\"] }"))
    #expect(skills.output.contains("\"to\": \"lead\""))
    let none = try plan("island", "--format=json")
    #expect(none.status == 1)
    #expect(none.output.contains("\"to\": \"island\""))
  }

  @Test func `conditions hold for levels too`() throws {
    let here = try plan("net:2", "--max-moves=0")
    #expect(here.status == 0)
    #expect(here.output.contains(", in the role you hold."))
    let elsewhere = try plan("go:3", "--max-moves=1")
    #expect(elsewhere.status == 1)
    #expect(elsewhere.output.contains("with at most 1 move; the fewest is 2"))
    let via = try plan("net:1", "--via=lead")
    #expect(via.status == 0)
    let late = try plan("net:2", "--by=2027-01-01")
    #expect(late.status == 1)
    #expect(late.output.contains("the least that is enough, to the quarter hour"))
  }

  @Test(arguments: [
    (["lead", "go:3"], "'lead' is a role, and 'go:3' a level of a skill"),
    (["go"], "'go' is a skill: say which level to reach, go:1 to go:3"),
    (["go:4"], "'go' has no level 4; it has levels 1 to 3"),
    (["og:1"], "no skill is called 'og'"),
    (["nett"], "no role or skill is called 'nett'; did you mean 'net'?"),
    (["lead", "senoir"], "no role or skill is called 'senoir'; did you mean 'senior'?"),
    (["lead", "senior", "--avoid=senior"], "--avoid cannot name 'senior': the plan leads to"),
  ])
  func `targets that make no sense are said with status 2`(
    words: [String], message: String
  ) throws {
    let run = try BuiltProgram.run(
      ["plan"] + words + ["--graph", "graph.json"], folder: folder.path)
    #expect(run.status == 2)
    #expect(run.output == "")
    #expect(run.errors.contains(message), "\(run.errors)")
  }

  @Test(arguments: [["lead", "senior"], ["go:3", "net:2"], ["net:1"], ["go:1"]])
  func `the commands it ends with work`(words: [String]) throws {
    let run = try BuiltProgram.run(
      ["plan"] + words + ["--graph", "graph.json", "--start=2026-12-01"], folder: folder.path)
    let joined = run.output.split(separator: " \\\n     ").joined(separator: " ")
    let lines = joined.split(separator: "\n").filter { (line: Substring) -> Bool in
      line.hasPrefix("   cairn ")
    }
    #expect(!lines.isEmpty)
    for line in lines {
      if line.hasPrefix("   cairn plan") {
        #expect(line.contains("plan \(words.joined(separator: " "))"))
      }
      let next = try BuiltProgram.runShell(String(line), folder: folder.path)
      #expect(next.status == 0, "\(line)")
    }
  }
}
