import TestSupport
import Testing

/// `--alternatives` and `--tradeoffs` on the command line.
struct PlanSeriesCommandTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try TestFiles.write(
      try TinyGraph.json(
        of: """
          start junior
          skill go 10 20 40
          skill ops 300
          role junior [go]
          role senior [go:2]
          role operator [ops]
          role lead [go:3]
          role island
          move junior -> senior 3mo
          move junior -> operator 3mo lateral
          move operator -> lead 1w transition
          move senior -> lead 6mo
          move operator -> senior 1w
          """), to: folder.path("graph.json"))
  }

  private func plan(_ words: String...) throws -> BuiltProgram.Run {
    try BuiltProgram.run(
      ["plan"] + words + ["--graph", "graph.json", "--start=2026-12-01"], folder: folder.path)
  }

  private func commands(_ run: BuiltProgram.Run) -> [String] {
    run.output.split(separator: " \\\n     ").joined(separator: " ").split(separator: "\n")
      .filter { (line: Substring) -> Bool in line.hasPrefix("   cairn plan") }.map(String.init)
  }

  @Test func `alternatives come with commands that show each of them`() throws {
    let run = try plan("lead", "--alternatives", "9")
    #expect(run.status == 0)
    #expect(run.output.contains("there are only these 3 ways"))
    let commands = commands(run)
    #expect(commands.count == 3)
    for (command, way) in zip(
      commands, [["junior", "senior"], ["operator"], ["operator", "senior"]])
    {
      let next = try BuiltProgram.runShell(command, folder: folder.path)
      #expect(next.status == 0)
      for role in way { #expect(next.output.contains(role)) }
    }
  }

  @Test func `each trade-off takes longer and asks for less`() throws {
    let run = try plan("lead", "--tradeoffs", "--hours=60")
    #expect(run.status == 0)
    #expect(run.output.contains("Each of these 2 ways takes longer than the one before"))
    let commands = commands(run)
    #expect(commands.count == 2)
    #expect(commands[1].contains("--max-study 60"))
    let next = try BuiltProgram.runShell(commands[1], folder: folder.path)
    #expect(next.output.contains("60 h of learning"))
  }

  @Test func `conditions hold for all of them`() throws {
    let run = try plan("lead", "--alternatives=9", "--via=operator", "--format=json")
    #expect(run.status == 0)
    #expect(run.output.contains("\"alternatives\": {\n    \"complete\": true,"))
    #expect(run.output.split(separator: "\"proved\": true").count == 3)
    let none = try plan("lead", "--tradeoffs", "--max-moves=1")
    #expect(none.status == 1)
    #expect(none.output.contains("with at most 1 move; the fewest is 2"))
    #expect(try plan("island", "--alternatives=2").status == 1)
  }

  @Test func `whoever is there already has nothing to choose`() throws {
    for words in [["--tradeoffs"], ["--alternatives=3"]] {
      let run = try BuiltProgram.run(
        ["plan", "junior"] + words + ["--graph", "graph.json"], folder: folder.path)
      #expect(run.status == 0)
      #expect(run.output.contains("You are there already"))
    }
  }

  @Test func `a limit shows what is known, with status 75`() throws {
    var seen = 0
    for nodes in 1...40 {
      for words in [["--tradeoffs"], ["--alternatives=3"]] {
        let run = try BuiltProgram.run(
          ["plan", "lead", "--graph", "graph.json", "--node-limit=\(nodes)"] + words,
          folder: folder.path)
        guard run.status != 0 else { continue }
        #expect(run.status == 75)
        #expect(run.errors.contains("--time-limit SECONDS"))
        if run.output.contains("The search stopped early.") { seen += 1 }
      }
    }
    #expect(seen > 0)
  }

  @Test(arguments: [
    (["--alternatives=0"], "--alternatives cannot be '0': give a whole number from 1 to 50"),
    (["--alternatives=51"], "--alternatives cannot be '51'"),
    (["--alternatives=-3"], "--alternatives cannot be '-3'"),
    (["--alternatives=many"], "--alternatives cannot be 'many'"),
    (["--alternatives=2", "--tradeoffs"], "--alternatives and --tradeoffs ask for two tables"),
    (["--tradeoffs=yes"], "--tradeoffs"),
    (["--max-study=-1"], "--max-study cannot be '-1': give hours, from 0 to 1000000"),
    (["--max-study=1000001"], "--max-study cannot be"),
    (["--max-study=lots"], "--max-study cannot be"),
  ])
  func `what makes no sense is said with status 2`(words: [String], message: String) throws {
    let run = try BuiltProgram.run(
      ["plan", "lead", "--graph", "graph.json"] + words, folder: folder.path)
    #expect(run.status == 2)
    #expect(run.output == "")
    #expect(run.errors.contains(message), "\(run.errors)")
  }

  @Test func `at most so much learning`() throws {
    #expect(try plan("lead", "--max-study=60").status == 0)
    let run = try plan("lead", "--max-study=59.99")
    #expect(run.status == 1)
    #expect(run.output.contains("60 h of learning: --max-study 60"))
  }
}
