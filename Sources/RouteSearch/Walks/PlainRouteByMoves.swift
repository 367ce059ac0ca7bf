/// The least (time, moves) within a number of moves, where no competency can matter.
///
/// Labels are settled in order of (time, moves), so that at each node only one with fewer moves
/// than all before it is news (Hansen 1980, with one objective kept and the other capped). No
/// node has more labels than moves are allowed: O(most moves × moves × log).
struct PlainRouteByMoves {
  private struct Label: Comparable {
    let time: Int
    let moves: Int
    let node: Int
    /// The move that leads here and the settled label that it extends; −1 at the start.
    let move: Int
    let parent: Int

    static func < (left: Self, right: Self) -> Bool {
      (left.time, left.moves, left.node, left.move, left.parent)
        < (right.time, right.moves, right.node, right.move, right.parent)
    }
  }

  /// The moves of the best walk with at most so many of them; `nil` when there is none.
  static func walk(_ problem: CompactProblem, mostMoves: Int) -> [Int]? {
    var fewest = Array(repeating: Int.max, count: problem.nodeCount)
    var settled: [Label] = []
    var queue = PriorityQueue<Label>()
    queue.insert(Label(time: 0, moves: 0, node: CompactProblem.startNode, move: -1, parent: -1))
    while let label = queue.popLeast() {
      guard label.moves < fewest[label.node] else { continue }
      fewest[label.node] = label.moves
      if label.node == problem.target { return walk(to: label, settled) }
      guard label.moves < mostMoves else { continue }
      for move in problem.movesFrom[label.node] {
        let step = problem.moves[move]
        guard label.moves + 1 < fewest[step.head] else { continue }
        queue.insert(
          Label(
            time: label.time + step.tenure, moves: label.moves + 1, node: step.head, move: move,
            parent: settled.count))
      }
      settled.append(label)
    }
    return nil
  }

  private static func walk(to end: Label, _ settled: [Label]) -> [Int] {
    var walk: [Int] = []
    var label = end
    while label.parent >= 0 {
      walk.append(label.move)
      label = settled[label.parent]
    }
    return walk.reversed()
  }
}
