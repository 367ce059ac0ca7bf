/// For each node, the numbers that hang on it, in compressed rows.
struct AdjacencyList {
  private var offsets: [Int]
  private var values: [Int]

  /// - Parameters:
  ///   - nodeCount: how many nodes there are.
  ///   - arcs: pairs of a node and a value; a node's values keep their order.
  init(nodeCount: Int, arcs: [(Int, Int)]) {
    self.init(nodeCount: nodeCount, arcCount: arcs.count) { (arc: Int) -> (Int, Int) in arcs[arc] }
  }

  /// The same from a function that gives the pair of each arc; it is asked twice.
  @inline(__always)
  init(nodeCount: Int, arcCount: Int, arc: (Int) -> (node: Int, value: Int)) {
    // offsets[n + 1] counts node n at first, then says where its values begin, then where they end.
    offsets = Array(repeating: 0, count: nodeCount + 2)
    for index in 0..<arcCount { offsets[arc(index).node + 2] += 1 }
    for node in 0..<nodeCount { offsets[node + 2] += offsets[node + 1] }
    values = Array(repeating: 0, count: arcCount)
    for index in 0..<arcCount {
      let (node, value) = arc(index)
      values[offsets[node + 1]] = value
      offsets[node + 1] += 1
    }
  }

  subscript(node: Int) -> ArraySlice<Int> { values[offsets[node]..<offsets[node + 1]] }
}
