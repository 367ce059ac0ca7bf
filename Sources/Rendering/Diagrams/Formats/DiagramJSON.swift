import CareerModel
import JSONText

/// A diagram as programs read it: nodes and links, in the layout that networkx knows.
package enum DiagramJSON {
  /// The whole text; the same diagram always gives the same bytes.
  package static func text(_ diagram: Diagram) -> String {
    JSONOutput.object([
      ("format", .string("cairn-diagram/1")), ("directed", .boolean(true)),
      ("multigraph", .boolean(false)),
      (
        "graph",
        .object([
          ("title", .string(diagram.title)),
          ("caption", .array(diagram.caption.map(JSONOutput.string))),
        ])
      ),
      (
        "nodes",
        .array(
          diagram.nodes.enumerated().map { (place: Int, node: Diagram.Node) -> JSONOutput in
            object([("id", "n\(place)")], DiagramFacts.facts(of: node))
          })
      ),
      (
        "edges",
        .array(
          diagram.edges.map { (edge: Diagram.Edge) -> JSONOutput in
            object(
              [("source", "n\(edge.from)"), ("target", "n\(edge.to)")],
              DiagramFacts.facts(of: edge))
          })
      ),
    ]).text()
  }

  private static func object(
    _ ends: [(String, String)], _ facts: [(name: String, value: DiagramFacts.Value)]
  ) -> JSONOutput {
    .object(
      ends.map { (name: String, id: String) -> (String, JSONOutput) in (name, .string(id)) }
        + facts.map { (name: String, value: DiagramFacts.Value) -> (String, JSONOutput) in
          switch value {
          case .text(let text): (name, .string(text))
          case .number(let number): (name, .number(number.description))
          case .boolean(let boolean): (name, .boolean(boolean))
          }
        })
  }
}
