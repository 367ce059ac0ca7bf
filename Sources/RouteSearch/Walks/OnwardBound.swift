/// Lower bounds on what is left from each node to the target, whatever was done before.
///
/// For a walk onward, a = Σ tenures and b = max over its moves e of (release of e + Σ tenures
/// after e), where nobody makes a move before its release: the least study that everything
/// required up to it takes. A person who arrives at τ reaches the target no earlier than
/// max(τ + a, b). All walks at once are covered by the pairs (a, b) that no other pair beats,
/// found backward from the target as in a bi-objective Dijkstra (Hansen 1980).
struct OnwardBound {
  private struct Entry: Comparable {
    let tenures: Int
    let release: Int
    let node: Int

    static func < (left: Self, right: Self) -> Bool {
      (left.tenures, left.release, left.node) < (right.tenures, right.release, right.node)
    }
  }

  /// More pairs than this at a node are cut off, at the price of a weaker bound there.
  private static let mostPairs = 48

  private var pairs: [[(tenures: Int, release: Int)]]
  /// The least number of moves to the target.
  let moves: [Int]

  init(
    _ problem: CompactProblem, _ landmarks: Landmarks, _ choices: inout ChoiceBound,
    _ budget: inout SearchBudget
  ) throws(SearchStopped) {
    var releases: [Int] = []
    releases.reserveCapacity(problem.moves.count)
    for move in problem.moves.indices {
      try budget.check()
      var asked = landmarks.before[problem.moves[move].tail]
      asked.insert(allOf: landmarks.ofMove(move))
      var study = choices.study(beside: asked)
      asked.forEach { (competency: Int) -> Void in study += problem.leastCosts[competency] }
      releases.append(study)
    }
    pairs = try Self.pairs(problem, releases, &budget)
    moves = Self.leastMoves(problem)
  }

  /// The earliest arrival at the target of someone who is at `node` no earlier than `arrival`.
  func finish(from node: Int, arrival: Int) -> Int {
    var earliest = Int.max
    for (tenures, release) in pairs[node] {
      earliest = min(earliest, max(arrival + tenures, release))
    }
    return earliest
  }

  private static func pairs(
    _ problem: CompactProblem, _ releases: [Int], _ budget: inout SearchBudget
  ) throws(SearchStopped) -> [[(tenures: Int, release: Int)]] {
    var pairs: [[(tenures: Int, release: Int)]] = Array(repeating: [], count: problem.nodeCount)
    var queue = PriorityQueue<Entry>()
    queue.insert(Entry(tenures: 0, release: 0, node: problem.target))
    while let entry = queue.popLeast() {
      try budget.check()
      let kept = pairs[entry.node]
      // They come in order of tenures, so only a smaller release is news.
      if let last = kept.last, last.release <= entry.release { continue }
      let isLast = kept.count == mostPairs - 1
      let release = isLast ? 0 : entry.release
      pairs[entry.node].append((entry.tenures, release))
      for move in problem.movesInto[entry.node] {
        let step = problem.moves[move]
        queue.insert(
          Entry(
            tenures: entry.tenures + step.tenure,
            release: max(release, releases[move] + entry.tenures), node: step.tail))
      }
    }
    return pairs
  }

  private static func leastMoves(_ problem: CompactProblem) -> [Int] {
    var moves = Array(repeating: Int.max, count: problem.nodeCount)
    moves[problem.target] = 0
    var queue = [problem.target]
    var next = 0
    while next < queue.count {
      let node = queue[next]
      next += 1
      for move in problem.movesInto[node] {
        let tail = problem.moves[move].tail
        if moves[tail] == Int.max {
          moves[tail] = moves[node] + 1
          queue.append(tail)
        }
      }
    }
    return moves
  }
}
