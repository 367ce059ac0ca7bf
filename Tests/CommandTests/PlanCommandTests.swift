import TestSupport
import Testing

struct PlanCommandTests {
  private static let today = "--today=2026-12-01"

  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try TestFiles.write(
      try TinyGraph.json(
        of: """
          start junior
          skill go 10 20 40
          skill net 12
          role junior [go]
          role senior [go:2 net]
          role lead [go:3]
          role island
          move junior -> senior 3mo
          move senior -> lead 6mo
          """), to: folder.path("graph.json"))
  }

  private func plan(_ words: String...) throws -> BuiltProgram.Run {
    try BuiltProgram.run(
      ["plan"] + words + ["--graph", "graph.json", Self.today], folder: folder.path)
  }

  private func write(profile: String) throws {
    try TestFiles.write(
      "{ \"format\": \"cairn-profile/1\", \(profile) }", to: folder.path("me.json"))
  }

  // MARK: The main job

  @Test func `the main job is answered from the built-in graph`() throws {
    let words = ["plan", "director-of-engineering", Self.today]
    let run = try BuiltProgram.run(words)
    #expect(run.status == 0)
    #expect(run.errors == "")
    #expect(run.output.contains("Proved shortest"))
    #expect(run.output.contains("→ Director of Engineering\n"))
    #expect(try BuiltProgram.run(words) == run)
    // Whatever is shown can be typed back.
    #expect(try BuiltProgram.run(["plan", "Director of engineering", Self.today]) == run)
  }

  @Test func `the commands it ends with work`() throws {
    let run = try plan("lead")
    let lines = run.output.split(separator: "\n").filter { (line: Substring) -> Bool in
      line.hasPrefix("   cairn ")
    }
    #expect(lines.count == 3)
    for line in lines {
      let next = try BuiltProgram.runShell(String(line), folder: folder.path)
      #expect(next.status == 0)
      #expect(next.errors == run.errors)
    }
  }

  @Test func `JSON goes to a file when one is named`() throws {
    let path = folder.path("plan.json")
    let run = try plan("lead", "--format=json", "-o", path)
    #expect(run.status == 0)
    #expect(run.output == "")
    let text = try TestFiles.text(at: path)
    #expect(text.hasPrefix("{\n  \"format\": \"cairn-plan/1\",\n  \"outcome\": \"proved\",\n"))
    #expect(try plan("lead", "--format=json").output == text)
    let again = try plan("senior", "-o", path)
    #expect(again.status == 73)
    #expect(try TestFiles.text(at: path) == text)
  }

  // MARK: The person

  @Test func `options say who plans, from when and how fast`() throws {
    let run = try plan(
      "lead", "--from=senior", "--has=go:3", "--hours=2.5", "--start=2027-03-01", "--format=json")
    #expect(run.status == 0)
    for fact in [
      "\"from\": \"senior\"", "\"start\": \"2027-03-01\"", "\"hoursPerWeek\": 2.5",
      "\"held\": [\"go:3\", \"net:1\"]", "\"arrive\": \"2027-08-30\"",
    ] {
      #expect(run.output.contains(fact), "no \(fact) in \(run.output)")
    }
    #expect(!run.output.contains("usual-pace"))
    #expect(!run.output.contains("starts-today"))
    #expect(run.output.contains("holds-what-role-requires"))
  }

  @Test func `a profile is taken at its word`() throws {
    try write(
      profile: """
        "role": "junior", "inRoleSince": "2026-11-01", "hoursPerWeek": 7, "has": ["go:1"],
        "log": [{ "on": "2026-11-20", "acquired": "net" }]
        """)
    let run = try plan("senior", "--profile=me.json", "--format=json")
    #expect(run.status == 0)
    for fact in [
      "\"daysInRole\": 30", "\"held\": [\"go:1\", \"net:1\"]", "\"hoursPerWeek\": 7",
      // Three months are 91.3 days; thirty of them are served.
      "\"arrive\": \"2027-01-31\"",
    ] {
      #expect(run.output.contains(fact), "no \(fact) in \(run.output)")
    }
    #expect(!run.output.contains("holds-what-role-requires"))
    #expect(!run.output.contains("nothing-served-yet"))

    let other = try plan("lead", "--profile=me.json", "--from=senior", "--format=json")
    #expect(other.output.contains("\"daysInRole\": 0"))
    #expect(other.output.contains("nothing-served-yet"))
    let added = try plan("senior", "--profile=me.json", "--has=go:2", "--format=json")
    #expect(added.output.contains("\"held\": [\"go:2\", \"net:1\"]"))
  }

  @Test func `a profile comes from standard input too`() throws {
    let run = try BuiltProgram.run(
      ["plan", "senior", "--profile=-", "--graph=graph.json", Self.today],
      input: "{ \"format\": \"cairn-profile/1\", \"role\": \"senior\" }", folder: folder.path)
    #expect(run.status == 0)
    #expect(run.output.contains("You are there already"))
  }

  // MARK: Noes

  @Test func `no way is an answer with status 1`() throws {
    let run = try plan("island")
    #expect(run.status == 1)
    #expect(run.output.contains("There is no way from junior to island in this graph."))
    let json = try plan("island", "--format=json")
    #expect(json.status == 1)
    #expect(json.output.contains("\"outcome\": \"impossible\""))
  }

  @Test func `a search that is stopped says so with status 75`() throws {
    let words = ["plan", "director-of-engineering", "--node-limit=1", Self.today]
    let run = try BuiltProgram.run(words)
    #expect(run.status == 75)
    #expect(run.output == "")
    #expect(run.errors.contains("the search reached its limit before it found any plan"))
    let json = try BuiltProgram.run(words + ["--format=json"])
    #expect(json.status == 75)
    #expect(json.output.contains("\"outcome\": \"stopped\""))
  }

  // MARK: Bad input

  @Test(arguments: [
    (["lead", "--hours=0"], "--hours cannot be '0'"),
    (["lead", "--hours=-3"], "--hours cannot be '-3'"),
    (["lead", "--hours=abc"], "--hours cannot be 'abc'"),
    (["lead", "--start=2027-02-29"], "the calendar has no such day"),
    (["laed"], "no role or skill is called 'laed'; did you mean 'lead'?"),
    (["lead", "--from=jnior"], "no role is called 'jnior'; did you mean 'junior'?"),
    (["lead", "--has=og:1"], "no skill is called 'og'"),
    (["lead", "--has=nett:1"], "no skill is called 'nett'; did you mean 'net'?"),
    (["lead", "--has=go:4"], "'go' has no level 4; it has levels 1 to 3"),
    (["lead", "--has=net:2"], "'net' has no level 2; it has only level 1"),
  ])
  func `what is wrong on the command line is said with status 2`(
    words: [String], message: String
  ) throws {
    let run = try BuiltProgram.run(
      ["plan"] + words + ["--graph", "graph.json", Self.today], folder: folder.path)
    #expect(run.status == 2)
    #expect(run.output == "")
    #expect(run.errors.contains(message), "\(run.errors)")
  }

  @Test func `a graph that names no start asks for --from, and lists roles`() throws {
    let json = try TinyGraph.json(of: "role a\nrole b\nmove a -> b 1w")
    try TestFiles.write(json, to: folder.path("graph.json"))
    let run = try plan("b")
    #expect(run.status == 2)
    #expect(run.output == "")
    #expect(
      run.errors.hasSuffix(
        """
        cairn: this graph names no role to start in: say which one you hold with --from ROLE
        Its roles: a, b.

        """))
    #expect(try plan("b", "--from=a").status == 0)
  }

  @Test func `a profile that cannot be used is refused at its place`() throws {
    try write(profile: "\"role\": \"juniro\", \"has\": [\"go:9\"]")
    let run = try plan("lead", "--profile=me.json")
    #expect(run.status == 65)
    #expect(run.output == "")
    #expect(run.errors.hasPrefix("cairn: the profile cannot be used: 2 errors\nme.json:1:"))
    #expect(run.errors.contains("did you mean 'junior'?"))

    #expect(try plan("lead", "--profile=none.json").status == 66)
    #expect(try plan("lead", "--profile=.").status == 66)

    try write(profile: "\"role\": \"junior\", \"inRoleSince\": \"2026-12-02\"")
    let late = try plan("lead", "--profile=me.json")
    #expect(late.status == 65)
    #expect(late.errors.contains("held since 2026-12-02, and the plan starts before that"))
    #expect(try plan("lead", "--profile=me.json", "--start=2026-12-02").status == 0)
  }

  @Test(.enabled(if: TestFiles.exists("/dev/full")))
  func `a full disk has status 74`() throws {
    let run = try BuiltProgram.run(
      ["plan", "director-of-engineering", Self.today], outputPath: "/dev/full")
    #expect(run.status == 74)
  }
}
