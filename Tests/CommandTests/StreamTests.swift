import TestSupport
import Testing

struct StreamTests {
  @Test func `a usage error leaves standard output empty and has status 2`() throws {
    let run = try BuiltProgram.run(["plam"])
    #expect(run.status == 2)
    #expect(run.output == "")
    #expect(
      run.errors == """
        cairn: unknown command 'plam'; did you mean 'plan'?
        Run 'cairn help' for the commands.

        """)
  }

  @Test(.enabled(if: TestFiles.exists("/dev/full")))
  func `a full disk under standard output has status 74`() throws {
    let run = try BuiltProgram.run(["help"], outputPath: "/dev/full")
    #expect(run.status == 74)
    #expect(run.errors == "cairn: cannot write to standard output: No space left on device\n")
  }

  @Test func `outside UTF-8 only ASCII is drawn`() throws {
    let run = try BuiltProgram.run(["help"], environment: ["LC_ALL": "C"])
    #expect(run.output.utf8.allSatisfy { (byte: UInt8) -> Bool in byte < 0x80 })
    #expect(try BuiltProgram.run(["help"]).output.contains("–"))
  }
}
