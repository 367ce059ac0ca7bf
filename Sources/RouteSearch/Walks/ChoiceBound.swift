/// What the choices of a set of competencies cost at least, beside the competencies themselves.
///
/// For each choice in the conditions of the set, the cheapest alternative by what its landmarks
/// add, as a share of their costs, so that the shares of several choices add up (a cost
/// partitioning: Katz and Domshlak 2008). Sets recur from prefix to prefix, so the sums are kept.
struct ChoiceBound {
  private let problem: CompactProblem
  private let landmarks: [BitSet]
  /// The competencies whose conditions have choices, ascending.
  private let choosers: [Int]
  private var known: [BitSet: Int] = [:]

  /// - Parameters:
  ///   - problem: the compact problem.
  ///   - landmarks: of each competency.
  init(_ problem: CompactProblem, landmarks: [BitSet]) {
    self.problem = problem
    self.landmarks = landmarks
    choosers = (0..<problem.competencyCount).filter { (competency: Int) -> Bool in
      problem.conditions.hasChoices(competency)
    }
  }

  /// The least study that the choices of `needed` add to it.
  mutating func study(beside needed: BitSet) -> Int {
    guard !choosers.isEmpty else { return 0 }
    if let sum = known[needed] { return sum }
    var shares = CostShares(left: problem.leastCosts)
    var sum = 0
    for competency in choosers where needed.contains(competency) {
      for choice in problem.conditions.choices(competency) {
        sum += takeShare(of: choice, beside: needed, from: &shares)
      }
    }
    known[needed] = sum
    return sum
  }

  private func takeShare(
    of choice: ConditionTable.Choice, beside needed: BitSet, from shares: inout CostShares
  ) -> Int {
    let have = choice.items.count { (item: Int) -> Bool in needed.contains(item) }
    guard have < choice.atLeast else { return 0 }
    let brought = choice.items.compactMap { (item: Int) -> [Int]? in
      guard !needed.contains(item) else { return nil }
      var items: [Int] = []
      landmarks[item].forEach(notIn: needed) { (other: Int) -> Void in items.append(other) }
      return items
    }
    return shares.take(from: brought, atLeast: choice.atLeast - have)
  }
}
