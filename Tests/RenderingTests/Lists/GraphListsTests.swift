import CareerModel
import Rendering
import TestSupport
import Testing

struct GraphListsTests {
  private typealias List = @Sendable (CareerGraph, RenderingOptions) -> [StyledText]

  private static let lists: [(name: String, list: List)] = [
    ("roles", { GraphLists.roles(of: $0, $1) }), ("skills", { GraphLists.skills(of: $0, $1) }),
    ("moves", { GraphLists.moves(of: $0, $1) }),
  ]

  private static let renderings: [(name: String, options: RenderingOptions)] = [
    ("80", .plain), ("120", RenderingOptions(width: 120, usesColor: false, usesASCII: false)),
    ("50-ascii", RenderingOptions(width: 50, usesColor: false, usesASCII: true)),
    ("80-color", RenderingOptions(width: 80, usesColor: true, usesASCII: false)),
  ]

  @Test(arguments: 0..<3, 0..<4)
  func `lists read as recorded`(list: Int, rendering: Int) throws {
    let (name, list) = Self.lists[list]
    let (variant, options) = Self.renderings[rendering]
    let text = list(GuideGraphs.builtIn(), options).written(with: options)
    let path = TestFiles.path("../Fixtures/Lists/\(name)-\(variant).txt", beside: #filePath)
    #expect(GoldenFile.mismatch(of: text, with: path) == nil)
  }

  @Test func `no line is wider than asked for`() throws {
    for graph in [GuideGraphs.builtIn(), try GuideGraphs.graph(GuideGraphs.odd)] {
      for width in Array(40...70) + [80, 81, 99, 120, 157, 200] {
        let options = RenderingOptions(width: width, usesColor: false, usesASCII: width % 2 == 0)
        for (name, list) in Self.lists {
          let lines = list(graph, options)
          let widest = lines.map { (line: StyledText) -> Int in line.displayWidth }.max() ?? 0
          #expect(widest <= width, "\(name)")
        }
      }
    }
  }

  /// At 40 columns ids may be longer than a line.
  @Test func `every id stands on one line, to be copied`() throws {
    let graph = GuideGraphs.builtIn()
    for width in stride(from: 60, through: 120, by: 6) {
      let options = RenderingOptions(width: width, usesColor: false, usesASCII: false)
      let roles = GraphLists.roles(of: graph, options).written(with: options)
      let skills = GraphLists.skills(of: graph, options).written(with: options)
      #expect(graph.roles.allSatisfy { (role: Role) -> Bool in roles.contains("  \(role.id)") })
      #expect(
        graph.skills.allSatisfy { (skill: Skill) -> Bool in skills.contains("  \(skill.id)") })
    }
  }

  @Test func `a graph without groups, start or moves is listed all the same`() throws {
    let graph = try GuideGraphs.graph(#"{"format": "cairn-graph/1"}"#)
    let text = GraphLists.roles(of: graph, .plain).written(with: .plain)
    #expect(text.contains("0 roles"))
  }
}
