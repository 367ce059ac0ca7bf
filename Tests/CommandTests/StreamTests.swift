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

  @Test func `a reader who has gone ends the program without a word`() throws {
    let run = try BuiltProgram.runShell(
      "{ sleep 0.2; cairn help; echo \"status $?\" >&2; } | true")
    // 128 and SIGPIPE.
    #expect(run.errors == "status 141\n")
  }

  @Test func `outside UTF-8 only ASCII is drawn`() throws {
    let run = try BuiltProgram.run(["help"], environment: ["LC_ALL": "C"])
    #expect(run.output.utf8.allSatisfy { (byte: UInt8) -> Bool in byte < 0x80 })
    #expect(try BuiltProgram.run(["help"]).output.contains("–"))
  }

  @Test func `lines of shell run in the folder that is named`() throws {
    let folder = try TemporaryFolder()
    let run = try BuiltProgram.runShell("cairn --version > here", folder: folder.path)
    #expect(run.status == 0)
    #expect(try TestFiles.text(at: folder.path("here")) == "cairn 0.1.0\n")
  }
}
