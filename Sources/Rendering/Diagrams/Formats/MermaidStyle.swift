import CareerModel

/// How Mermaid draws each thing; nothing is told by colour alone.
enum MermaidStyle {
  static func arrow(of kind: Diagram.EdgeKind) -> String {
    switch kind {
    case .move(.progression, _), .levelBelow: "-->"
    case .move(.transition, _), .need: "-.->"
    case .move(.lateral, _): "--o"
    case .move(.stepDown, _): "--x"
    }
  }

  /// The classes of nodes and the styles of edges that a diagram has use for.
  static func lines(for diagram: Diagram) -> [String] {
    var lines: [String] = []
    func give(_ name: String, _ style: String, to isMeant: (Diagram.Node) -> Bool) {
      let places = diagram.nodes.indices.filter { (place: Int) -> Bool in
        isMeant(diagram.nodes[place])
      }
      guard !places.isEmpty else { return }
      lines.append("  classDef \(name) \(style)")
      let ids = places.map { (place: Int) -> String in "n\(place)" }
      lines.append("  class \(ids.joined(separator: ",")) \(name)")
    }
    let plain = "fill:#FFFFFF,stroke:#333333,color:#000000"
    give("plain", plain) { (_: Diagram.Node) -> Bool in true }
    give("held", "fill:#CDE8DD") { (node: Diagram.Node) -> Bool in
      node.emphasis.standing == .held
    }
    give("next", "fill:\(Palette.yellow)") { (node: Diagram.Node) -> Bool in
      node.emphasis.standing == .next
    }
    give("blocked", "stroke-dasharray:5 3") { (node: Diagram.Node) -> Bool in
      node.emphasis.standing == .blocked
    }
    give("start", "fill:\(Palette.yellow),stroke-width:3px") { (node: Diagram.Node) -> Bool in
      node.emphasis.isStart
    }
    give("target", "fill:\(Palette.skyBlue)") { (node: Diagram.Node) -> Bool in
      node.emphasis.isTarget
    }
    give("route", "stroke-width:4px") { (node: Diagram.Node) -> Bool in node.emphasis.isOnRoute }
    return lines + edgeStyles(diagram)
  }

  private static func edgeStyles(_ diagram: Diagram) -> [String] {
    var lines: [String] = []
    for kind in DiagramKey(diagram.edges).kinds {
      for isOnRoute in [false, true] {
        let places = diagram.edges.indices.filter { (place: Int) -> Bool in
          diagram.edges[place].kind.name == kind.name
            && diagram.edges[place].isOnRoute == isOnRoute
        }
        guard !places.isEmpty else { continue }
        let width = isOnRoute ? ",stroke-width:5px" : ""
        lines.append(
          "  linkStyle \(places.map(String.init).joined(separator: ",")) "
            + "stroke:\(colour(of: kind))\(width)")
      }
    }
    return lines
  }

  private static func colour(of kind: Diagram.EdgeKind) -> String {
    switch kind {
    case .move(.progression, _), .levelBelow: Palette.blue
    case .move(.transition, _): Palette.vermilion
    case .move(.lateral, _): Palette.green
    case .move(.stepDown, _): "#777777"
    case .need: "#777777"
    }
  }

  /// A sample of each arrow, with its name.
  static func legend(for diagram: Diagram) -> [String] {
    var lines = ["  subgraph legend[\"#76;egend\"]"]
    for (place, kind) in DiagramKey(diagram.edges).kinds.enumerated() {
      lines.append(
        "    l\(place)a[\" \"] \(arrow(of: kind)) "
          + "l\(place)b[\"\(MermaidText.escaped(DiagramWords.title(of: kind)))\"]")
    }
    return lines + ["  end"]
  }
}
