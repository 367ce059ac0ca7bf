import TestSupport
import Testing

struct FormatCommandTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func write(_ text: String, to name: String) throws {
    try TestFiles.write(text, to: folder.path(name))
  }

  private func text(of name: String) throws -> String { try TestFiles.text(at: folder.path(name)) }

  private func run(_ arguments: String..., input: String = "") throws -> BuiltProgram.Run {
    try BuiltProgram.run(["fmt"] + arguments, input: input, folder: folder.path)
  }

  private let loose = #"{"title":"A","format":"cairn-graph/1"}"#
  private let canonical = """
    {
      "format": "cairn-graph/1",
      "title": "A"
    }

    """

  @Test func `a file is formatted in place, and then has nothing to change`() throws {
    try write(loose, to: "a.json")
    try write(canonical, to: "b.json")
    let run = try run("a.json", "b.json")
    #expect(run.status == 0)
    #expect(run.output == "")
    #expect(run.errors == "formatted a.json\n")
    #expect(try text(of: "a.json") == canonical)
    #expect(try self.run("--check", "a.json", "b.json").status == 0)
  }

  @Test func `with --check nothing is written, and what differs is named`() throws {
    try write(loose, to: "a.json")
    try write(canonical, to: "b.json")
    let run = try run("--check", ".")
    #expect(run.status == 1)
    #expect(run.output == "./a.json\n")
    #expect(run.errors == "1 of 2 files not in canonical form\n")
    #expect(try text(of: "a.json") == loose)
  }

  @Test func `standard input goes to standard output`() throws {
    let run = try run("-", input: loose)
    #expect(run.output == canonical)
    #expect(run.errors == "")
    #expect(run.status == 0)
    #expect(try self.run("-", "--check", input: loose).output == "<stdin>\n")
  }

  @Test func `a file that is not JSON is left alone, and the others are formatted`() throws {
    try write("{ \"format\": ", to: "a.json")
    try write(loose, to: "b.json")
    let run = try run("a.json", "b.json")
    #expect(run.status == 65)
    #expect(run.errors.hasPrefix("a.json:1:13: error: "))
    #expect(run.errors.contains("[syntax]\nformatted b.json\n"))
    #expect(try text(of: "a.json") == "{ \"format\": ")
    #expect(try text(of: "b.json") == canonical)
    #expect(try self.run("-", input: "nul").status == 65)
  }

  @Test func `a file that only its owner may read stays so, and a link stays a link`() throws {
    try write(loose, to: "a.json")
    try TestFiles.link(folder.path("link.json"), to: "a.json")
    _ = try BuiltProgram.runShell("chmod 600 a.json; cairn fmt link.json", folder: folder.path)
    #expect(try text(of: "a.json") == canonical)
    let listing = try BuiltProgram.runShell("ls -l", folder: folder.path).output
    #expect(listing.contains("-rw-------"))
    #expect(listing.contains("link.json -> a.json"))
  }

  @Test func `what cannot be read or written is said`() throws {
    #expect(try run().status == 2)
    #expect(try run("no.json").status == 66)
    TestFiles.makeUnwritable(folder: folder.path)
    defer { TestFiles.makeWritable(folder: folder.path) }
    guard !TestFiles.areRunBySuperuser else { return }
    #expect(try run("a.json").status != 0)
  }
}
