/// The least (time, moves) where no competency can matter: a plain shortest path.
///
/// Dijkstra 1959 over nodes with pairs as distances; O((nodes + moves) log moves).
struct PlainRoute {
  private struct Entry: Comparable {
    let time: Int
    let moves: Int
    let node: Int
    let arrivingBy: Int

    static func < (left: Self, right: Self) -> Bool {
      (left.time, left.moves, left.node, left.arrivingBy)
        < (right.time, right.moves, right.node, right.arrivingBy)
    }
  }

  /// The moves of the best walk from the start to the target, which must be reachable.
  static func walk(_ problem: CompactProblem) -> [Int] {
    var arrivedBy = Array(repeating: -1, count: problem.nodeCount)
    var isSettled = Array(repeating: false, count: problem.nodeCount)
    var queue = PriorityQueue<Entry>()
    queue.insert(Entry(time: 0, moves: 0, node: CompactProblem.startNode, arrivingBy: -1))
    while let entry = queue.popLeast() {
      guard !isSettled[entry.node] else { continue }
      isSettled[entry.node] = true
      arrivedBy[entry.node] = entry.arrivingBy
      if entry.node == problem.target { break }
      for move in problem.movesFrom[entry.node] {
        let step = problem.moves[move]
        guard !isSettled[step.head] else { continue }
        queue.insert(
          Entry(
            time: entry.time + step.tenure, moves: entry.moves + 1, node: step.head,
            arrivingBy: move))
      }
    }
    var walk: [Int] = []
    var node = problem.target
    while arrivedBy[node] >= 0 {
      walk.append(arrivedBy[node])
      node = problem.moves[arrivedBy[node]].tail
    }
    return walk.reversed()
  }
}
