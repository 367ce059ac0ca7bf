/// A lower bound on the study of all walks to the target, whatever time they take.
///
/// Best-first over prefixes of walks by their bound on study. A prefix makes another at the same
/// node superfluous when it has visited the same nodes or more, requires the same, has been charged
/// no more for each part of that, and leaves as much to be held: then whatever follows is charged
/// no more either. So walks that differ only in the order of their ways round count once, and not,
/// as where time counts, again and again.
struct LeastStudyBound {
  private struct Entry: Comparable {
    let study: Int
    let visited: Int
    let label: Int

    /// The more is visited the better: it makes more of what comes later superfluous.
    static func < (left: Self, right: Self) -> Bool {
      if left.study != right.study { return left.study < right.study }
      if left.visited != right.visited { return left.visited > right.visited }
      return left.label < right.label
    }
  }

  /// What a label's walk has visited, and what it was charged for each competency it requires.
  private struct Account {
    var visited: BitSet
    var charges: [Int]
  }

  private let problem: CompactProblem
  private var prefixes: WalkPrefixes
  private var accounts: [Account]
  private var queue = PriorityQueue<Entry>()
  private var expandedAt: [[Int]]

  init(_ problem: CompactProblem, _ budget: inout SearchBudget) throws(SearchStopped) {
    self.problem = problem
    prefixes = try WalkPrefixes(
      problem, HoldableClosure(problem), .none, .anywhere, &budget)
    var visited = BitSet(capacity: problem.nodeCount)
    visited.insert(CompactProblem.startNode)
    accounts = [
      Account(visited: visited, charges: Array(repeating: 0, count: problem.competencyCount))
    ]
    expandedAt = Array(repeating: [], count: problem.nodeCount)
    queue.insert(Entry(study: prefixes.labels[0].bound.study, visited: 1, label: 0))
  }

  /// The bound that so much work gives.
  mutating func bound(_ budget: inout SearchBudget) -> Int {
    while let entry = queue.least, !budget.isSpent {
      if prefixes.labels[entry.label].node == problem.target { return entry.study }
      _ = queue.popLeast()
      budget.spendNode()
      if !isSuperfluous(entry.label) { expand(entry.label, entry.study) }
    }
    return queue.least?.study ?? .max
  }

  private mutating func expand(_ index: Int, _ study: Int) {
    expandedAt[prefixes.labels[index].node].append(index)
    for label in prefixes.possibleExtensions(of: index) {
      var account = accounts[index]
      label.required.forEach(notIn: prefixes.labels[index].required) {
        (competency: Int) -> Void in
        var least = CostTable.unavailable
        account.visited.forEach { (node: Int) -> Void in
          least = min(least, problem.costs[node, competency])
        }
        account.charges[competency] = least
      }
      account.visited.insert(label.node)
      var count = 0
      account.visited.forEach { (_: Int) -> Void in count += 1 }
      accounts.append(account)
      queue.insert(
        Entry(
          study: max(study, label.bound.study), visited: count, label: prefixes.append(label)))
    }
  }

  private func isSuperfluous(_ index: Int) -> Bool {
    let label = prefixes.labels[index]
    let account = accounts[index]
    return expandedAt[label.node].contains { (other: Int) -> Bool in
      let rival = prefixes.labels[other]
      return rival.required == label.required
        && accounts[other].visited.isSuperset(of: account.visited)
        && rival.holdable.isSuperset(of: label.holdable)
        && zip(accounts[other].charges, account.charges).allSatisfy {
          (one: Int, another: Int) -> Bool in one <= another
        }
    }
  }
}
