import CairnCommands
import CareerModel
import Synchronization
import Testing

/// Files are data: nothing that one says makes the program read, write, run or fetch something.
struct FileContentTests {
  /// In each place of a graph in which text may stand, what would be dangerous to believe.
  private static func graph(saying text: String) -> String {
    """
    { "format": "cairn-graph/1", "$schema": "\(text)", "title": "\(text)", "about": "\(text)",
      "note": "\(text)", "currency": "USD", "start": "a",
      "skills": [{ "id": "s", "name": "\(text)", "area": "\(text)", "about": "\(text)",
        "levels": [{ "hours": 1, "shows": "\(text)", "basis": "\(text)", "note": "\(text)" }] }],
      "roles": [{ "id": "a", "title": "\(text)", "track": "\(text)", "about": "\(text)" },
        { "id": "b", "title": "\(text) too", "needs": { "any": ["s"], "because": "\(text)" },
          "guide": { "responsibilities": ["\(text)"], "employers": ["\(text)"],
            "nextSteps": [{ "step": "\(text)", "evidenceFor": ["s"] }] } }],
      "moves": [{ "from": "a", "to": "b", "kind": "progression", "months": 1, "about": "\(text)",
        "basis": "\(text)" }] }
    """
  }

  private static let texts = [
    "https://example.com/schema.json", "file:///etc/passwd", "../../../../etc/passwd",
    "$(touch /tmp/pwned)", "`touch /tmp/pwned`", "; touch /tmp/pwned;", "| sh", "-o /tmp/pwned",
    "--output=/tmp/pwned", "@/etc/passwd", "%s%n", "\\u001b]52;c;x\\u0007", "\\u0000/etc/passwd",
    "<script src='https://example.com'></script>", "!include other.json",
  ]

  private static let commands = [
    ["plan", "b", "--graph", "g.json"], ["plan", "b", "--graph", "g.json", "--format", "json"],
    ["explain", "b", "--graph", "g.json"], ["show", "b", "--graph", "g.json"],
    ["show", "s", "--graph", "g.json"], ["list", "roles", "--graph", "g.json"],
    ["list", "skills", "--graph", "g.json"], ["list", "moves", "--graph", "g.json"],
    ["check", "g.json"], ["check", "--strict", "g.json"],
    ["check", "--strict", "g.json", "--format", "sarif"], ["fmt", "--check", "g.json"],
  ]

  @Test(arguments: commands)
  func `only the file that was named is read, and nothing is written`(arguments: [String]) {
    for text in Self.texts {
      let world = FakeWorld()
      let reads = Mutex<[String]>([])
      var environment = world.environment
      environment.readFile = { (path: String) throws(FileFailure) -> [UInt8] in
        reads.withLock { (reads: inout [String]) in reads.append(path) }
        guard path == "g.json" else {
          throw FileFailure(.notFound, place: "'\(path)'", words: "No such file or directory")
        }
        return Array(Self.graph(saying: text).utf8)
      }
      let status = CairnProgram.run(arguments: arguments, environment: environment)
      #expect(status == .done || status == .negativeAnswer, "\(text)")
      #expect(reads.withLock { (reads: inout [String]) in reads } == ["g.json"], "\(text)")
      #expect(world.written.files.isEmpty, "\(text)")
      #expect(!(world.written.output + world.written.errors).contains("\u{1B}"), "\(text)")
    }
  }

  @Test func `formatting writes the file that was named, and no other`() {
    for text in Self.texts {
      let world = FakeWorld()
      var environment = world.environment
      environment.readFile = { (_: String) throws(FileFailure) -> [UInt8] in
        Array(Self.graph(saying: text).utf8)
      }
      _ = CairnProgram.run(arguments: ["fmt", "g.json"], environment: environment)
      #expect(Array(world.written.files.keys) == ["g.json"])
    }
  }
}
