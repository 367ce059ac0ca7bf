import CareerModel
import JSONText

/// A diagram as a flowchart in Mermaid's language, which many wikis and code hosts draw.
package struct MermaidDiagram {
  /// More than Mermaid draws unless whoever shows it allows more.
  package enum Excess: Error, Hashable, Sendable {
    case edges(Int)
    /// As JavaScript counts them.
    case characters(Int)
  }

  package static let mostEdges = 499
  package static let mostCharacters = 50_000

  private let diagram: Diagram
  private var lines: [String] = []

  /// The whole text; the same diagram always gives the same bytes.
  package static func text(_ diagram: Diagram) throws(Excess) -> String {
    guard diagram.edges.count <= mostEdges else { throw .edges(diagram.edges.count) }
    var writer = MermaidDiagram(diagram: diagram)
    writer.write()
    let text = writer.lines.joined(separator: "\n") + "\n"
    let count = text.utf16.count
    guard count <= mostCharacters else { throw .characters(count) }
    return text
  }

  private init(diagram: Diagram) { self.diagram = diagram }

  private mutating func write() {
    lines = ["---", "title: \(title)", "---", "flowchart \(diagram.direction.rawValue)"]
    var members: [[Int]] = Array(repeating: [], count: diagram.clusters.count)
    for (place, node) in diagram.nodes.enumerated() {
      if let cluster = node.cluster { members[cluster].append(place) }
    }
    for (cluster, name) in diagram.clusters.enumerated() {
      let label = MermaidText.label([DiagramWords.shortened(name)])
      lines.append("  subgraph c\(cluster)[\(label)]")
      for place in members[cluster] { lines.append("    " + statement(ofNode: place)) }
      lines.append("  end")
    }
    for (place, node) in diagram.nodes.enumerated() where node.cluster == nil {
      lines.append("  " + statement(ofNode: place))
    }
    for edge in diagram.edges { lines.append("  " + statement(of: edge)) }
    lines += MermaidStyle.lines(for: diagram)
    if diagram.hasLegend { lines += MermaidStyle.legend(for: diagram) }
  }

  /// In YAML, of which JSON's texts are a part; with the caption, for which there is no other place.
  private var title: String {
    let words = ([diagram.title] + diagram.caption).map { (text: String) -> String in
      MermaidText.title(DiagramWords.shortened(text))
    }
    return String(JSONOutput.string(words.joined(separator: " — ")).line.dropLast())
  }

  private func statement(ofNode place: Int) -> String {
    let node = diagram.nodes[place]
    let label = MermaidText.label(DiagramWords.lines(of: node))
    switch node.content {
    case .role: return "n\(place)(\(label))"
    case .competency: return "n\(place)([\(label)])"
    case .choice: return "n\(place){{\(label)}}"
    }
  }

  private func statement(of edge: Diagram.Edge) -> String {
    let label = edge.kind.label.map { (label: String) -> String in
      "|\(MermaidText.label([label]))|"
    }
    return "n\(edge.from) \(MermaidStyle.arrow(of: edge.kind))\(label ?? "") n\(edge.to)"
  }
}
