import CareerModel
import Planning
import Rendering
import RouteSearch
import TestSupport
import Testing

struct ComparisonTests {
  private static func options(
    _ width: Int, color: Bool = false, ascii: Bool = false
  ) -> RenderingOptions {
    RenderingOptions(width: width, usesColor: color, usesASCII: ascii)
  }

  private func check(_ text: String, _ name: String) {
    let path = TestFiles.path("../Fixtures/Comparison/\(name)", beside: #filePath)
    #expect(GoldenFile.mismatch(of: text, with: path) == nil)
  }

  /// At 80 and 120 columns as recorded, and at all others within them.
  private func check(_ name: String, _ report: ComparisonReport) {
    for width in [80, 120] {
      check(ComparisonText.text(report, Self.options(width)), "\(name)-\(width).txt")
    }
    for width in triedWidths {
      let text = ComparisonText.text(report, Self.options(width, ascii: width % 2 == 0))
      #expect(linesTooWide(text, width) == [])
    }
  }

  @Test func `a few roles in detail`() throws {
    let report = try PlanFixture.builtIn()
      .comparison(["staff-backend-engineer", "engineering-manager", "sre-lead"])
    check("few", report)
    check(
      ComparisonText.text(report, Self.options(80, color: true, ascii: true)),
      "few-80-color-ascii.txt")
    check(ComparisonMarkdown.text(report), "few.md")
  }

  @Test func `every role by kind, with pay in other currencies or unknown`() throws {
    let report = try PlanFixture.harbour().comparison()
    check("reachable", report)
    check(ComparisonText.text(report, Self.options(80, ascii: true)), "reachable-80-ascii.txt")
    check(ComparisonText.text(report, Self.options(40, ascii: true)), "reachable-40-ascii.txt")
    check(ComparisonJSON.text(report), "reachable.json")
    check(ComparisonCSV.text(report), "reachable.csv")
    check(ComparisonMarkdown.text(report), "reachable.md")
    check(ComparisonPage.text(report, today: PlanFixture.today), "reachable.html")
    check(try #require(ComparisonSVG.text(report)), "reachable.svg")
  }

  @Test func `chosen columns in a chosen order`() throws {
    let fixture = try PlanFixture.harbour()
    let report = try fixture.comparison(
      order: .salary, columns: [.salary, .via, .largest, .risk, .loss, .demand])
    check("columns", report)
    check(ComparisonCSV.text(report), "columns.csv")
  }

  @Test func `ways to one role`() throws {
    let fixture = try PlanFixture.harbour()
    check("alternatives", try fixture.ways(.alternatives(5), to: "pilot"))
    let tradeOffs = try fixture.ways(.tradeOffs, to: "mate", hours: 1)
    check("trade-offs", tradeOffs)
    check(ComparisonJSON.text(try fixture.ways(.alternatives(5), to: "pilot")), "alternatives.json")
  }

  @Test func `where there is no option, the first sentence says so`() throws {
    let fixture = try PlanFixture.harbour()
    check("nothing", try fixture.comparison(["owner"]))
    check("nothing-reachable", try fixture.comparison(from: "captain"))
    let conditions = PlanConstraints(mostMoves: 0)
    let report = try fixture.comparison(["mate", "captain"], under: conditions)
    check("nothing-allowed", report)
    check(ComparisonJSON.text(report), "nothing-allowed.json")
    #expect(ComparisonSVG.text(report) == nil)
  }

  @Test func `what a limit left open says so`() throws {
    let fixture = PlanFixture.builtIn()
    let report = try fixture.comparison(
      ["engineering-manager", "staff-backend-engineer", "cto", "vp-engineering"],
      limits: SearchLimits(nodes: 60))
    #expect(!report.comparison.isComplete)
    check("stopped", report)
    check(ComparisonJSON.text(report), "stopped.json")
  }

  @Test func `the same answer is the same bytes`() throws {
    let fixture = try PlanFixture.harbour()
    let (one, other) = (try fixture.comparison(), try fixture.comparison())
    #expect(ComparisonSVG.text(one) == ComparisonSVG.text(other))
    #expect(ComparisonJSON.text(one) == ComparisonJSON.text(other))
  }
}
