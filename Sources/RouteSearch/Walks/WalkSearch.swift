/// The outer search: A* over prefixes of walks, each completed walk answered exactly.
///
/// Prefixes are taken in order of (rank, more moves first, number). A walk that reaches the
/// target is handed to `WalkAnswers`; the search ends when no prefix is left that could lead to
/// anything better than the answers that are kept.
struct WalkSearch {
  private struct Entry: Comparable {
    let rank: WalkRank
    let moves: Int
    let label: Int

    static func < (left: Self, right: Self) -> Bool {
      if left.rank != right.rank { return left.rank < right.rank }
      if left.moves != right.moves { return left.moves > right.moves }
      return left.label < right.label
    }
  }

  private let target: Int
  private let selection: WalkSelection
  private var prefixes: WalkPrefixes
  private var queue = PriorityQueue<Entry>()
  private var completed: WalkAnswers
  /// The moves of the walk that the dive has answered.
  private var divedAlong: [Int] = []
  private var prefixCount = 0

  private static let prefixesPerReport = 64

  /// The best answers so far, in order.
  var answers: [WalkAnswers.Answer] { completed.answers }

  /// The least rank of what is not known yet; `nil` when everything is.
  var openRank: WalkRank? {
    [queue.least?.rank, completed.openRank].compactMap(\.self).min()
  }

  var statistics: SearchStatistics {
    var statistics = completed.statistics
    statistics.prefixes = prefixCount
    return statistics
  }

  /// - Parameters:
  ///   - problem: the compact problem.
  ///   - closure: what its walks make possible.
  ///   - caps: the most that an answer may cost.
  ///   - selection: the walks to look at.
  ///   - budget: of the whole search.
  /// - Throws: when the budget comes to its end before anything is known.
  init(
    _ problem: CompactProblem, _ closure: HoldableClosure, _ caps: CostCaps,
    _ selection: WalkSelection, _ budget: inout SearchBudget
  ) throws(SearchStopped) {
    target = problem.target
    self.selection = selection
    prefixes = try WalkPrefixes(problem, closure, caps, selection, &budget)
    completed = WalkAnswers(caps, count: selection.count)
  }

  /// Runs to the proof or to the end of the budget.
  mutating func run(_ budget: inout SearchBudget) {
    enqueue(0)
    dive(&budget)
    report(to: &budget)
    while let entry = queue.least, !budget.isSpent, !completed.rulesOut(entry.rank) {
      _ = queue.popLeast()
      prefixCount += 1
      budget.spendNode()
      if prefixes.labels[entry.label].node == target {
        complete(entry.label, &budget)
        report(to: &budget)
      } else if !prefixes.isSuperfluous(entry.label) {
        expand(entry.label)
      }
      if prefixCount.isMultiple(of: Self.prefixesPerReport) { report(to: &budget) }
    }
    completed.settle(&budget)
  }

  private func report(to budget: inout SearchBudget) {
    guard budget.isReported, let open = openRank else { return }
    budget.report(best: answers.first?.cost.time, lowerBound: open.cost.time)
  }

  private func rank(of label: WalkLabel) -> WalkRank {
    WalkRank(cost: label.bound, roles: prefixes.rolesEntered(by: label))
  }

  private mutating func enqueue(_ index: Int) {
    let label = prefixes.labels[index]
    queue.insert(Entry(rank: rank(of: label), moves: label.moves, label: index))
  }

  private mutating func expand(_ index: Int) {
    for label in prefixes.extensions(of: index) where !completed.rulesOut(rank(of: label)) {
      enqueue(prefixes.append(label))
    }
  }

  private mutating func complete(_ index: Int, _ budget: inout SearchBudget) {
    let problem = prefixes.stayProblem(of: index)
    let rank = rank(of: prefixes.labels[index])
    guard problem.moves != divedAlong, rank.roles.isEmpty || rank.roles != selection.leftOut else {
      return
    }
    completed.add(problem, rank, &budget)
  }

  /// Follows the best extension from the start, no node twice, for a first answer.
  private mutating func dive(_ budget: inout SearchBudget) {
    var index = 0
    var visited: Set<Int> = [CompactProblem.startNode]
    while prefixes.labels[index].node != target {
      let best = prefixes.possibleExtensions(of: index)
        .filter { (label: WalkLabel) -> Bool in !visited.contains(label.node) }
        .min { (one: WalkLabel, other: WalkLabel) -> Bool in one.bound < other.bound }
      guard let best else { return }
      index = prefixes.append(best)
      visited.insert(best.node)
    }
    complete(index, &budget)
    // The same walk turns up again in the queue.
    divedAlong = prefixes.stayProblem(of: index).moves
  }
}
