/// Turns conditions over a problem's competencies into those of a compact problem.
///
/// Drops what is held and what can never be held; a clause that leaves no choice becomes
/// required, and a choice that the required ones settle already is dropped, because all that
/// they need is held by then too.
struct ConditionSimplifier {
  private let problem: RouteProblem
  private let place: [Int]
  private(set) var table = ConditionTable()

  /// - Parameters:
  ///   - problem: the question.
  ///   - place: for each competency of the problem, its new number, or −1.
  init(_ problem: RouteProblem, _ place: [Int]) {
    self.problem = problem
    self.place = place
  }

  /// Adds the next condition to the table; those of competencies come in their new order.
  mutating func append(_ condition: Condition) {
    var required: [Int] = []
    var open: [(atLeast: Int, items: [Int])] = []
    for clause in condition.clauses {
      let held = clause.competencies.count { (item: Int) -> Bool in problem.held.contains(item) }
      guard clause.atLeast > held else { continue }
      // What is held, or can never be, has no place.
      let items = clause.competencies.compactMap { (item: Int) -> Int? in
        place[item] >= 0 ? place[item] : nil
      }
      let missing = clause.atLeast - held
      if items.count <= missing {
        for item in items where !required.contains(item) { required.append(item) }
      } else {
        open.append((missing, items.sorted()))
      }
    }
    settle(&open, required)
    table.append(
      required: required.sorted(),
      choices: open.map { (choice) -> ConditionTable.Choice in
        ConditionTable.Choice(atLeast: choice.atLeast, items: choice.items)
      })
  }

  /// Takes out of the choices what is required anyway, with all that this requires in turn.
  private func settle(
    _ open: inout [(atLeast: Int, items: [Int])], _ required: [Int]
  ) {
    guard !open.isEmpty else { return }
    var settled: Set<Int> = []
    var pending = required
    while let item = pending.popLast() {
      guard settled.insert(item).inserted else { continue }
      pending += table.required(item)
    }
    open = open.compactMap { (choice) -> (atLeast: Int, items: [Int])? in
      let left = choice.items.filter { (item: Int) -> Bool in !settled.contains(item) }
      let missing = choice.atLeast - (choice.items.count - left.count)
      return missing > 0 ? (missing, left) : nil
    }
  }
}
