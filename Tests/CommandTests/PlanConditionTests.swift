import TestSupport
import Testing

/// What a plan has to keep to, on the command line.
struct PlanConditionTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try TestFiles.write(
      try TinyGraph.json(
        of: """
          start junior
          skill go 10 20 40
          role junior [go]
          role senior [go:2]
          role operator
          role lateral
          role lead [go:3]
          role chief
          role island
          move junior -> senior 3mo
          move junior -> operator 3mo lateral
          move junior -> lateral 1mo lateral
          move lateral -> lead 1mo step-down
          move operator -> senior 12w transition
          move senior -> lead 6mo
          move lead -> chief 1mo
          move chief -> junior 1mo step-down
          """), to: folder.path("graph.json"))
  }

  private func plan(_ words: String...) throws -> BuiltProgram.Run {
    try BuiltProgram.run(
      ["plan"] + words + ["--graph", "graph.json", "--today=2026-12-01"], folder: folder.path)
  }

  /// The roles that a plan in JSON passes through.
  private func way(_ words: String...) throws -> [String] {
    let run = try BuiltProgram.run(
      ["plan"] + words + ["--graph", "graph.json", "--today=2026-12-01", "--format=json"],
      folder: folder.path)
    #expect(run.status == 0)
    return run.output.split(separator: "\n").compactMap { (line: Substring) -> String? in
      guard line.hasPrefix("      \"role\": \"") else { return nil }
      return line.split(separator: "\"").dropFirst(3).first.map(String.init)
    }
  }

  @Test func `roles are passed and avoided, by id or title`() throws {
    #expect(try way("lead") == ["junior", "lateral"])
    #expect(try way("lead", "--via=Operator") == ["junior", "operator", "senior"])
    #expect(try way("lead", "--via=senior, operator") == ["junior", "operator", "senior"])
    #expect(try way("lead", "--via=operator", "--via=senior,junior,lead").count == 3)
    #expect(try way("lead", "--avoid=step-down") == ["junior", "senior"])
    #expect(
      try way("lead", "--via=chief") == ["junior", "lateral", "lead", "chief", "junior", "lateral"])
  }

  @Test func `the role that one is in can be come back to`() throws {
    #expect(try way("junior") == [])
    #expect(try way("junior", "--via=chief") == ["junior", "lateral", "lead", "chief"])
  }

  /// A name that is both means the kind of move; the role goes by its title, unless that is one
  /// too.
  @Test func `a kind of move comes before a role of the same name`() throws {
    #expect(try way("lead", "--avoid=lateral") == ["junior", "senior"])
    let run = try plan("lead", "--avoid=lateral", "--format=json")
    #expect(run.output.contains("\"conditions\": { \"avoidKinds\": [\"lateral\"] }"))
  }

  @Test func `at most so many moves, and by a day`() throws {
    let met = try plan("lead", "--by=2027-06-01", "--max-moves=2")
    #expect(met.status == 0)
    #expect(met.output.contains("\nat most 2 moves · by 2027-06-01\n"))
    #expect(met.output.contains("before 2027-06-01. Proved shortest"))
    let json = try plan("lead", "--by=2027-06-01", "--format=json")
    #expect(json.output.contains("\"arrive\": \"2027-02-16\",\n  \"daysToSpare\": 105,"))
    let few = try plan("chief", "--max-moves=2")
    #expect(few.status == 1)
    #expect(
      few.output.contains(
        "There is no way from junior to chief with at most 2 moves; the fewest is 3."))
  }

  @Test func `a date that is missed comes with the earliest one and the least pace`() throws {
    let run = try plan("lead", "--by=2027-02-10")
    #expect(run.status == 1)
    #expect(
      run.output.contains("There is no way from junior to lead by 2027-02-10; at 6 h a week,"))
    #expect(run.output.contains("•  Arriving on 2027-02-16: --by 2027-02-16"))
    #expect(run.output.contains("•  6.75 h a week, the least that is enough, to the quarter hour"))
    let json = try plan("lead", "--by=2027-02-10", "--format=json")
    #expect(json.status == 1)
    #expect(json.output.contains("\"outcome\": \"excluded\""))
    #expect(json.output.contains("\"outcome\": \"enough\""))
    let never = try plan("lead", "--by=2027-01-10")
    #expect(never.status == 1)
    #expect(never.output.contains("Even at 100 h a week the earliest is 2027-01-30."))
    #expect(try plan("lead", "--by=2026-12-01").status == 1)
    #expect(try plan("junior", "--by=2026-12-01").status == 0)
  }

  @Test(arguments: [
    ["chief", "--by=2027-02-10", "--via=operator", "--avoid=step-down", "--hours=3"],
    ["chief", "--max-moves=2", "--avoid=operator"],
    ["lead", "--by=2027-06-01", "--max-moves=2", "--via=lateral", "--avoid=operator"],
  ])
  func `the commands it ends with keep the conditions, and work`(words: [String]) throws {
    let run = try BuiltProgram.run(
      ["plan"] + words + ["--graph", "graph.json", "--start=2026-12-01"], folder: folder.path)
    let joined = run.output.split(separator: " \\\n     ").joined(separator: " ")
    let lines = joined.split(separator: "\n").filter { (line: Substring) -> Bool in
      line.hasPrefix("   cairn plan")
    }
    #expect(!lines.isEmpty)
    for line in lines {
      if words.contains("--avoid=operator") { #expect(line.contains("--avoid operator")) }
      let next = try BuiltProgram.runShell(String(line), folder: folder.path)
      #expect(next.status == 0, "\(line)")
      #expect(next.errors == run.errors)
    }
  }

  @Test func `a day that is far away is met like any other`() throws {
    for by in ["9999-12-31", "999999999-12-31"] {
      for hours in ["0.25", "6", "100"] {
        let words = [
          "plan", "engineering-manager", "--today=2026-12-01", "--hours", hours, "--format=json",
        ]
        let run = try BuiltProgram.run(words + ["--by", by])
        let free = try BuiltProgram.run(words)
        func totals(_ run: BuiltProgram.Run) -> [Substring] {
          run.output.split(separator: "\n").filter { (line: Substring) -> Bool in
            line.hasPrefix("  \"total\"") || line.hasPrefix("  \"arrive\"")
          }
        }
        #expect(run.status == 0)
        #expect(totals(run) == totals(free) && !totals(run).isEmpty)
      }
    }
  }

  @Test func `what is impossible anyway is told as before`() throws {
    let run = try plan("island", "--by=2030-01-01", "--avoid=lateral")
    #expect(run.status == 1)
    #expect(run.output.contains("There is no way from junior to island in this graph."))
  }

  @Test(arguments: [
    (["--max-moves=-1"], "--max-moves cannot be '-1': give a whole number from 0 to 1000"),
    (["--max-moves=1001"], "--max-moves cannot be '1001'"),
    (["--max-moves=two"], "--max-moves cannot be 'two'"),
    (["--max-moves=99999999999999999999"], "--max-moves cannot be"),
    (["--by=2026-11-30"], "--by 2026-11-30 is before the plan's first day, 2026-12-01"),
    (["--by=2027-02-30"], "the calendar has no such day"),
    (["--by=soon"], "give a date as YYYY-MM-DD"),
    (["--via=senoir"], "no role is called 'senoir'; did you mean 'senior'?"),
    (["--via=senior,"], "there is nothing before or after a comma"),
    (
      ["--avoid=step-dwon"],
      "no role and no kind of move is called 'step-dwon'; did you mean 'step-down'?"
    ),
    (["--avoid=senoir"], "did you mean 'senior'?"),
    (["--avoid=junior"], "--avoid cannot name 'junior': the plan starts in that role"),
    (["--avoid=lead"], "--avoid cannot name 'lead': the plan leads to that role"),
    (["--avoid=senior", "--via=senior"], "'senior' is named by both --via and --avoid"),
  ])
  func `conditions that make no sense are said with status 2`(
    words: [String], message: String
  ) throws {
    let run = try BuiltProgram.run(
      ["plan", "lead"] + words + ["--graph", "graph.json", "--today=2026-12-01"],
      folder: folder.path)
    #expect(run.status == 2)
    #expect(run.output == "")
    #expect(run.errors.contains(message), "\(run.errors)")
  }

  @Test func `too many roles to pass are refused`() throws {
    let roles = (1...9).map { (number: Int) -> String in "role r\(number)" }
    let moves = (1...9).map { (number: Int) -> String in
      "move \(number == 1 ? "a" : "r\(number - 1)") -> r\(number) 1w"
    }
    let text = (["start a", "role a"] + roles + moves).joined(separator: "\n")
    try TestFiles.write(try TinyGraph.json(of: text), to: folder.path("graph.json"))
    let names = (1...8).map { (number: Int) -> String in "r\(number)" }.joined(separator: ",")
    #expect(try plan("r9", "--via", names).status == 0)
    let run = try plan("r9", "--via", names + ",a,r9")
    #expect(run.status == 2)
    #expect(run.errors.contains("--via names 10 roles; a plan can be made to pass through 8"))
  }
}
