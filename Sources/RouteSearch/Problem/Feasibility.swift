/// Whether some walk to the target can be walked at all: the exact test, where `Reachability`
/// is generous.
///
/// Labels (node, all that could be held there) spread breadth-first; a label that holds a
/// superset at the same node makes another superfluous, as learning never hurts.
struct Feasibility {
  enum Verdict {
    case feasible
    case impossible(Obstacle)
    /// The budget came to its end first.
    case unknown
  }

  static func verdict(
    _ problem: RouteProblem, _ compact: CompactProblem, _ closure: HoldableClosure,
    _ budget: inout SearchBudget
  ) -> Verdict {
    // Without role-only competencies every generous step is a real one.
    guard closure.hasRestrictions else { return .feasible }
    var labels: [[BitSet]] = Array(repeating: [], count: compact.nodeCount)
    let start = CompactProblem.startNode
    labels[start] = [closure.atStart()]
    var queue: [(node: Int, held: BitSet)] = [(start, labels[start][0])]
    var next = 0
    while next < queue.count {
      let (node, held) = queue[next]
      next += 1
      budget.spendNode()
      if budget.isSpent { return .unknown }
      for move in compact.movesFrom[node]
      where compact.conditions.isMet(compact.condition(ofMove: move), by: held) {
        let head = compact.moves[move].head
        if head == compact.target { return .feasible }
        var heldThere = held
        closure.extend(&heldThere, at: head)
        if labels[head].contains(where: { (other: BitSet) -> Bool in
          other.isSuperset(of: heldThere)
        }) {
          continue
        }
        labels[head].removeAll { (other: BitSet) -> Bool in heldThere.isSuperset(of: other) }
        labels[head].append(heldThere)
        queue.append((head, heldThere))
      }
    }
    return .impossible(Obstacle(problem, compact, labels))
  }
}
