/// The outer search: A* over prefixes of walks, each completed walk answered exactly.
///
/// Prefixes are taken in order of (lower bound, more moves first, number). A walk that reaches
/// the target is handed to `WalkAnswers`; the search ends when no prefix is left that could lead
/// to anything better than the best answer.
struct WalkSearch {
  private struct Entry: Comparable {
    let bound: RouteCost
    let moves: Int
    let label: Int

    static func < (left: Self, right: Self) -> Bool {
      if left.bound != right.bound { return left.bound < right.bound }
      if left.moves != right.moves { return left.moves > right.moves }
      return left.label < right.label
    }
  }

  private let target: Int
  private var prefixes: WalkPrefixes
  private var queue = PriorityQueue<Entry>()
  private var answers: WalkAnswers
  /// The moves of the walk that the dive has answered.
  private var divedAlong: [Int] = []
  private var prefixCount = 0

  var best: WalkAnswers.Best? { answers.best }

  var statistics: SearchStatistics {
    var statistics = answers.statistics
    statistics.prefixes = prefixCount
    return statistics
  }

  /// - Parameters:
  ///   - problem: the compact problem.
  ///   - closure: what its walks make possible.
  ///   - caps: the most that an answer may cost.
  init(_ problem: CompactProblem, _ closure: HoldableClosure, _ caps: CostCaps = .none) {
    target = problem.target
    prefixes = WalkPrefixes(problem, closure, caps)
    answers = WalkAnswers(caps)
  }

  /// Runs to the proof or to the end of the budget.
  ///
  /// - Returns: the greatest lower bound known: that of the best answer when it is proved; `nil`
  ///   when it is proved that there is no answer within the caps.
  mutating func run(_ budget: inout SearchBudget) -> RouteCost? {
    enqueue(0)
    dive(&budget)
    while let entry = queue.least, !budget.isSpent, !answers.rulesOut(entry.bound) {
      _ = queue.popLeast()
      prefixCount += 1
      budget.spendNode()
      if prefixes.labels[entry.label].node == target {
        complete(entry.label, &budget)
      } else if !prefixes.isSuperfluous(entry.label) {
        expand(entry.label)
      }
    }
    answers.settle(&budget)
    return [queue.least?.bound, answers.openBound, best?.cost].compactMap(\.self).min()
  }

  private mutating func enqueue(_ index: Int) {
    let label = prefixes.labels[index]
    queue.insert(Entry(bound: label.bound, moves: label.moves, label: index))
  }

  private mutating func expand(_ index: Int) {
    for label in prefixes.extensions(of: index) where !answers.rulesOut(label.bound) {
      enqueue(prefixes.append(label))
    }
  }

  private mutating func complete(_ index: Int, _ budget: inout SearchBudget) {
    let problem = prefixes.stayProblem(of: index)
    guard problem.moves != divedAlong else { return }
    answers.add(problem, bound: prefixes.labels[index].bound, &budget)
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
