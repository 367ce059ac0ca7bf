import CareerModel

/// A diagram in DOT, the language of Graphviz.
package struct DOTDiagram {
  private let diagram: Diagram
  private let order: DiagramOrder
  private var lines: [String] = []

  /// The whole file; the same diagram always gives the same bytes.
  package static func text(_ diagram: Diagram) -> String {
    var writer = DOTDiagram(diagram)
    writer.write()
    return writer.lines.joined(separator: "\n") + "\n"
  }

  private init(_ diagram: Diagram) {
    self.diagram = diagram
    order = DiagramOrder(diagram)
  }

  private mutating func write() {
    lines.append("digraph cairn {")
    lines += [
      "  graph [\(DOTStyle.graph), rankdir=\(diagram.direction.rawValue), label=\(heading)];",
      "  node [\(DOTStyle.node)];", "  edge [\(DOTStyle.edge)];",
    ]
    var members: [[Int]] = Array(repeating: [], count: diagram.clusters.count)
    for (place, node) in diagram.nodes.enumerated() {
      if let cluster = node.cluster { members[cluster].append(place) }
    }
    for (cluster, name) in diagram.clusters.enumerated() {
      lines.append("  subgraph cluster_\(cluster) {")
      let label = DOTText.label(DiagramWords.wrapped(DiagramWords.shortened(name), to: 60))
      lines.append("    graph [\(DOTStyle.cluster), label=\(label)];")
      for place in members[cluster] { lines.append("    " + statement(ofNode: place)) }
      lines.append("  }")
    }
    for (place, node) in diagram.nodes.enumerated() where node.cluster == nil {
      lines.append("  " + statement(ofNode: place))
    }
    for place in diagram.edges.indices { lines.append("  " + statement(ofEdge: place)) }
    for order in diagram.order {
      lines.append("  n\(order.before) -> n\(order.after) [style=invis];")
    }
    if diagram.hasLegend { lines += DOTLegend.lines(for: diagram) }
    lines.append("}")
  }

  private var heading: String {
    DOTText.heading(
      DiagramWords.wrapped(diagram.title, to: 60),
      (diagram.caption.prefix(1) + key + diagram.caption.dropFirst())
        .flatMap { (sentence: String) -> [String] in
          StyledText(sentence).wrapped(to: 110).map(\.plainText)
        })
  }

  /// How lines are read, where no legend says it.
  private var key: [String] {
    let kinds = DiagramKey(diagram.edges).kinds
    guard !diagram.hasLegend, !kinds.isEmpty else { return [] }
    return [kinds.map(DiagramWords.key).joined(separator: " · ")]
  }

  private func statement(ofNode place: Int) -> String {
    let node = diagram.nodes[place]
    let label = DOTText.label(DiagramWords.lines(of: node))
    return "n\(place) ["
      + (["label=\(label)"] + DOTStyle.attributes(of: node))
      .joined(separator: ", ") + "];"
  }

  /// In large drawings, Graphviz 2.43 fails on labels of edges within a layer ("trouble in
  /// init_rank").
  private static let mostEdgesSideBySide = 150

  private func statement(ofEdge place: Int) -> String {
    let edge = diagram.edges[place]
    var attributes = DOTStyle.attributes(of: edge, isReversed: order.isReversed[place])
    if order.isLevel[place], diagram.edges.count <= Self.mostEdgesSideBySide {
      attributes.append("minlen=0")
    }
    if let label = edge.kind.label { attributes.insert("label=\(DOTText.label([label]))", at: 0) }
    let ends =
      order.isReversed[place]
      ? "n\(edge.to) -> n\(edge.from)" : "n\(edge.from) -> n\(edge.to)"
    return "\(ends) [\(weighted(attributes, edge).joined(separator: ", "))];"
  }

  /// A ladder within a track runs straight, and the route next.
  private func weighted(_ attributes: [String], _ edge: Diagram.Edge) -> [String] {
    let isWithin = diagram.nodes[edge.from].cluster == diagram.nodes[edge.to].cluster
    let weight: Int? =
      switch edge.kind {
      case .move(.progression, _): isWithin ? 8 : 3
      case .levelBelow: 4
      case .move, .need: nil
      }
    return attributes + (weight.map { (weight: Int) -> [String] in ["weight=\(weight)"] } ?? [])
  }
}
