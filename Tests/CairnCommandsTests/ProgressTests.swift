import CairnCommands
import Testing

/// What a long search says while it goes on, and what an interrupt leaves.
@Suite struct ProgressTests {
  private static let wipe = "\r\u{1B}[K"

  @Test func `a search that is over at once says nothing on its way`() {
    let world = FakeWorld(terminals: [.standardError], timeOfALook: .microseconds(1))
    #expect(world.run("plan", "cto", "--color", "never") == .done)
    #expect(world.written.errors == "")
  }

  @Test func `a long search has a line on the terminal, and takes it away before the answer`() {
    let quick = FakeWorld()
    let slow = FakeWorld(terminals: [.standardError], timeOfALook: .milliseconds(20))
    let arguments = ["plan", "cto", "--time-limit", "1000", "--color", "never"]
    for world in [quick, slow] {
      #expect(
        CairnProgram.run(arguments: arguments, environment: world.environment) == .done)
    }
    #expect(slow.written.output == quick.written.output)
    let drawings = slow.written.errors.split(separator: "\r")
    #expect(drawings.count > 2)
    #expect(drawings.first?.hasPrefix("Searching for 0 s") == true)
    #expect(drawings.contains { $0.contains(" found, at least ") })
    #expect(slow.written.errors.hasSuffix(Self.wipe))
    #expect(quick.written.errors == "")
  }

  @Test func `the line is no wider than the terminal`() {
    let world = FakeWorld(
      terminals: [.standardError], terminalWidth: 24, timeOfALook: .milliseconds(150))
    _ = world.run("plan", "cto", "--time-limit", "1000")
    let drawings = world.written.errors.split(separator: "\r")
    #expect(drawings.count > 2)
    for drawing in drawings { #expect(drawing.count <= 23 + 3, "\(drawing)") }
  }

  @Test func `where standard error is no terminal, there is no line`() {
    let world = FakeWorld(
      terminals: [.standardOutput], timeOfALook: .milliseconds(20))
    #expect(world.run("plan", "cto", "--time-limit", "1000") == .done)
    #expect(world.written.errors == "")
  }

  @Test func `a failure comes after the line is gone`() {
    let world = FakeWorld(terminals: [.standardError], timeOfALook: .milliseconds(200))
    #expect(world.run("plan", "cto", "--time-limit", "1", "--color", "never") == .searchLimit)
    let parts = world.written.errors.split(separator: "cairn: ", maxSplits: 1)
    #expect(parts.count == 2 && parts.first?.hasSuffix(Self.wipe) == true)
  }

  @Test func `an interrupt shows the best plan so far, and its gap`() {
    let world = FakeWorld(looksBeforeInterrupt: 400)
    let status = world.run(
      "plan", "cto", "--from", "junior-backend-engineer", "--hours", "3", "--format", "json")
    #expect(status == .interrupted)
    #expect(world.written.output.contains("\"outcome\": \"bounded\""))
    #expect(
      world.written.errors == "The search was interrupted; this is what it had by then.\n")
  }

  @Test func `an interrupt before there is a plan says so`() {
    let world = FakeWorld(looksBeforeInterrupt: 0)
    #expect(world.run("plan", "cto") == .interrupted)
    #expect(world.written.output == "")
    #expect(world.written.errors == "cairn: interrupted before there was anything to show\n")
  }
}
