/// In what order the items of each stay are learned: what is needed first comes first, and
/// nothing before its prerequisites; ties by number.
struct LearningOrder {
  private let problem: StayProblem
  private let stays: [Int]
  /// For each item, the first stay by whose end something asks for it; the number of stays for
  /// what only alternatives ask for.
  private var deadlines: [Int]

  init(_ problem: StayProblem, _ filling: StayFilling) {
    self.problem = problem
    stays = filling.stays
    deadlines = Array(repeating: problem.stayCount, count: problem.itemCount)
    for stay in 0..<problem.stayCount {
      for item in problem.requiredByMove[stay] { deadlines[item] = min(deadlines[item], stay) }
      for choice in problem.choicesOfMove[stay] {
        for item in choice.items where stays[item] >= 0 && stays[item] <= stay {
          deadlines[item] = min(deadlines[item], stay)
        }
      }
    }
    // Prerequisites have smaller numbers than what needs them.
    for item in stride(from: problem.itemCount - 1, through: 0, by: -1) where stays[item] >= 0 {
      for needed in prerequisites(of: item) {
        deadlines[needed] = min(deadlines[needed], deadlines[item])
      }
    }
  }

  func items(in stay: Int) -> [Int] {
    var waiting = stays.indices.filter { (item: Int) -> Bool in stays[item] == stay }
    var ordered: [Int] = []
    while !waiting.isEmpty {
      let ready = waiting.filter { (item: Int) -> Bool in
        !prerequisites(of: item).contains { (needed: Int) -> Bool in
          stays[needed] == stay && !ordered.contains(needed)
        }
      }
      guard
        let next = ready.min(by: { (one: Int, other: Int) -> Bool in
          (deadlines[one], one) < (deadlines[other], other)
        })
      else { break }
      ordered.append(next)
      waiting.removeAll { (item: Int) -> Bool in item == next }
    }
    return ordered
  }

  /// What an item waits for: all that it requires, and every alternative that is had no later.
  private func prerequisites(of item: Int) -> [Int] {
    problem.required[item]
      + problem.choices[item].flatMap { (choice: ConditionTable.Choice) -> [Int] in
        choice.items.filter { (other: Int) -> Bool in
          stays[other] >= 0 && stays[other] <= stays[item]
        }
      }
  }
}
