/// The strongly connected components of a directed graph, by Tarjan's algorithm without recursion.
///
/// R. Tarjan, "Depth-first search and linear graph algorithms", SIAM J. Comput. 1 (1972).
struct StrongComponents {
  private var order: [Int]
  private var lowest: [Int]
  private var isOpen: [Bool]
  private var open: [Int] = []
  private var visited = 0

  init(nodeCount: Int) {
    order = Array(repeating: 0, count: nodeCount)
    lowest = order
    isOpen = Array(repeating: false, count: nodeCount)
  }

  /// Every component, each after all those that it leads to.
  mutating func components(
    edges: (Int) -> ArraySlice<Int>, target: (Int) -> Int
  ) -> [[Int]] {
    var components: [[Int]] = []
    for root in order.indices where order[root] == 0 {
      var path: [(node: Int, rest: ArraySlice<Int>)] = [(root, edges(root))]
      enter(root)
      while let node = path.last?.node {
        if let edge = path[path.count - 1].rest.popFirst() {
          let next = target(edge)
          if order[next] == 0 {
            enter(next)
            path.append((next, edges(next)))
          } else if isOpen[next] {
            lowest[node] = min(lowest[node], order[next])
          }
          continue
        }
        path.removeLast()
        if let parent = path.last?.node { lowest[parent] = min(lowest[parent], lowest[node]) }
        if lowest[node] == order[node] { components.append(close(node)) }
      }
    }
    return components
  }

  private mutating func enter(_ node: Int) {
    visited += 1
    order[node] = visited
    lowest[node] = visited
    isOpen[node] = true
    open.append(node)
  }

  private mutating func close(_ root: Int) -> [Int] {
    var component: [Int] = []
    while let node = open.popLast() {
      isOpen[node] = false
      component.append(node)
      if node == root { break }
    }
    return component
  }
}

/// Finds shortest circles through a node, breadth first, with memory that is used again.
struct CircleSearch {
  /// The edge over which each node was reached, and the search that reached it.
  private var arrival: [(edge: Int, source: Int, search: Int)]
  private var searches = 0

  init(nodeCount: Int) {
    arrival = Array(repeating: (0, 0, 0), count: nodeCount)
  }

  /// The edges of a shortest circle, or `nil` when none has fewer than `bound`.
  mutating func circle(
    through start: Int, shorterThan bound: Int, edges: (Int) -> ArraySlice<Int>,
    target: (Int) -> Int?
  ) -> [Int]? {
    searches += 1
    var layer = [start]
    var length = 1
    while !layer.isEmpty, length < bound {
      var next: [Int] = []
      for node in layer {
        for edge in edges(node) {
          guard let reached = target(edge) else { continue }
          if reached == start { return path(from: start, to: node) + [edge] }
          if arrival[reached].search == searches { continue }
          arrival[reached] = (edge, node, searches)
          next.append(reached)
        }
      }
      layer = next
      length += 1
    }
    return nil
  }

  private func path(from start: Int, to end: Int) -> [Int] {
    var path: [Int] = []
    var node = end
    while node != start {
      path.append(arrival[node].edge)
      node = arrival[node].source
    }
    return path.reversed()
  }
}
