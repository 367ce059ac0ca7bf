import CareerModel

/// Leaves out edges that follow from others: a transitive reduction.
///
/// Of moves, a progression or transition goes if others of these lead the same way in steps. Of
/// needs, one goes if what else is needed for certain brings it along; what a junction leaves open
/// is never certain. What is on the route stays.
struct DiagramReduction {
  private let nodes: [Diagram.Node]
  private var edges: [Diagram.Edge]
  private var edgesFrom: [[Int]]
  private var isGone: [Bool]
  /// The last edge whose search came by each node.
  private var seenFor: [Int]

  /// The edges that stay, in their order.
  ///
  /// - Complexity: for each edge one search, linear in what can be reached.
  static func reduced(_ draft: DiagramDraft) -> [Diagram.Edge] {
    var reduction = DiagramReduction(draft)
    for edge in draft.edges.indices where reduction.mayGo(edge) && reduction.hasDetour(edge) {
      reduction.isGone[edge] = true
    }
    return draft.edges.indices.filter { (edge: Int) -> Bool in !reduction.isGone[edge] }
      .map { (edge: Int) -> Diagram.Edge in draft.edges[edge] }
  }

  private init(_ draft: DiagramDraft) {
    nodes = draft.nodes
    edges = draft.edges
    isGone = Array(repeating: false, count: draft.edges.count)
    seenFor = Array(repeating: -1, count: draft.nodes.count)
    edgesFrom = Array(repeating: [], count: draft.nodes.count)
    for edge in edges.indices where isCertain(edge) { edgesFrom[edges[edge].from].append(edge) }
  }

  private func isCertain(_ edge: Int) -> Bool {
    guard edges[edge].kind.leadsOn else { return false }
    switch nodes[edges[edge].to].content {
    case .role, .competency: return true
    case .choice(let count, let total): return count == total
    }
  }

  private func mayGo(_ edge: Int) -> Bool {
    guard isCertain(edge), !edges[edge].isOnRoute, !nodes[edges[edge].from].isJunction,
      !nodes[edges[edge].to].isJunction
    else { return false }
    switch edges[edge].kind {
    case .move, .need: return true
    case .levelBelow: return false
    }
  }

  /// Whether other edges lead from one end to the other.
  ///
  /// Each edge that goes leaves a way, so that whatever could be reached still can, circles or not.
  private mutating func hasDetour(_ edge: Int) -> Bool {
    let (start, end) = (edges[edge].from, edges[edge].to)
    seenFor[start] = edge
    var pending = [start]
    while let node = pending.popLast() {
      for next in edgesFrom[node] where next != edge && !isGone[next] {
        let head = edges[next].to
        if head == end { return true }
        guard seenFor[head] != edge else { continue }
        seenFor[head] = edge
        pending.append(head)
      }
    }
    return false
  }
}
