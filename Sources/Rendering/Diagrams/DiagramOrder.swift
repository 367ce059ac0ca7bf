import CareerModel

/// In which direction a drawing reads each edge.
///
/// Layers follow the edges that lead on. Whoever lays out the drawing is given every edge from the
/// earlier node to the later one, and so never a circle: Graphviz 2.43 fails on some of those.
struct DiagramOrder {
  /// For each edge, whether it is to be laid out against its direction.
  private(set) var isReversed: [Bool] = []
  /// For each edge, whether its ends may stand side by side.
  private(set) var isLevel: [Bool] = []

  /// - Complexity: linear.
  init(_ diagram: Diagram) {
    let (layers, ranks) = Self.layers(of: diagram)
    var pairs: Set<[Int]> = []
    for edge in diagram.edges { pairs.insert([edge.from, edge.to]) }
    for edge in diagram.edges {
      let from = (layers[edge.from], ranks[edge.from])
      let to = (layers[edge.to], ranks[edge.to])
      isReversed.append(to < from)
      // Moves there and back would lie on each other.
      isLevel.append(
        !edge.kind.leadsOn && from.0 == to.0 && !pairs.contains([edge.to, edge.from]))
    }
  }

  /// For each node the longest chain that leads to it, and its place in an order in which edges
  /// that lead on go forward, but for those that close a circle.
  private static func layers(of diagram: Diagram) -> (layers: [Int], ranks: [Int]) {
    var next: [[Int]] = Array(repeating: [], count: diagram.nodes.count)
    var hasInput = Array(repeating: false, count: diagram.nodes.count)
    for edge in diagram.edges where edge.kind.leadsOn {
      next[edge.from].append(edge.to)
      hasInput[edge.to] = true
    }
    let order = finishingOrder(next)
    var ranks = Array(repeating: 0, count: order.count)
    for (rank, node) in order.enumerated() { ranks[node] = rank }
    var layers = Array(repeating: 0, count: order.count)
    for node in order {
      for head in next[node] where ranks[head] > ranks[node] {
        layers[head] = max(layers[head], layers[node] + 1)
      }
    }
    // What only sideways moves lead into stands beside where they come from.
    for edge in diagram.edges where !edge.kind.leadsOn && !hasInput[edge.to] {
      if case .move(.lateral, _) = edge.kind {
        layers[edge.to] = max(layers[edge.to], layers[edge.from])
      }
    }
    return (layers, ranks)
  }

  /// Nodes in the reverse order in which a search in depth leaves them.
  private static func finishingOrder(_ next: [[Int]]) -> [Int] {
    var isSeen = Array(repeating: false, count: next.count)
    var left: [Int] = []
    // A stack of its own, as chains may be long: each node, and how many of its edges are done.
    var path: [(node: Int, done: Int)] = []
    for start in next.indices where !isSeen[start] {
      isSeen[start] = true
      path.append((start, 0))
      while let (node, done) = path.last {
        guard done < next[node].count else {
          left.append(node)
          path.removeLast()
          continue
        }
        path[path.count - 1].done += 1
        let head = next[node][done]
        if !isSeen[head] {
          isSeen[head] = true
          path.append((head, 0))
        }
      }
    }
    return left.reversed()
  }
}
