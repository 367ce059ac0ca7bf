import TestSupport
import Testing

/// `cairn next`, `cairn unlocks` and `cairn diff` on the command line.
struct StepCommandTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try TestFiles.write(
      try TinyGraph.json(
        of: """
          start junior
          skill go 10 20 40
          skill net 30[go:2]
          skill sales 10@island
          role junior [go]
          role senior [go:2]
          role lead [go:3 net]
          role island
          role seller [sales]
          move junior -> senior 3mo
          move senior -> lead 6mo
          move junior -> seller 1mo
          """), to: folder.path("graph.json"))
  }

  private func cairn(_ words: [String]) throws -> BuiltProgram.Run {
    try BuiltProgram.run(words + ["--graph", "graph.json"], folder: folder.path)
  }

  private func commands(_ run: BuiltProgram.Run) -> [String] {
    run.output.split(separator: " \\\n     ").joined(separator: " ").split(separator: "\n")
      .filter { (line: Substring) -> Bool in line.hasPrefix("   cairn ") }.map(String.init)
  }

  @Test(arguments: [
    (["next"], "Start with go 2 (20 h): it serves both roles"),
    (["next", "lead"], "Start with go 2 (20 h): 2 later levels of the plan build on it"),
    (["next", "lead", "senior"], "it serves both roles"),
    (["next", "lead", "seller"], "it serves the one role"),
    (["next", "net:1"], "1 later level of the plan builds on it"),
    (["next", "senior", "--has=go:2"], "There is nothing to learn before the move to senior"),
    (["next", "junior"], "You are there already"),
    (["unlocks"], "go 2 (20 h) opens most: 2 levels and 2 roles cannot be had without it."),
    (["unlocks", "go"], "go 2 · go:2"), (["unlocks", "net:1"], "needs go 2 first"),
    (["unlocks", "go:1"], "You hold go 1 already: it opens nothing more."),
    (["unlocks", "sales"], "cannot be started here: only as island"),
    (["diff", "lead", "senior"], "senior asks for nothing beyond lead."),
    (["diff", "senior", "seller"], "Beyond senior, seller asks for"),
  ])
  func `a question is answered, and the commands at the end work`(
    words: [String], answer: String
  ) throws {
    let run = try cairn(words)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains(answer), "\(run.output)")
    let isJSON = try cairn(words + ["--format=json"])
    #expect(isJSON.status == 0 && isJSON.output.hasPrefix("{"))
    let commands = commands(run)
    #expect(!commands.isEmpty)
    for command in commands {
      let next = try BuiltProgram.runShell(command, folder: folder.path)
      // Between two roles there may be no way, and none to a skill.
      let mayBeImpossible = command.hasPrefix("   cairn plan") && words[0] != "next"
      #expect(next.status == 0 || mayBeImpossible && next.status == 1, "\(command)")
    }
  }

  @Test(arguments: [
    (["next", "island"], "There is no way from junior to island"),
    (
      ["next", "--from=lead"], "There is nothing to start: no other role can be reached from here."
    ),
    (
      ["next", "island", "seller"],
      "There is nothing to start: there is no way to any of these roles."
    ),
    (["unlocks", "--from=lead", "--has=sales:1"], "There is nothing to start"),
    (["unlocks", "net", "--from=lead", "--has=go:2,net:1"], "You hold net 1 already"),
  ])
  func `a negative answer has its status`(words: [String], answer: String) throws {
    let run = try cairn(words)
    #expect(run.status == (answer.hasPrefix("You hold") ? 0 : 1))
    #expect(run.output.contains(answer), "\(run.output)")
    #expect(try cairn(words + ["--format=json"]).status == run.status)
  }

  @Test(arguments: [
    (["next", "leed"], "did you mean 'lead'?"),
    (["next", "lead", "junior"], "'junior' is the role that you hold; name roles to come to"),
    (["next", "lead", "go:2"], "the targets are roles or levels of skills, not both"),
    (["next", "go"], "'go' is a skill: say which level to reach"),
    (["unlocks", "nett"], "no skill is called 'nett'; did you mean 'net'?"),
    (["unlocks", "go:4"], "'go' has no level 4"),
    (["unlocks", "lead"], "'unlocks' takes a skill, and 'lead' is a role"),
    (["unlocks", "go", "net"], "unexpected argument 'net' for 'cairn unlocks', which takes one"),
    (["diff"], "'cairn diff' needs ROLE ROLE"), (["diff", "lead"], "'cairn diff' needs ROLE ROLE"),
    (["diff", "lead", "senior", "seller"], "which takes ROLE ROLE"),
    (["diff", "lead", "seniro"], "no role is called 'seniro'; did you mean 'senior'?"),
    (["diff", "lead", "Lead"], "'lead' and 'Lead' are the same role; name two that differ"),
  ])
  func `what cannot be answered is said plainly`(words: [String], message: String) throws {
    let run = try cairn(words)
    #expect(run.status == 2)
    #expect(run.output == "")
    #expect(run.errors.contains(message), "\(run.errors)")
  }

  @Test(arguments: [["next"], ["next", "cto"], ["unlocks"], ["diff", "cto", "sre-lead"]])
  func `a limit leaves what is known, with status 75`(words: [String]) throws {
    let limit = words == ["unlocks"] ? [] : ["--time-limit=0.000001"]
    let run = try BuiltProgram.run(words + limit + ["--format=json"])
    #expect(run.status == (limit.isEmpty ? 0 : 75))
    #expect(run.output.hasPrefix("{"))
  }
}
