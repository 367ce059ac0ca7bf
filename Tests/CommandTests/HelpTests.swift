import TestSupport
import Testing

struct HelpTests {
  @Test(arguments: [
    ("short", []),
    ("top-level", ["help"]),
    ("plan", ["help", "plan"]),
    ("explain", ["help", "explain"]),
    ("next", ["help", "next"]),
    ("unlocks", ["help", "unlocks"]),
    ("diff", ["help", "diff"]),
    ("graph", ["help", "graph"]),
    ("compare", ["help", "compare"]),
    ("list", ["help", "list"]),
    ("show", ["help", "show"]),
    ("new", ["help", "new"]),
    ("check", ["help", "check"]),
    ("fmt", ["help", "fmt"]),
    ("help", ["help", "help"]),
    ("plan-120-color", ["plan", "--help", "--width=120", "--color=always"]),
    ("plan-40-ascii", ["plan", "--help", "--width=40", "--ascii"]),
  ])
  func `help pages read as recorded`(name: String, arguments: [String]) throws {
    let run = try BuiltProgram.run(arguments)
    #expect(run.status == 0)
    #expect(run.errors == "")
    let path = TestFiles.path("Fixtures/Help/\(name).txt", beside: #filePath)
    #expect(GoldenFile.mismatch(of: run.output, with: path) == nil)
  }

  @Test func `the top-level page names every exit status`() throws {
    let page = try BuiltProgram.run(["--help"]).output
    for status in ["0", "1", "2", "65", "66", "69", "70", "73", "74", "75", "130"] {
      #expect(page.contains(" \(status)  "))
    }
  }
}
