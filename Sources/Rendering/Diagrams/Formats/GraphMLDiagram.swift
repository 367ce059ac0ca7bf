import CareerModel

/// A diagram in GraphML, with typed keys, as graph programs read it.
package enum GraphMLDiagram {
  /// The whole file; the same diagram always gives the same bytes.
  package static func text(_ diagram: Diagram) -> String {
    var writer = XMLWriter(.xml, prolog: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    writer.element("graphml", [("xmlns", "http://graphml.graphdrawing.org/xmlns")]) {
      (writer: inout XMLWriter) -> Void in
      for (owner, names) in [("node", DiagramFacts.nodeNames), ("edge", DiagramFacts.edgeNames)] {
        for (name, kind) in names {
          writer.element(
            "key",
            [
              ("id", "\(owner)-\(name)"), ("for", owner), ("attr.name", name),
              ("attr.type", kind.rawValue),
            ])
        }
      }
      for name in ["title", "caption"] {
        writer.element(
          "key",
          [("id", "graph-\(name)"), ("for", "graph"), ("attr.name", name), ("attr.type", "string")])
      }
      writer.element("graph", [("id", "g"), ("edgedefault", "directed")]) {
        (writer: inout XMLWriter) -> Void in write(diagram, into: &writer)
      }
    }
    return writer.text
  }

  private static func write(_ diagram: Diagram, into writer: inout XMLWriter) {
    writer.element("data", [("key", "graph-title")], diagram.title)
    writer.element("data", [("key", "graph-caption")], diagram.caption.joined(separator: " "))
    for (place, node) in diagram.nodes.enumerated() {
      writer.element("node", [("id", "n\(place)")]) { (writer: inout XMLWriter) -> Void in
        for (name, value) in DiagramFacts.facts(of: node) {
          writer.element("data", [("key", "node-\(name)")], value.words)
        }
      }
    }
    for (place, edge) in diagram.edges.enumerated() {
      writer.element(
        "edge", [("id", "e\(place)"), ("source", "n\(edge.from)"), ("target", "n\(edge.to)")]
      ) { (writer: inout XMLWriter) -> Void in
        for (name, value) in DiagramFacts.facts(of: edge) {
          writer.element("data", [("key", "edge-\(name)")], value.words)
        }
      }
    }
  }
}

extension DiagramFacts.Value {
  /// As XML Schema spells it.
  fileprivate var words: String {
    switch self {
    case .text(let text): text
    case .number(let number): number.description
    case .boolean(let boolean): boolean ? "true" : "false"
    }
  }
}
