/// What every plan must acquire, whatever it chooses.
///
/// A landmark of a competency is acquired no later than the competency itself: the competency,
/// the landmarks of all that it requires, and for a choice of k among n those that are
/// landmarks of at least n − k + 1 of them, as any k then include one. (Landmarks of AND/OR
/// graphs: Keyder, Richter and Helmert 2010.) Time and memory are linear in the landmarks of all
/// conditions together, which are few beside all competencies; the sets of the nodes are bits.
struct Landmarks {
  /// For each condition of the problem's table.
  private let ofCondition: NumberRows
  private let problem: CompactProblem
  /// For each node, what every walk from there to the target requires.
  let onward: [BitSet]
  /// For each node, what every walk from the start to there has required.
  let before: [BitSet]

  /// The landmarks of a competency, itself included, ascending.
  func ofCompetency(_ competency: Int) -> ArraySlice<Int> { ofCondition.row(competency) }

  /// The landmarks of a move's condition, ascending.
  func ofMove(_ move: Int) -> ArraySlice<Int> {
    ofCondition.row(problem.condition(ofMove: move))
  }

  init(_ problem: CompactProblem, _ budget: inout SearchBudget) throws(SearchStopped) {
    self.problem = problem
    var collector = LandmarkCollector(problem)
    for _ in 0..<problem.conditions.count {
      try budget.check()
      collector.addNext()
    }
    ofCondition = collector.rows
    onward = try Self.meetOverPaths(
      problem, ofCondition, &budget, from: problem.target, arcs: problem.movesInto,
      next: { (move: CompactProblem.Move) -> Int in move.tail })
    before = try Self.meetOverPaths(
      problem, ofCondition, &budget, from: CompactProblem.startNode, arcs: problem.movesFrom,
      next: { (move: CompactProblem.Move) -> Int in move.head })
  }

  /// The greatest solution of L(origin) = ∅, L(n) = ⋂ over moves of (landmarks ∪ L(other end)).
  private static func meetOverPaths(
    _ problem: CompactProblem, _ ofCondition: NumberRows, _ budget: inout SearchBudget,
    from origin: Int, arcs: AdjacencyList, next: (CompactProblem.Move) -> Int
  ) throws(SearchStopped) -> [BitSet] {
    let everything = BitSet(allBelow: problem.competencyCount)
    var landmarks = Array(repeating: everything, count: problem.nodeCount)
    landmarks[origin] = BitSet(capacity: problem.competencyCount)
    var isPending = Array(repeating: false, count: problem.nodeCount)
    isPending[origin] = true
    var round = [origin]
    while !round.isEmpty {
      var following: [Int] = []
      for node in round {
        isPending[node] = false
        for move in arcs[node] {
          let other = next(problem.moves[move])
          guard other != origin else { continue }
          try budget.check()
          var along = landmarks[node]
          along.insert(allOf: ofCondition.row(problem.condition(ofMove: move)))
          if !along.isSuperset(of: landmarks[other]) {
            landmarks[other].formIntersection(along)
            if !isPending[other] {
              isPending[other] = true
              following.append(other)
            }
          }
        }
      }
      round = following
    }
    return landmarks
  }
}
