/// A sample of every line and mark that a diagram has, each with its name.
enum DOTLegend {
  static func lines(for diagram: Diagram) -> [String] {
    var lines = [
      "  subgraph cluster_legend {", "    graph [\(DOTStyle.cluster), label=\"Legend\"];",
    ]
    for (place, kind) in DiagramKey(diagram.edges).kinds.enumerated() {
      let edge = Diagram.Edge(from: 0, to: 1, kind: kind)
      let attributes = DOTStyle.attributes(of: edge, isReversed: false).joined(separator: ", ")
      lines += [
        "    l\(place)a [shape=point, width=0.06, fillcolor=\"#333333\", label=\"\"];",
        "    l\(place)b [shape=plaintext, style=\"\", label=\"\(DiagramWords.title(of: kind))\"];",
        "    l\(place)a -> l\(place)b [\(attributes)];",
      ]
    }
    for (place, sample) in marks(of: diagram).enumerated() {
      let attributes = (["label=\"\(sample.title)\""] + DOTStyle.attributes(of: sample.node))
        .joined(separator: ", ")
      lines.append("    l\(place)m [\(attributes)];")
    }
    return lines + ["  }"]
  }

  private static func marks(of diagram: Diagram) -> [(title: String, node: Diagram.Node)] {
    var samples: [(title: String, node: Diagram.Node)] = []
    func add(
      _ title: String, like isMeant: (Diagram.Node) -> Bool,
      _ emphasis: (inout Diagram.Emphasis) -> Void
    ) {
      guard let found = diagram.nodes.first(where: isMeant) else { return }
      var node = Diagram.Node(content: found.content, cluster: nil, emphasis: Diagram.Emphasis())
      emphasis(&node.emphasis)
      samples.append((title, node))
    }
    add("start", like: { (node: Diagram.Node) -> Bool in node.emphasis.isStart }) {
      (emphasis: inout Diagram.Emphasis) -> Void in emphasis.isStart = true
    }
    add("target", like: { (node: Diagram.Node) -> Bool in node.emphasis.isTarget }) {
      (emphasis: inout Diagram.Emphasis) -> Void in emphasis.isTarget = true
    }
    add("on the route", like: { (node: Diagram.Node) -> Bool in node.emphasis.isOnRoute }) {
      (emphasis: inout Diagram.Emphasis) -> Void in emphasis.isOnRoute = true
    }
    for standing in Diagram.Standing.allCases {
      add(
        standing.rawValue,
        like: { (node: Diagram.Node) -> Bool in node.emphasis.standing == standing }
      ) { (emphasis: inout Diagram.Emphasis) -> Void in emphasis.standing = standing }
    }
    return samples
  }
}
