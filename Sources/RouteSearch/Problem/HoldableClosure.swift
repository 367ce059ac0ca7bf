/// All that a person could hold who learns whatever a walk allows.
///
/// Learning never stands in the way of anything, so a walk can be walked exactly when each of
/// its moves is possible for someone who has learned all that the stays so far offer.
struct HoldableClosure {
  private let problem: CompactProblem
  /// For each competency, those whose condition names it.
  private let dependants: AdjacencyList
  /// For each node, the competencies that it offers and some other node does not.
  private let restricted: AdjacencyList
  /// False when every node offers everything: then the first stay settles what can be held.
  let hasRestrictions: Bool

  init(_ problem: CompactProblem) {
    self.problem = problem
    var naming: [(Int, Int)] = []
    for competency in 0..<problem.competencyCount {
      problem.conditions.forEachItem(competency) { (item: Int) -> Void in
        naming.append((item, competency))
      }
    }
    dependants = AdjacencyList(nodeCount: problem.competencyCount, arcs: naming)
    var offered: [(Int, Int)] = []
    for competency in 0..<problem.competencyCount where problem.isRestricted[competency] {
      for node in 0..<problem.nodeCount
      where problem.costs[node, competency] != CostTable.unavailable {
        offered.append((node, competency))
      }
    }
    restricted = AdjacencyList(nodeCount: problem.nodeCount, arcs: offered)
    hasRestrictions = problem.isRestricted.contains(true)
  }

  /// What can be held at the end of the first stay.
  func atStart() -> BitSet {
    var held = BitSet(capacity: problem.competencyCount)
    // Prerequisites come first in the numbering, so that one pass is enough.
    for competency in 0..<problem.competencyCount {
      if isOffered(competency, at: CompactProblem.startNode),
        problem.conditions.isMet(competency, by: held)
      {
        held.insert(competency)
      }
    }
    return held
  }

  /// Adds what a stay at `node` makes possible to what could be held before it.
  func extend(_ held: inout BitSet, at node: Int) {
    var pending: [Int] = []
    for competency in restricted[node] where !held.contains(competency) {
      if problem.conditions.isMet(competency, by: held) {
        held.insert(competency)
        pending.append(competency)
      }
    }
    while let competency = pending.popLast() {
      for dependant in dependants[competency] where !held.contains(dependant) {
        if isOffered(dependant, at: node), problem.conditions.isMet(dependant, by: held) {
          held.insert(dependant)
          pending.append(dependant)
        }
      }
    }
  }

  private func isOffered(_ competency: Int, at node: Int) -> Bool {
    problem.costs[node, competency] != CostTable.unavailable
  }
}
