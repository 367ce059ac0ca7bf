import CareerModel
import Rendering
import TestSupport
import Testing

struct SkillGuideTests {
  private static let wide = RenderingOptions(width: 120, usesColor: false, usesASCII: false)
  private static let ascii = RenderingOptions(width: 80, usesColor: false, usesASCII: true)
  private static let colored = RenderingOptions(width: 60, usesColor: true, usesASCII: false)

  @Test(arguments: [
    ("reliability-80", "reliability", nil, RenderingOptions.plain),
    ("system-design-120", "system-design", nil, wide),
    ("event-driven-80-ascii", "event-driven", nil, ascii),
    ("hiring-3-60-color", "hiring", 3, colored),
  ])
  func `skills read as recorded`(
    name: String, id: String, level: Int?, options: RenderingOptions
  ) throws {
    let graph = GuideGraphs.builtIn()
    let skill = try #require(graph.skill(withID: id))
    let text = SkillGuide.lines(for: skill, level: level, in: graph, graphArguments: "", options)
      .written(with: options)
    let path = TestFiles.path("../Fixtures/Guide/\(name).txt", beside: #filePath)
    #expect(GoldenFile.mismatch(of: text, with: path) == nil)
  }

  @Test func `a skill with every oddity reads as recorded`() throws {
    let graph = try GuideGraphs.graph(GuideGraphs.odd)
    let text = SkillGuide.lines(
      for: SkillIndex(0), level: nil, in: graph, graphArguments: " --graph odd.json", .plain
    ).written(with: .plain)
    let path = TestFiles.path("../Fixtures/Guide/odd-skill.txt", beside: #filePath)
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
    for skill in graph.skillIndices {
      let lines = SkillGuide.lines(for: skill, level: nil, in: graph, graphArguments: "", options)
      let widest = lines.map { (line: StyledText) -> Int in line.displayWidth }.max() ?? 0
      #expect(widest <= min(width, 100))
    }
  }
}
