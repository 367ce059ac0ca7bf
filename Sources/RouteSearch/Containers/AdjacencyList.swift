/// For each node, the numbers that hang on it, in compressed rows.
struct AdjacencyList {
  private var offsets: [Int]
  private var values: [Int]

  /// - Parameters:
  ///   - nodeCount: how many nodes there are.
  ///   - arcs: pairs of a node and a value; a node's values keep their order.
  init(nodeCount: Int, arcs: [(Int, Int)]) {
    offsets = Array(repeating: 0, count: nodeCount + 1)
    for (node, _) in arcs { offsets[node + 1] += 1 }
    for node in 0..<nodeCount { offsets[node + 1] += offsets[node] }
    var next = offsets
    values = Array(repeating: 0, count: arcs.count)
    for (node, value) in arcs {
      values[next[node]] = value
      next[node] += 1
    }
  }

  subscript(node: Int) -> ArraySlice<Int> { values[offsets[node]..<offsets[node + 1]] }
}
