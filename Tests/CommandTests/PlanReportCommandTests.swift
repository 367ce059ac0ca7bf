import TestSupport
import Testing

/// Pages and pictures of plans, by the built program.
struct PlanReportCommandTests {
  private static let bakery = TestFiles.path(
    "../RenderingTests/Fixtures/Plan/bakery.json", beside: #filePath)

  private func plan(_ words: String...) throws -> BuiltProgram.Run {
    try BuiltProgram.run(["plan"] + words + ["--graph", Self.bakery, "--today", "2026-12-01"])
  }

  @Test func `a file's ending says that a page or a picture is wanted`() throws {
    let folder = try TemporaryFolder()
    for (name, start) in [("plan.html", "<!DOCTYPE html>\n"), ("plan.svg", "<svg xmlns=")] {
      let path = folder.path(name)
      #expect(try plan("owner", "-o", path).status == 0)
      #expect(try TestFiles.text(at: path).hasPrefix(start))
    }
  }

  @Test func `the same question gives the same bytes`() throws {
    for format in ["html", "svg"] {
      let once = try plan("owner", "--format", format)
      #expect(once == (try plan("owner", "--format", format)))
    }
  }

  @Test func `the picture in the documentation is the one that the program draws`() throws {
    let run = try BuiltProgram.run(
      ["plan", "director-of-engineering", "--today", "2026-12-01", "--format", "svg"])
    let path = "\(TestFiles.packageFolder)/Docs/director-of-engineering.svg"
    #expect(GoldenFile.mismatch(of: run.output, with: path) == nil)
  }

  @Test func `of an impossible target there is a page, and nothing to draw`() throws {
    let page = try plan("caterer", "--format", "html")
    #expect(page.status == 1)
    #expect(page.output.contains("<strong class=\"warning\">There is no way</strong>"))
    let folder = try TemporaryFolder()
    let path = folder.path("plan.svg")
    let picture = try plan("caterer", "-o", path)
    #expect(picture.status == 1)
    #expect(!TestFiles.exists(path))
    #expect(
      picture.errors.contains(
        "cairn: there is no way from Apprentice to Caterer in this graph\nThis says why: cairn plan "
      ))
  }

  @Test func `conditions that leave no way are a page, and nothing to draw`() throws {
    let page = try plan("owner", "--max-moves", "1", "--format", "html")
    #expect(page.status == 1)
    #expect(page.output.contains(">What would do</h2>"))
    let picture = try plan("owner", "--max-moves", "1", "--format", "svg")
    #expect(picture.status == 1)
    #expect(picture.output == "")
    #expect(
      picture.errors.contains("cairn: there is no way from Apprentice to Owner with at most 1"))
  }

  @Test func `several plans are a page, and no picture`() throws {
    let page = try plan("owner", "--alternatives", "2", "--format", "html")
    #expect(page.status == 0)
    #expect(page.output.contains(">The best ways</h2>"))
    #expect(try plan("owner", "--tradeoffs", "--format", "svg").status == 2)
  }
}
