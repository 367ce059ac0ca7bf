/// What every plan must acquire, whatever it chooses.
///
/// A landmark of a competency is acquired no later than the competency itself: the competency,
/// the landmarks of all that it requires, and for a choice of k among n those that are
/// landmarks of at least n − k + 1 of them, as any k then include one. (Landmarks of AND/OR
/// graphs: Keyder, Richter and Helmert 2010.) Time O(clauses × competencies / 64).
struct Landmarks {
  /// For each competency.
  let ofCompetency: [BitSet]
  /// For each move, those of its condition.
  let ofMove: [BitSet]
  /// For each node, what every walk from there to the target requires.
  let onward: [BitSet]
  /// For each node, what every walk from the start to there has required.
  let before: [BitSet]

  init(_ problem: CompactProblem) {
    var ofCompetency: [BitSet] = []
    ofCompetency.reserveCapacity(problem.competencyCount)
    for competency in 0..<problem.competencyCount {
      var landmarks = Self.landmarks(ofCondition: competency, problem, ofCompetency)
      landmarks.insert(competency)
      ofCompetency.append(landmarks)
    }
    self.ofCompetency = ofCompetency
    let ofMove = problem.moves.indices.map { (move: Int) -> BitSet in
      Self.landmarks(ofCondition: problem.condition(ofMove: move), problem, ofCompetency)
    }
    self.ofMove = ofMove
    onward = Self.meetOverPaths(
      problem, ofMove, from: problem.target, arcs: problem.movesInto,
      next: { (move: CompactProblem.Move) -> Int in move.tail })
    before = Self.meetOverPaths(
      problem, ofMove, from: CompactProblem.startNode, arcs: problem.movesFrom,
      next: { (move: CompactProblem.Move) -> Int in move.head })
  }

  private static func landmarks(
    ofCondition condition: Int, _ problem: CompactProblem, _ ofCompetency: [BitSet]
  ) -> BitSet {
    var landmarks = BitSet(capacity: problem.competencyCount)
    for item in problem.conditions.required(condition) {
      landmarks.formUnion(ofCompetency[item])
    }
    for choice in problem.conditions.choices(condition) {
      landmarks.formUnion(sharedLandmarks(of: choice, problem.conditions, ofCompetency))
    }
    return landmarks
  }

  /// What at least n − k + 1 of a choice's n items have among their landmarks.
  private static func sharedLandmarks(
    of choice: Int, _ conditions: ConditionTable, _ ofCompetency: [BitSet]
  ) -> BitSet {
    let items = conditions.items(ofChoice: choice)
    let most = items.count - conditions.atLeast(ofChoice: choice) + 1
    // reached[i]: the landmarks of more than i items so far; a counter for each bit, by sets.
    var reached: [BitSet] = []
    for item in items {
      var carry = ofCompetency[item]
      for level in reached.indices {
        var both = reached[level]
        both.formIntersection(carry)
        reached[level].formUnion(carry)
        carry = both
      }
      if reached.count < most { reached.append(carry) }
    }
    return reached[most - 1]
  }

  /// The greatest solution of L(origin) = ∅, L(n) = ⋂ over moves of (landmarks ∪ L(other end)).
  private static func meetOverPaths(
    _ problem: CompactProblem, _ ofMove: [BitSet], from origin: Int, arcs: AdjacencyList,
    next: (CompactProblem.Move) -> Int
  ) -> [BitSet] {
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
          var along = landmarks[node]
          along.formUnion(ofMove[move])
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
