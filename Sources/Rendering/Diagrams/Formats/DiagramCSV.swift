import CareerModel

/// A diagram as two tables, as spreadsheets and Gephi read them.
package struct DiagramCSV {
  package enum Table: String, CaseIterable, Sendable {
    case nodes
    case edges
  }

  /// One of the tables, in which texts that look like formulas are left as they are if it is raw;
  /// the same diagram always gives the same bytes.
  package static func text(_ table: Table, of diagram: Diagram, raw isRaw: Bool) -> String {
    switch table {
    case .nodes: nodes(of: diagram, isRaw)
    case .edges: edges(of: diagram, isRaw)
    }
  }

  private static func nodes(of diagram: Diagram, _ isRaw: Bool) -> String {
    let names = DiagramFacts.nodeNames.map(\.name)
    var csv = CSVText(["Id"] + names.map(capitalized), raw: isRaw)
    for (place, node) in diagram.nodes.enumerated() {
      csv.addRow([.text("n\(place)")] + cells(DiagramFacts.facts(of: node), names))
    }
    return csv.text
  }

  private static func edges(of diagram: Diagram, _ isRaw: Bool) -> String {
    let names = ["weight", "kind", "label", "onRoute"]
    var csv = CSVText(["Source", "Target"] + names.map(capitalized), raw: isRaw)
    for edge in diagram.edges {
      csv.addRow(
        [.text("n\(edge.from)"), .text("n\(edge.to)")]
          + cells(DiagramFacts.facts(of: edge), names))
    }
    return csv.text
  }

  private static func cells(
    _ facts: [(name: String, value: DiagramFacts.Value)], _ names: [String]
  ) -> [CSVText.Cell] {
    names.map { (name: String) -> CSVText.Cell in
      let found = facts.first { (fact: (name: String, value: DiagramFacts.Value)) -> Bool in
        fact.name == name
      }
      switch found?.value {
      case .text(let text): return .text(text)
      // Never below zero, and so never taken for a formula.
      case .number(let number): return .text(number.description)
      case .boolean(let boolean): return .text(boolean ? "true" : "false")
      case nil: return .empty
      }
    }
  }

  private static func capitalized(_ name: String) -> String {
    name.prefix(1).uppercased() + name.dropFirst()
  }
}
