import CairnCommands
import CareerModel
import Testing

struct ArgumentParserTests {
  private func parsed(_ words: String...) throws -> CommandOptions {
    var parser = ArgumentParser(words)
    try parser.parse()
    return parser.options
  }

  private func fault(_ words: [String]) -> String {
    var parser = ArgumentParser(words)
    do {
      try parser.parse()
      return "no fault"
    } catch {
      return error.message
    }
  }

  @Test func `options are read with a blank or an equals sign, in any order`() throws {
    let options = try parsed(
      "plan", "--from=lead", "director", "--hours", "2.5", "-o", "plan.txt", "--start",
      "2028-02-29", "--format=json", "--force", "--time-limit", "0.5", "--node-limit=10",
      "--profile", "me.json", "--today", "2026-11-23")
    #expect(options.targets == ["director"])
    #expect(options.from == "lead")
    #expect(options.hoursPerWeek == ExactDecimal(millionths: 2_500_000))
    #expect(options.output == "plan.txt")
    #expect(options.start == CivilDate(year: 2028, month: 2, day: 29))
    #expect(options.planFormat == .json)
    #expect(options.overwrites)
    #expect(options.timeLimit == .milliseconds(500))
    #expect(options.nodeLimit == 10)
    #expect(options.profile == "me.json")
    #expect(options.today == CivilDate(year: 2026, month: 11, day: 23))
  }

  @Test func `skills and graphs add up`() throws {
    let options = try parsed(
      "plan", "x", "--has", "go:3,databases:2", "--graph", "a", "--has=hiring:1", "--graph=b")
    let expected = [("go", 3), ("databases", 2), ("hiring", 1)]
    #expect(
      options.has
        == expected.map { (skill: String, level: Int) -> NamedCompetency in
          NamedCompetency(skill: skill, level: level)
        })
    #expect(options.graphs == ["a", "b"])
  }

  @Test func `options of the terminal may stand before the command`() throws {
    let options = try parsed("--width", "100", "--color=never", "--ascii", "list", "moves")
    #expect(options.width == 100)
    #expect(options.color == .never)
    #expect(options.ascii)
    #expect(options.listing == .moves)
  }

  @Test func `two dashes end the options, and one dash is a value`() throws {
    #expect(try parsed("check", "--", "--odd", "-").checkedFiles == ["--odd", "-"])
    #expect(try parsed("plan", "x", "-o", "-").output == "-")
  }

  @Test(arguments: [
    ["plan", "-h"], ["--help", "plan"], ["plan", "--hours", "abc", "--help"],
    ["plan", "--from", "--help"], ["-h"], ["--bogus", "-h"],
  ])
  func `a question for help is heard anywhere`(words: [String]) throws {
    var parser = ArgumentParser(words)
    try parser.parse()
    #expect(parser.options.asksForHelp)
  }

  @Test func `after two dashes, help is a name like any other`() throws {
    let options = try parsed("plan", "--", "--help")
    #expect(options.targets == ["--help"])
    #expect(!options.asksForHelp)
  }

  @Test(arguments: [
    (["plam"], "unknown command 'plam'; did you mean 'plan'?"),
    (["plam", "--help"], "unknown command 'plam'; did you mean 'plan'?"),
    (["xylophone"], "unknown command 'xylophone'"),
    (
      ["plan", "x", "--form", "a"],
      "unknown option '--form' for 'cairn plan'; did you mean '--from'?"
    ),
    (
      ["plan", "x", "-output"],
      "unknown option '-output' for 'cairn plan'; did you mean '--output'?"
    ),
    (["--bogus"], "unknown option '--bogus'"),
    (
      ["plan"],
      "'cairn plan' needs TARGET: a role to reach, by its id or title, or a level of a skill (go:3)"
    ),
    (["show", "a", "b"], "unexpected argument 'b' for 'cairn show', which takes one ID"),
    (["plan", ""], "TARGET is empty"),
    (["plan", "x", "--from"], "--from needs a value: --from ROLE"),
    (
      ["plan", "x", "--from", "--has"],
      "--from needs a value: --from ROLE; if '--has' is meant, write --from=--has"
    ),
    (["plan", "x", "--from="], "--from is given an empty value"),
    (["plan", "x", "--force=yes"], "--force takes no value"),
    (
      ["plan", "x", "--from=a", "--from", "b"],
      "--from is given twice, as 'a' and as 'b'; give it once"
    ),
  ])
  func `a command line that cannot be understood says what is wrong`(
    words: [String], message: String
  ) {
    #expect(fault(words) == message)
  }

  @Test func `the hint names the help that tells more`() {
    var parser = ArgumentParser(["plan", "x", "--bogus"])
    #expect {
      try parser.parse()
    } throws: { (error: any Error) -> Bool in
      (error as? UsageError)?.hint == "Run 'cairn help plan' for its arguments and options."
    }
  }

  @Test(arguments: [
    ("--hours", "0"), ("--hours", "-3"), ("--hours", "abc"), ("--hours", "100.5"),
    ("--hours", "1e1"), ("--hours", "6h"), ("--hours", "."), ("--hours", "1."),
    ("--hours", "0.0000001"), ("--hours", "99999999999999999999"), ("--hours", "٣"),
    ("--start", "2026-02-30"), ("--start", "2026-2-3"), ("--start", "tomorrow"),
    ("--start", "-1"), ("--width", "39"), ("--width", "401"), ("--width", "-80"),
    ("--width", "+80"), ("--format", "xml"), ("--color", "yes"), ("--has", "go"),
    ("--has", "go:0"), ("--has", "go:x"), ("--has", ":1"), ("--has", "go:1,"),
    ("--has", "go:-1"), ("--time-limit", "0"), ("--node-limit", "0"), ("--node-limit", "-5"),
  ])
  func `a value that is not allowed is repeated with what is`(option: String, value: String) {
    let message = fault(["plan", "x", option, value])
    #expect(message.hasPrefix("\(option) cannot be '\(value)': "))
    #expect(message.contains("give "))
  }

  @Test func `a day that the calendar lacks is told from a text that is no date`() {
    #expect(
      fault(["plan", "x", "--start", "2026-02-30"])
        == "--start cannot be '2026-02-30': the calendar has no such day; "
        + "give a date such as 2026-12-01")
    #expect(
      fault(["explain", "x", "--format", "jsn"])
        == "--format cannot be 'jsn': give text or json; did you mean 'json'?")
  }

  @Test(arguments: ["100", "0.000001", "6", "06.50"])
  func `hours up to 100 are read exactly`(text: String) throws {
    let millionths = ["100": 100_000_000, "0.000001": 1, "6": 6_000_000, "06.50": 6_500_000]
    #expect(
      try parsed("plan", "x", "--hours", text).hoursPerWeek?.millionths == millionths[text])
  }
}
