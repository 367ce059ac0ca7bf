import CairnCommands
import TestSupport
import Testing

/// The live way to run another program.
struct HelperProgramTests {
  private func run(_ script: String, input: [UInt8] = [], seconds: Int = 20) throws -> [UInt8] {
    try Environment.live.runHelper("sh", ["-c", script], input, seconds)
  }

  private let much = (0..<3_000_000).map { (index: Int) -> UInt8 in
    UInt8(truncatingIfNeeded: index * 31)
  }

  @Test func `what goes in comes out, far more than a pipe holds`() throws {
    #expect(try run("cat", input: much) == much)
    #expect(try run("cat") == [])
  }

  @Test func `output before any input is read holds nothing up`() throws {
    let output = try run("head -c 2000000 /dev/zero; cat >/dev/null; echo end >&2", input: much)
    #expect(output.count == 2_000_000)
  }

  @Test func `a program that does not read its input ends nobody else`() throws {
    #expect(try run("echo done", input: much) == Array("done\n".utf8))
  }

  @Test func `a program that is not there is told`() {
    #expect(throws: HelperFailure.missing(name: "cairn-no-such-program")) {
      try Environment.live.runHelper("cairn-no-such-program", [], [], 20)
    }
  }

  @Test func `an error of the program is told in its own words`() {
    #expect(throws: HelperFailure.failed(name: "sh", words: "it is so")) {
      try run("cat > /dev/null; echo it is so >&2; echo more >&2; exit 3", input: much)
    }
    #expect(throws: HelperFailure.failed(name: "sh", words: "it gives no reason")) {
      try run("kill -9 $$")
    }
  }

  @Test(arguments: ["exec sleep 60", "exec >&- 2>&-; exec sleep 60"])
  func `a program that takes too long is ended`(script: String) throws {
    let begin = Environment.live.clock()
    #expect(throws: HelperFailure.tookTooLong(name: "sh", seconds: 1)) {
      try run(script, seconds: 1)
    }
    #expect(Environment.live.clock() - begin < .seconds(30))
  }

  @Test func `it gets no variables but those that it needs`() throws {
    let text = String(decoding: try run("env | cut -d = -f 1 | sort"), as: UTF8.self)
    let own = ["_", "PWD", "OLDPWD", "SHLVL"]
    let allowed =
      own + [
        "PATH", "HOME", "TMPDIR", "XDG_CACHE_HOME", "FONTCONFIG_FILE", "FONTCONFIG_PATH",
        "GVBINDIR", "LC_ALL",
      ]
    for name in text.split(separator: "\n") { #expect(allowed.contains(String(name))) }
    #expect(text.contains("LC_ALL"))
  }
}
