extension WalkPrefixes {
  /// The roles that a label's walk enters, in order; empty where answers are not told apart by
  /// them.
  func rolesEntered(by label: WalkLabel) -> [Int] {
    guard let roleOfNode = selection.roleOfNode else { return [] }
    var roles: [Int] = []
    var label = label
    while label.parent >= 0 {
      roles.append(roleOfNode[label.node])
      label = labels[label.parent]
    }
    return roles.reversed()
  }

  /// Whether a walk that never comes back to a role may go on to a node.
  ///
  /// The role that it starts in may be entered at the end: that is how a round trip ends.
  func isNew(_ node: Int, after index: Int, _ roleOfNode: [Int]) -> Bool {
    let role = roleOfNode[node]
    guard role != roleOfNode[CompactProblem.startNode] || node == problem.target else {
      return false
    }
    return !rolesEntered(by: labels[index]).contains(role)
  }

  /// Whether moves lead from a label's node to the target without a role that was entered before.
  ///
  /// Without this, a search that asks for more walks than there are would try all the ways into
  /// dead ends, of which there can be exponentially many.
  func canFinish(_ index: Int, _ roleOfNode: [Int]) -> Bool {
    let entered = Set(rolesEntered(by: labels[index]))
    var isSeen = Array(repeating: false, count: problem.nodeCount)
    var pending = [labels[index].node]
    while let node = pending.popLast() {
      for move in problem.movesFrom[node] {
        let head = problem.moves[move].head
        guard !isSeen[head], !entered.contains(roleOfNode[head]) else { continue }
        if head == problem.target { return true }
        isSeen[head] = true
        pending.append(head)
      }
    }
    return false
  }
}
