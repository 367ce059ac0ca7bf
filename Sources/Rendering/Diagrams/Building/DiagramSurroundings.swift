/// How far nodes are from some of them, along edges or against them.
struct DiagramSurroundings {
  /// For each node, the steps to it; `nil` where no chain of edges leads.
  ///
  /// A junction is as near as the nearest of what it joins.
  let distances: [Int?]
  /// The nodes that can be reached, nearest first, then in their order.
  let nearestFirst: [Int]

  init(of draft: DiagramDraft, around centre: [Int]) {
    var neighbours: [[Int]] = Array(repeating: [], count: draft.nodes.count)
    for edge in draft.edges {
      neighbours[edge.from].append(edge.to)
      neighbours[edge.to].append(edge.from)
    }
    var distances: [Int?] = Array(repeating: nil, count: draft.nodes.count)
    var current = Set(centre).sorted()
    for node in current { distances[node] = 0 }
    var order: [Int] = []
    var distance = 0
    while !current.isEmpty {
      // Whatever junctions lie at no further distance come along.
      var next = 0
      while next < current.count {
        for neighbour in neighbours[current[next]]
        where distances[neighbour] == nil && draft.nodes[neighbour].isJunction {
          distances[neighbour] = distance
          current.append(neighbour)
        }
        next += 1
      }
      order += current.sorted()
      distance += 1
      var further: [Int] = []
      for node in current {
        for neighbour in neighbours[node] where distances[neighbour] == nil {
          distances[neighbour] = distance
          further.append(neighbour)
        }
      }
      current = further
    }
    self.distances = distances
    nearestFirst = order
  }
}
