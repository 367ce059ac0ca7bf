import CareerModel

/// Nodes and edges while it is still open which of them are shown.
struct DiagramDraft {
  var nodes: [Diagram.Node] = []
  var edges: [Diagram.Edge] = []
  /// Nodes that someone asked for.
  var focus: [Int] = []

  mutating func add(_ content: Diagram.Node.Content, _ emphasis: Diagram.Emphasis = .init()) -> Int
  {
    nodes.append(Diagram.Node(content: content, cluster: nil, emphasis: emphasis))
    return nodes.count - 1
  }

  /// Leaves out nodes, the edges that end in them, and junctions with nothing left on one side.
  ///
  /// - Returns: how many nodes other than junctions, and how many moves, are gone.
  mutating func keep(_ isKept: [Bool]) -> Diagram.Count {
    let before = count
    var kept = isKept
    // A junction may hang on others; each pass takes the outermost.
    var changed = true
    while changed {
      changed = false
      var hasInput = Array(repeating: false, count: nodes.count)
      var hasOutput = hasInput
      for edge in edges where kept[edge.from] && kept[edge.to] {
        hasOutput[edge.from] = true
        hasInput[edge.to] = true
      }
      for place in nodes.indices
      where kept[place] && nodes[place].isJunction && !(hasInput[place] && hasOutput[place]) {
        kept[place] = false
        changed = true
      }
    }
    var newPlace = Array(repeating: -1, count: nodes.count)
    var left: [Diagram.Node] = []
    for (place, node) in nodes.enumerated() where kept[place] {
      newPlace[place] = left.count
      left.append(node)
    }
    nodes = left
    edges = edges.compactMap { (edge: Diagram.Edge) -> Diagram.Edge? in
      guard kept[edge.from], kept[edge.to] else { return nil }
      return Diagram.Edge(
        from: newPlace[edge.from], to: newPlace[edge.to], kind: edge.kind,
        isOnRoute: edge.isOnRoute)
    }
    focus = focus.compactMap { (place: Int) -> Int? in
      kept[place] ? newPlace[place] : nil
    }
    return before - count
  }

  /// Leaves out moves of other kinds; those of the route stay, and so do those between two roles of
  /// one track of which one would stand alone.
  mutating func keepMoves(of kinds: [MoveKind]) {
    let isOfKind = edges.map { (edge: Diagram.Edge) -> Bool in
      guard case .move(let kind, _) = edge.kind else { return true }
      return edge.isOnRoute || kinds.contains(kind)
    }
    var isAlone = Array(repeating: true, count: nodes.count)
    for (edge, isKept) in zip(edges, isOfKind) where isKept {
      isAlone[edge.from] = false
      isAlone[edge.to] = false
    }
    let groups = nodes.map(\.group)
    edges = zip(edges, isOfKind).filter { (edge: Diagram.Edge, isKept: Bool) -> Bool in
      isKept
        || (isAlone[edge.from] || isAlone[edge.to]) && groups[edge.from] == groups[edge.to]
    }.map(\.0)
  }

  var count: Diagram.Count { Diagram.Count(nodes, edges) }
}

extension Diagram {
  /// How much there is to see.
  struct Count: Hashable {
    var roles = 0
    var levels = 0
    var moves = 0
    var needs = 0

    init(_ nodes: [Node], _ edges: [Edge]) {
      for node in nodes {
        switch node.content {
        case .role: roles += 1
        case .competency: levels += 1
        case .choice: break
        }
      }
      for edge in edges {
        switch edge.kind {
        case .move: moves += 1
        case .levelBelow, .need: needs += 1
        }
      }
    }

    static func - (left: Self, right: Self) -> Self {
      var difference = left
      difference.roles -= right.roles
      difference.levels -= right.levels
      difference.moves -= right.moves
      difference.needs -= right.needs
      return difference
    }
  }
}

extension Diagram.Node {
  var isJunction: Bool {
    switch content {
    case .role, .competency: false
    case .choice: true
    }
  }
}
