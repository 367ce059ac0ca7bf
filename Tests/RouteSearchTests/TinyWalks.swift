@testable import RouteSearch

/// What the search makes of a problem before it begins; `nil` for a problem without a route, or
/// where nothing has to be learned.
struct PreparedProblem {
  let compact: CompactProblem
  let closure: HoldableClosure
  let landmarks: Landmarks

  init?(_ problem: RouteProblem) {
    guard let relevance = try? Relevance(problem) else { return nil }
    compact = CompactProblem(problem, relevance)
    guard compact.competencyCount > 0 else { return nil }
    closure = HoldableClosure(compact)
    var budget = SearchBudget(SearchLimits())
    guard let landmarks = try? Landmarks(compact, &budget) else { return nil }
    self.landmarks = landmarks
  }

  /// Every walk of so many moves at most from a node to the target, as a list of moves.
  func walks(from node: Int, upTo length: Int) -> [[Int]] {
    guard node != compact.target else { return [[]] }
    guard length > 0 else { return [] }
    return compact.movesFrom[node].flatMap { (move: Int) -> [[Int]] in
      walks(from: compact.moves[move].head, upTo: length - 1)
        .map { (rest: [Int]) -> [Int] in [move] + rest }
    }
  }

  /// The inner problem of a walk from the start; `nil` when the walk cannot be walked.
  func stayProblem(_ walk: [Int]) -> StayProblem? {
    var holdable = [closure.atStart()]
    for (number, move) in walk.enumerated() {
      let condition = compact.condition(ofMove: move)
      guard compact.conditions.isMet(condition, by: holdable[number]) else { return nil }
      var next = holdable[number]
      closure.extend(&next, at: compact.moves[move].head)
      holdable.append(next)
    }
    return StayProblem(
      compact, landmarks,
      nodes: walk.map { (move: Int) -> Int in compact.moves[move].tail }, moves: walk,
      holdable: Array(holdable.dropLast()))
  }
}

/// All answers to the inner problem of one walk, found by trying every stay for every item.
struct EveryFilling {
  struct Filling {
    /// The stay of each item; −1 for an item that is not learned.
    let stays: [Int]
    let time: Int
    let study: Int
  }

  private(set) var fillings: [Filling] = []

  /// `nil` when there are too many to try.
  init?(_ problem: StayProblem) {
    var count = 1
    for _ in 0..<problem.itemCount { count *= problem.stayCount + 1 }
    guard count <= 4096 else { return nil }
    for number in 0..<count {
      var rest = number
      let stays = (0..<problem.itemCount).map { (_: Int) -> Int in
        defer { rest /= problem.stayCount + 1 }
        return rest % (problem.stayCount + 1) - 1
      }
      if let filling = Self.filling(problem, stays) { fillings.append(filling) }
    }
  }

  var best: Filling? {
    fillings.min { (one: Filling, other: Filling) -> Bool in
      (one.time, one.study) < (other.time, other.study)
    }
  }

  private static func filling(_ problem: StayProblem, _ stays: [Int]) -> Filling? {
    func isHad(_ item: Int, by stay: Int) -> Bool { stays[item] >= 0 && stays[item] <= stay }
    func isMet(_ required: ArraySlice<Int>, _ choices: Range<Int>, by stay: Int) -> Bool {
      required.allSatisfy { (item: Int) -> Bool in isHad(item, by: stay) }
        && choices.allSatisfy { (choice: Int) -> Bool in
          problem.choices.slots(of: choice)
            .filter { isHad(problem.choices.itemOfSlot[$0], by: stay) }.count
            >= problem.choices.atLeast[choice]
        }
    }
    var filled = Array(repeating: 0, count: problem.stayCount)
    for (item, stay) in stays.enumerated() where stay >= 0 {
      let cost = problem.cost(item, stay)
      guard cost != CostTable.unavailable,
        isMet(problem.required[item], problem.choices.ofItem(item), by: stay)
      else { return nil }
      filled[stay] += cost
    }
    for stay in filled.indices {
      guard
        isMet(
          problem.requiredByMove[stay], problem.choices.ofMove(endingStay: stay), by: stay)
      else { return nil }
    }
    let time = zip(filled, problem.tenures).reduce(0) { $0 + max($1.0, $1.1) }
    return Filling(stays: stays, time: time, study: filled.reduce(0, +))
  }
}

/// Calls `body` with inner problems of many random problems, and all their answers.
func forEachTinyWalk(
  seeds: ClosedRange<Int>,
  _ body: (_ seed: Int, _ problem: StayProblem, _ every: EveryFilling) -> Void
) {
  for seed in seeds {
    guard let prepared = PreparedProblem(RandomProblem(seed: seed).problem) else { continue }
    for walk in prepared.walks(from: CompactProblem.startNode, upTo: 3).prefix(4) {
      guard let problem = prepared.stayProblem(walk), problem.itemCount > 0,
        let every = EveryFilling(problem)
      else { continue }
      body(seed, problem, every)
    }
  }
}
