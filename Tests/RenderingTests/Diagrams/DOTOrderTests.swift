import Rendering
import TestSupport
import Testing

struct DOTOrderTests {
  /// Graphviz 2.43 gives up on circles among clusters.
  @Test func `Graphviz is never given a circle, and every edge once`() throws {
    for seed in 1...150 {
      let graph = RandomGraph.question(seed: seed).graph
      let diagram = DiagramBuilder.diagram(of: graph, DiagramRequest())
      var waiting = Array(repeating: 0, count: diagram.nodes.count)
      var next: [[Int]] = Array(repeating: [], count: diagram.nodes.count)
      var ends: [[Int]] = []
      for line in DOTDiagram.text(diagram).split(separator: "\n") where line.contains(" -> ") {
        let words = line.split(separator: " ")
        let from = try #require(Int(words[0].dropFirst()))
        let to = try #require(Int(words[2].dropFirst()))
        next[from].append(to)
        waiting[to] += 1
        ends.append(line.contains("dir=back") ? [to, from] : [from, to])
      }
      #expect(
        ends == diagram.edges.map { (edge: Diagram.Edge) -> [Int] in [edge.from, edge.to] })
      var free = waiting.indices.filter { (node: Int) -> Bool in waiting[node] == 0 }
      var done = 0
      while let node = free.popLast() {
        done += 1
        for head in next[node] {
          waiting[head] -= 1
          if waiting[head] == 0 { free.append(head) }
        }
      }
      #expect(done == diagram.nodes.count, "seed \(seed)")
    }
  }
}
