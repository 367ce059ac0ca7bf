import CareerModel
import Rendering
import TestSupport
import Testing

struct RoleGuideTests {
  private static let wide = RenderingOptions(width: 120, usesColor: false, usesASCII: false)
  private static let ascii = RenderingOptions(width: 80, usesColor: false, usesASCII: true)
  private static let colored = RenderingOptions(width: 60, usesColor: true, usesASCII: false)

  @Test(arguments: [
    ("lead-80", "backend-lead-go", RenderingOptions.plain),
    ("lead-120", "backend-lead-go", wide),
    ("lead-80-ascii", "backend-lead-go", ascii),
    ("director-60-color", "director-of-engineering", colored),
  ])
  func `guides read as recorded`(name: String, id: String, options: RenderingOptions) throws {
    let graph = GuideGraphs.builtIn()
    let role = try #require(graph.role(withID: id))
    let text = RoleGuide.lines(for: role, in: graph, graphArguments: "", options)
      .written(with: options)
    let path = TestFiles.path("../Fixtures/Guide/\(name).txt", beside: #filePath)
    #expect(GoldenFile.mismatch(of: text, with: path) == nil)
  }

  @Test func `a role that says little makes a short page`() throws {
    let graph = try GuideGraphs.graph(GuideGraphs.odd)
    let text = RoleGuide.lines(
      for: RoleIndex(0), in: graph, graphArguments: " --graph odd.json", .plain
    ).written(with: .plain)
    let path = TestFiles.path("../Fixtures/Guide/odd-role.txt", beside: #filePath)
    #expect(GoldenFile.mismatch(of: text, with: path) == nil)
  }

  @Test func `no line is wider than asked for, and none than 100 columns`() throws {
    let odd = try GuideGraphs.graph(GuideGraphs.odd)
    for width in 40...200 { expectFit(of: odd, width) }
    let builtIn = GuideGraphs.builtIn()
    for width in [40, 41, 53, 67, 80, 99, 100, 101, 200] { expectFit(of: builtIn, width) }
  }

  private func expectFit(of graph: CareerGraph, _ width: Int) {
    let options = RenderingOptions(width: width, usesColor: false, usesASCII: width % 2 == 0)
    for role in graph.roleIndices {
      let lines = RoleGuide.lines(for: role, in: graph, graphArguments: "", options)
      let widest = lines.map { (line: StyledText) -> Int in line.displayWidth }.max() ?? 0
      #expect(widest <= min(width, 100))
    }
  }

  @Test func `ASCII is all there is where ASCII is asked for`() throws {
    let graph = GuideGraphs.builtIn()
    for role in graph.roleIndices {
      let text = RoleGuide.lines(for: role, in: graph, graphArguments: "", Self.ascii)
        .written(with: Self.ascii)
      #expect(text.utf8.allSatisfy { (byte: UInt8) -> Bool in byte < 0x80 })
    }
  }
}
