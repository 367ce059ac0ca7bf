import CareerModel
import GraphFiles
import Planning
import Rendering
import RouteSearch
import TestSupport
import Testing

struct RevisionTests {
  private static let old = """
    skill go 10 20-30-50[net]
    skill net 5
    skill sql 8@a,b
    role a
    role b [go:1 net|sql]
    role c [sql go:2]
    role d
    move a -> b 3mo
    move a -> c 1mo
    move b -> c 20w
    move c -> d 12mo
    """
  private static let new = """
    skill sql 8
    skill go 10 20-40-60[net] 40
    skill net 5
    skill web 7
    role a practises sql=50
    role b [go:2 web]
    role c [go:1]
    role d
    role e
    move b -> c 1w
    move c -> a 1w
    move a -> b 6mo [sql] lateral
    move b -> e 1mo
    """

  private static func report(_ old: String, _ new: String) throws -> RevisionReport {
    let revision = GraphRevision(from: try TinyGraph(old).graph, to: try TinyGraph(new).graph)
    let pace = Pace(hoursPerWeek: ExactDecimal(6))
    return RevisionReport(
      revision: revision,
      effects: try revision.routeEffects(pace: pace, limits: SearchLimits()), pace: pace)
  }

  private func options(
    _ width: Int, color: Bool = false, ascii: Bool = false
  ) -> RenderingOptions {
    RenderingOptions(width: width, usesColor: color, usesASCII: ascii)
  }

  private func expect(_ text: String, toBe name: String) {
    let path = TestFiles.path("../Fixtures/Revision/\(name)", beside: #filePath)
    #expect(GoldenFile.mismatch(of: text, with: path) == nil)
  }

  @Test func `a revision reads as recorded`() throws {
    let report = try Self.report(Self.old, Self.new)
    for (name, options) in [
      ("changes-80.txt", options(80)),
      ("changes-120-color.txt", options(120, color: true)),
      ("changes-40-ascii.txt", options(40, ascii: true)),
    ] {
      let text = RevisionText.text(report, options)
      expect(text, toBe: name)
      if !options.usesColor {
        for line in text.split(separator: "\n") { #expect(line.count <= options.width) }
      }
    }
    expect(RevisionJSON.text(report), toBe: "changes.json")
  }

  @Test func `where nothing changed, and where nothing matters, it is said`() throws {
    let same = RevisionText.text(try Self.report(Self.old, Self.old), options(80))
    #expect(same == "Nothing that plans or people's careers rest on has changed.\n")
    let other = Self.old.split(separator: "\n").map { (line: Substring) -> String in
      line == "move a -> c 1mo" ? "move a -> c 1mo lateral" : String(line)
    }.joined(separator: "\n")
    let text = RevisionText.text(try Self.report(Self.old, other), options(80))
    #expect(text.hasPrefix("1 change, none of which matters for a route.\n"))
  }
}
