import CareerModel

/// What formats for programs say of nodes and edges, under one set of names.
enum DiagramFacts {
  enum Value {
    case text(String)
    case number(ExactDecimal)
    case boolean(Bool)
  }

  enum Kind: String {
    case text = "string"
    case number = "double"
    case boolean
  }

  /// In the order in which they are written; not every node has all.
  static let nodeNames: [(name: String, kind: Kind)] = [
    ("label", .text), ("kind", .text), ("key", .text), ("group", .text), ("hours", .number),
    ("atLeast", .number), ("standing", .text), ("start", .boolean), ("target", .boolean),
    ("onRoute", .boolean),
  ]
  static let edgeNames: [(name: String, kind: Kind)] = [
    ("kind", .text), ("weight", .number), ("label", .text), ("onRoute", .boolean),
  ]

  static func facts(of node: Diagram.Node) -> [(name: String, value: Value)] {
    var facts: [(name: String, value: Value)] = [("label", .text(node.name))]
    switch node.content {
    case .role: facts.append(("kind", .text("role")))
    case .competency: facts.append(("kind", .text("level")))
    case .choice: facts.append(("kind", .text("choice")))
    }
    if let id = node.id { facts.append(("key", .text(id))) }
    if let group = node.group { facts.append(("group", .text(group))) }
    switch node.content {
    case .role: break
    case .competency(_, _, _, _, let hours): facts.append(("hours", .number(hours)))
    case .choice(let count, _): facts.append(("atLeast", .number(ExactDecimal(count))))
    }
    if let standing = node.emphasis.standing {
      facts.append(("standing", .text(standing.rawValue)))
    }
    return facts + [
      ("start", .boolean(node.emphasis.isStart)), ("target", .boolean(node.emphasis.isTarget)),
      ("onRoute", .boolean(node.emphasis.isOnRoute)),
    ]
  }

  static func facts(of edge: Diagram.Edge) -> [(name: String, value: Value)] {
    var facts: [(name: String, value: Value)] = [("kind", .text(edge.kind.name))]
    if let weight = weight(of: edge.kind) { facts.append(("weight", .number(weight))) }
    if let label = edge.kind.label { facts.append(("label", .text(label))) }
    return facts + [("onRoute", .boolean(edge.isOnRoute))]
  }

  /// The months of a move's tenure, weeks as average months with two decimals; `nil` for needs.
  private static func weight(of kind: Diagram.EdgeKind) -> ExactDecimal? {
    guard case .move(_, let tenure) = kind else { return nil }
    let likely = tenure.estimate.likely
    switch tenure.unit {
    case .months: return likely
    case .weeks:
      // A week is 7 of 365.2425 ÷ 12 days.
      let hundredths = (likely.millionths * 84 + 1_826_212) / 3_652_425
      return ExactDecimal(millionths: hundredths * (ExactDecimal.scale / 100))
    }
  }
}
