/// What the choices of a set of competencies cost at least, beside the competencies themselves.
///
/// For each choice in the conditions of the set, the cheapest alternative by what its landmarks
/// add, as a share of their costs, so that the shares of several choices add up (a cost
/// partitioning: Katz and Domshlak 2008). Sets recur from prefix to prefix, so the sums are kept.
struct ChoiceBound {
  private let problem: CompactProblem
  private let landmarks: Landmarks
  /// The competencies whose conditions have choices.
  private var choosers: BitSet
  private let hasChoosers: Bool
  private var known: [BitSet: Int] = [:]
  private var shares: CostShares
  /// What the alternatives of the choice at hand would bring in, and of all choices so far.
  private var brought = NumberRows()
  private var touched: [Int] = []

  /// - Parameters:
  ///   - problem: the compact problem.
  ///   - landmarks: of its competencies.
  init(_ problem: CompactProblem, _ landmarks: Landmarks) {
    self.problem = problem
    self.landmarks = landmarks
    shares = CostShares(left: problem.leastCosts)
    choosers = BitSet(capacity: problem.competencyCount)
    var hasChoosers = false
    for competency in 0..<problem.competencyCount
    where !problem.conditions.choices(competency).isEmpty {
      choosers.insert(competency)
      hasChoosers = true
    }
    self.hasChoosers = hasChoosers
  }

  /// The least study that the choices of `needed` add to it.
  mutating func study(beside needed: BitSet) -> Int {
    guard hasChoosers else { return 0 }
    if let sum = known[needed] { return sum }
    var sum = 0
    var choosing = choosers
    choosing.formIntersection(needed)
    choosing.forEach { (competency: Int) -> Void in
      for choice in problem.conditions.choices(competency) {
        sum += takeShare(of: choice, beside: needed)
      }
    }
    for item in touched { shares.left[item] = problem.leastCosts[item] }
    touched.removeAll(keepingCapacity: true)
    known[needed] = sum
    return sum
  }

  private mutating func takeShare(
    of choice: Int, beside needed: BitSet
  ) -> Int {
    let items = problem.conditions.items(ofChoice: choice)
    var missing = problem.conditions.atLeast(ofChoice: choice)
    for item in items where needed.contains(item) { missing -= 1 }
    guard missing > 0 else { return 0 }
    brought.removeAll()
    for item in items where !needed.contains(item) {
      for other in landmarks.ofCompetency(item) where !needed.contains(other) {
        brought.append(other)
      }
      brought.endRow()
    }
    touched += brought.values
    return shares.take(from: brought, atLeast: missing)
  }
}
