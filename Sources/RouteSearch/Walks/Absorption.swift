/// Whether one prefix makes another superfluous.
///
/// Prefix p makes q superfluous when both end in the same node, p has no more moves, and q's
/// stays, in order, fall into consecutive groups, one for each stay of p, with the rest at q's
/// end left to the coming stay, such that for each stay of p
/// - its node is at least as good as each node of its group: all that can be acquired there
///   can be acquired here, at no more cost (the coming stay likewise for the rest),
/// - its tenure is at most the group's together,
/// - its move's condition holds by what q was required to hold at the end of the group.
///
/// A plan along q can then be replayed along p, each group's learning in its one stay, in no
/// more time, study or moves: max(W, ΣH) ≤ Σ max(Wᵢ, Hᵢ) when W ≤ ΣWᵢ. Equal time and study at
/// the same node would not do: where costs depend on the node, q may have learned more cheaply.
struct Absorption {
  struct Stay {
    let node: Int
    let move: Int
    let tenure: Int
    /// What was required to be held at the end of the stay.
    let required: BitSet
  }

  private let problem: CompactProblem
  /// For each pair of nodes, whether the first is at least as good: 0 unknown, 1 yes, 2 no.
  private var verdicts: [UInt8]

  init(_ problem: CompactProblem) {
    self.problem = problem
    let isSmall = problem.nodeCount <= 2048
    verdicts = Array(repeating: 0, count: isSmall ? problem.nodeCount * problem.nodeCount : 0)
  }

  /// - Parameters:
  ///   - one: the stays of p.
  ///   - other: the stays of q; both from the start to `node`.
  ///   - node: where both end.
  /// - Returns: true when p makes q superfluous.
  mutating func absorbs(_ one: [Stay], _ other: [Stay], endingIn node: Int) -> Bool {
    guard one.count <= other.count else { return false }
    // covered[j]: the stays of p so far can stand for the first j stays of q.
    var covered = Array(repeating: false, count: other.count + 1)
    covered[0] = true
    for stay in one {
      var next = Array(repeating: false, count: other.count + 1)
      for begin in 0...other.count where covered[begin] {
        var tenure = 0
        var end = begin
        while true {
          if tenure >= stay.tenure, holds(stay.move, after: other, end) { next[end] = true }
          guard end < other.count, isAtLeastAsGood(stay.node, other[end].node) else { break }
          tenure += other[end].tenure
          end += 1
        }
      }
      covered = next
    }
    var end = other.count
    while true {
      if covered[end] { return true }
      guard end > 0, isAtLeastAsGood(node, other[end - 1].node) else { return false }
      end -= 1
    }
  }

  private func holds(_ move: Int, after stays: [Stay], _ count: Int) -> Bool {
    let condition = problem.condition(ofMove: move)
    guard count > 0 else {
      return problem.conditions.isMet(
        condition, by: BitSet(capacity: problem.competencyCount))
    }
    return problem.conditions.isMet(condition, by: stays[count - 1].required)
  }

  mutating func isAtLeastAsGood(_ one: Int, _ other: Int) -> Bool {
    guard one != other else { return true }
    guard !verdicts.isEmpty else { return compare(one, other) }
    let index = one * problem.nodeCount + other
    if verdicts[index] == 0 { verdicts[index] = compare(one, other) ? 1 : 2 }
    return verdicts[index] == 1
  }

  private func compare(_ one: Int, _ other: Int) -> Bool {
    zip(problem.costs.row(one), problem.costs.row(other)).allSatisfy {
      (here: Int, there: Int) -> Bool in here <= there
    }
  }
}
