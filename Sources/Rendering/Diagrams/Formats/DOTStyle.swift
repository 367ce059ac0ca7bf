import CareerModel

/// How Graphviz draws each thing; nothing is told by colour alone.
enum DOTStyle {
  private static let font = "fontname=\"Helvetica,Arial,sans-serif\""

  static let graph =
    "newrank=true, outputorder=edgesfirst, labelloc=t, nodesep=0.28, ranksep=0.45, pad=0.4, "
    + "bgcolor=white, \(font)"
  static let node =
    "shape=box, style=\"rounded,filled\", fillcolor=white, color=\"#333333\", fontsize=14, "
    + "margin=\"0.15,0.08\", \(font)"
  static let edge = "fontsize=12, arrowsize=0.8, penwidth=1.4, \(font)"
  static let cluster =
    "labeljust=l, style=\"rounded,filled\", color=\"#CCCCCC\", fillcolor=\"#F4F4F4\", fontsize=16, "
    + "fontcolor=\"#444444\""

  /// The width of what is on a route.
  private static let thick = "penwidth=3"

  static func attributes(of node: Diagram.Node) -> [String] {
    var attributes: [String] = []
    switch node.content {
    case .role:
      if node.emphasis.isStart { attributes.append("fillcolor=\"\(Palette.yellow)\"") }
    case .competency:
      attributes += ["shape=ellipse", "margin=\"0.05,0.03\""]
      attributes += node.emphasis.standing.map(standing) ?? ["style=filled"]
    case .choice:
      attributes += [
        "shape=hexagon", "style=filled", "fillcolor=\"#E4E4E4\"", "fontsize=11",
        "margin=\"0.02,0.01\"", "width=0.2", "height=0.2",
      ]
    }
    if node.emphasis.isTarget {
      attributes += ["peripheries=2", "fillcolor=\"\(Palette.skyBlue)\""]
    }
    if node.emphasis.isOnRoute || node.emphasis.isStart { attributes.append(thick) }
    return attributes
  }

  private static func standing(_ standing: Diagram.Standing) -> [String] {
    switch standing {
    case .held: ["style=filled", "fillcolor=\"#CDE8DD\""]
    case .next: ["style=filled", "fillcolor=\"\(Palette.yellow)\""]
    case .blocked: ["style=\"filled,dashed\""]
    }
  }

  /// How an edge looks that may be written from its head to its tail.
  static func attributes(of edge: Diagram.Edge, isReversed: Bool) -> [String] {
    let (colour, style, head) = look(of: edge.kind)
    var attributes = ["color=\"\(colour)\"", "style=\(style)"]
    if edge.kind.label != nil { attributes.insert("fontcolor=\"\(colour)\"", at: 0) }
    if isReversed { attributes.append("dir=back") }
    if head != "normal" { attributes.append("\(isReversed ? "arrowtail" : "arrowhead")=\(head)") }
    switch edge.kind {
    case .move(.stepDown, _): attributes.append(edge.isOnRoute ? thick : "penwidth=1")
    case .move, .levelBelow, .need: if edge.isOnRoute { attributes.append(thick) }
    }
    return attributes
  }

  private static func look(of kind: Diagram.EdgeKind) -> (
    colour: String, style: String, head: String
  ) {
    switch kind {
    case .move(.progression, _): (Palette.blue, "solid", "normal")
    case .move(.transition, _): (Palette.vermilion, "dashed", "normal")
    // The palette's green, darker, as letters of its own would be hard to read on white.
    case .move(.lateral, _): ("#007A59", "dotted", "normal")
    case .move(.stepDown, _): (Palette.black, "solid", "empty")
    case .levelBelow: (Palette.blue, "solid", "normal")
    case .need: ("#555555", "dashed", "vee")
    }
  }
}
