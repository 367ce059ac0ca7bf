/// In what order the items of each stay are learned: what is needed first comes first, and
/// nothing before its prerequisites; ties by number.
struct LearningOrder {
  private let stays: [Int]
  /// For each item, what it waits for: all that it requires, and every alternative that is had no
  /// later.
  private let prerequisites: AdjacencyList
  /// For each item, the first stay by whose end something asks for it; the number of stays for
  /// what only alternatives ask for.
  private var deadlines: [Int]

  init(_ problem: StayProblem, _ filling: StayFilling) {
    let stays = filling.stays
    self.stays = stays
    func isAlternative(_ slot: Int, hadBy stay: Int) -> Bool {
      let alternative = stays[problem.choices.itemOfSlot[slot]]
      return alternative >= 0 && alternative <= stay
    }
    var arcs: [(Int, Int)] = []
    for item in stays.indices where stays[item] >= 0 {
      for needed in problem.required[item] { arcs.append((item, needed)) }
      for choice in problem.choices.ofItem(item) {
        for slot in problem.choices.slots(of: choice)
        where isAlternative(slot, hadBy: stays[item]) {
          arcs.append((item, problem.choices.itemOfSlot[slot]))
        }
      }
    }
    prerequisites = AdjacencyList(nodeCount: stays.count, arcs: arcs)

    deadlines = Array(repeating: problem.stayCount, count: problem.itemCount)
    for stay in 0..<problem.stayCount {
      for item in problem.requiredByMove[stay] { deadlines[item] = min(deadlines[item], stay) }
      for choice in problem.choices.ofMove(endingStay: stay) {
        for slot in problem.choices.slots(of: choice) where isAlternative(slot, hadBy: stay) {
          let item = problem.choices.itemOfSlot[slot]
          deadlines[item] = min(deadlines[item], stay)
        }
      }
    }
    // Prerequisites have smaller numbers than what needs them.
    for item in stays.indices.reversed() {
      for needed in prerequisites[item] {
        deadlines[needed] = min(deadlines[needed], deadlines[item])
      }
    }
  }

  func items(in stay: Int) -> [Int] {
    var waiting = stays.indices.filter { (item: Int) -> Bool in stays[item] == stay }
    var isOrdered = Array(repeating: false, count: stays.count)
    var ordered: [Int] = []
    func isReady(_ item: Int) -> Bool {
      prerequisites[item].allSatisfy { (needed: Int) -> Bool in
        stays[needed] != stay || isOrdered[needed]
      }
    }
    while !waiting.isEmpty {
      var next = -1
      for (place, item) in waiting.enumerated() where isReady(item) {
        if next < 0 || deadlines[item] < deadlines[waiting[next]] { next = place }
      }
      // Prerequisites have no cycle, so that something always is.
      precondition(next >= 0, "the prerequisites of a filling have a cycle")
      let item = waiting.remove(at: next)
      isOrdered[item] = true
      ordered.append(item)
    }
    return ordered
  }
}
