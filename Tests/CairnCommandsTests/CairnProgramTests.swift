import CairnCommands
import Testing

struct CairnProgramTests {
  @Test func `the version is one line`() {
    for words in [["--version"], ["-V"], ["plan", "--version"]] {
      let world = FakeWorld()
      #expect(CairnProgram.run(arguments: words, environment: world.environment) == .done)
      #expect(world.written == FakeWorld.Written(output: "cairn 0.1.0\n"))
    }
  }

  @Test func `a fault goes to standard error alone, in colour only on a terminal`() {
    let world = FakeWorld()
    #expect(world.run("plan") == .usage)
    #expect(
      world.written.errors == """
        cairn: 'cairn plan' needs TARGET: a role to reach, by its id or title, or a level of a skill (go:3)
        Run 'cairn help plan' for its arguments and options.

        """)
    #expect(world.written.output.isEmpty)

    let terminal = FakeWorld(terminals: [.standardError])
    #expect(terminal.run("plan") == .usage)
    #expect(terminal.written.errors.hasPrefix("\u{1B}[1;31mcairn:\u{1B}[0m 'cairn plan' needs"))
    let quiet = FakeWorld(terminals: [.standardError])
    #expect(quiet.run("--color=never", "plan") == .usage)
    #expect(quiet.written.errors == world.written.errors)
  }

  @Test func `what was typed cannot steer the terminal when it is repeated`() {
    let world = FakeWorld()
    #expect(world.run("\u{1B}[2J") == .usage)
    #expect(world.written.errors.hasPrefix("cairn: unknown command '␛[2J'\n"))
  }

  @Test func `a full disk is told, and a reader who has gone is not`() {
    let full = FakeWorld(
      outputFailure: .cannotWrite(place: "to standard output", words: "No space left on device"))
    #expect(full.run("help") == .inputOutputError)
    #expect(
      full.written.errors == "cairn: cannot write to standard output: No space left on device\n")
    let gone = FakeWorld(outputFailure: .readerGone)
    #expect(gone.run("help") == .inputOutputError)
    #expect(gone.written == FakeWorld.Written())
  }
}
