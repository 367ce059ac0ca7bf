import TestSupport
import Testing

/// `cairn explain` on the command line.
struct ExplainCommandTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try TestFiles.write(
      try TinyGraph.json(
        of: """
          start junior
          skill go 10 20 40
          skill ops 300
          skill sales 10@island
          role junior [go]
          role senior [go:2]
          role operator [ops]
          role lead [go:3]
          role island
          role seller [sales]
          move junior -> senior 3mo
          move junior -> operator 3mo lateral
          move operator -> lead 1w transition
          move senior -> lead 6mo
          move operator -> senior 1w
          move junior -> seller 1mo
          """), to: folder.path("graph.json"))
  }

  private func explain(_ words: String...) throws -> BuiltProgram.Run {
    try BuiltProgram.run(
      ["explain"] + words + ["--graph", "graph.json", "--start=2026-12-01"], folder: folder.path)
  }

  private func commands(_ run: BuiltProgram.Run) -> [String] {
    run.output.split(separator: " \\\n     ").joined(separator: " ").split(separator: "\n")
      .filter { (line: Substring) -> Bool in line.hasPrefix("   cairn ") }.map(String.init)
  }

  @Test func `a plan is explained, and the commands at the end work`() throws {
    let run = try explain("lead")
    #expect(run.status == 0)
    for text in [
      "The shortest way takes 9 months", "Proved shortest", "Why no way is shorter",
      "Through operator", "What sets the date", "What would shorten it",
    ] { #expect(run.output.contains(text), "\(text)") }
    let commands = commands(run)
    #expect(commands.count >= 3)
    for command in commands {
      let next = try BuiltProgram.runShell(command, folder: folder.path)
      #expect(next.status == 0, "\(command)")
    }
  }

  @Test func `every list is shown whole with --all`() throws {
    let few = try explain("lead", "--hours=1", "--format=json")
    let all = try explain("lead", "--hours=1", "--format=json", "--all")
    #expect(few.status == 0 && all.status == 0)
    #expect(few.output.contains("\"format\": \"cairn-explanation/1\""))
    #expect(!all.output.contains("moreTakeAtLeastMinutes"))
  }

  @Test func `single questions are answered alone`() throws {
    let run = try explain("lead", "--why-not", "operator,senior", "--why", "go,ops:1")
    #expect(run.status == 0)
    #expect(run.output.contains("Through operator it takes"))
    #expect(run.output.contains("The best way passes through senior"))
    #expect(run.output.contains("go 3 is in the plan"))
    #expect(run.output.contains("The plan does without ops 1"))
    #expect(!run.output.contains("What sets the date"))
    for command in commands(run) {
      #expect(try BuiltProgram.runShell(command, folder: folder.path).status == 0, "\(command)")
    }
    let island = try explain("lead", "--why-not=island")
    #expect(island.status == 0)
    #expect(island.output.contains("There is no way through island: no move leads to it."))
  }

  @Test func `where there is no way, what would open one is told`() throws {
    let run = try explain("seller")
    #expect(run.status == 1)
    #expect(run.output.contains("What you could bring"))
    #expect(run.output.contains("--has sales:1"))
    #expect(try explain("seller", "--has=sales:1").status == 0)
    let island = try explain("island")
    #expect(island.status == 1)
    #expect(island.output.contains("Nothing that you could bring would open a way"))
  }

  @Test func `a date is met, or missed`() throws {
    let met = try explain("lead", "--by=2028-01-01")
    #expect(met.status == 0)
    #expect(met.output.contains("It takes at least"))
    let missed = try explain("lead", "--by=2027-01-01")
    #expect(missed.status == 1)
    #expect(missed.output.contains("No pace is enough"))
    #expect(missed.output.contains("What would shorten it"))
    let moves = try explain("lead", "--max-moves=1")
    #expect(moves.status == 1)
    #expect(moves.output.contains("the fewest is 2"))
  }

  @Test func `whoever is there already has nothing to be explained`() throws {
    let run = try explain("junior")
    #expect(run.status == 0)
    #expect(run.output.contains("You are there already"))
    let json = try explain("junior", "--format=json")
    #expect(json.status == 0)
    #expect(json.output.contains("cairn-explanation/1"))
  }

  @Test(arguments: [
    (["nowhere"], "no role or skill is called 'nowhere'"),
    (["senoir"], "did you mean 'senior'?"),
    (["lead", "--why-not=leed"], "did you mean 'lead'?"),
    (["lead", "--why-not=lead"], "--why-not cannot name 'lead': the plan leads to that role"),
    (["lead", "--why-not=junior"], "--why-not cannot name 'junior': the plan starts in that role"),
    (["lead", "--why-not=senior", "--avoid=senior"], "named by both --why-not and --avoid"),
    (["lead", "--why=opps"], "no skill is called 'opps'; did you mean 'ops'?"),
    (["lead", "--why=go:4"], "'go' has no level 4"),
    (["lead", "--why=senior"], "--why takes a skill, and 'senior' is a role"),
    (["lead", "--why=go,"], "give ids or titles"),
  ])
  func `what cannot be answered is said plainly`(words: [String], message: String) throws {
    let run = try BuiltProgram.run(
      ["explain"] + words + ["--graph", "graph.json"], folder: folder.path)
    #expect(run.status == 2)
    #expect(run.output == "")
    #expect(run.errors.contains(message), "\(run.errors)")
  }

  @Test func `a limit leaves what is exact, with status 75`() throws {
    let run = try BuiltProgram.run(
      ["explain", "director-of-engineering", "--node-limit=120", "--start=2026-12-01"])
    #expect(run.status == 0 || run.status == 75)
    let early = try BuiltProgram.run(
      ["explain", "director-of-engineering", "--time-limit=0.000001", "--start=2026-12-01"])
    #expect(early.status == 75)
  }
}
