/// Turns conditions over a problem's competencies into those of a compact problem.
///
/// Drops what is held and what can never be held; a clause that leaves no choice becomes
/// required, and a choice that the required ones settle already is dropped, because all that
/// they need is held by then too.
struct ConditionSimplifier {
  private let problem: RouteProblem
  private let place: [Int]
  private(set) var table = ConditionTable()
  // The condition at hand.
  private var required: [Int] = []
  private var choices = NumberRows()
  private var missing: [Int] = []
  private var items: [Int] = []
  private var pending: [Int] = []
  /// For each competency, the last condition whose required ones bring it with them.
  private var settledIn: [Int]
  private var serial = 0

  /// - Parameters:
  ///   - problem: the question.
  ///   - place: for each competency of the problem, its new number, or −1.
  init(_ problem: RouteProblem, _ place: [Int]) {
    self.problem = problem
    self.place = place
    settledIn = Array(repeating: 0, count: place.count)
  }

  /// Adds the next condition to the table; those of competencies come in their new order.
  mutating func append(_ condition: Condition) {
    serial += 1
    required.removeAll(keepingCapacity: true)
    choices.removeAll()
    missing.removeAll(keepingCapacity: true)
    for clause in condition.clauses { add(clause) }
    required.sort()
    if choices.count > 0 { settle() }
    for item in required { table.require(item) }
    for choice in missing.indices where missing[choice] > 0 {
      for index in choices[choice] where settledIn[choices.values[index]] != serial {
        table.offer(choices.values[index])
      }
      table.endChoice(atLeast: missing[choice])
    }
    table.endCondition()
  }

  private mutating func add(_ clause: Clause) {
    var count = clause.atLeast
    items.removeAll(keepingCapacity: true)
    for item in clause.competencies {
      if problem.held.contains(item) { count -= 1 }
      // What is held, or can never be, has no place.
      if place[item] >= 0 { items.append(place[item]) }
    }
    guard count > 0 else { return }
    if items.count <= count {
      for item in items where !required.contains(item) { required.append(item) }
    } else {
      items.sort()
      for item in items { choices.append(item) }
      choices.endRow()
      missing.append(count)
    }
  }

  /// Marks what is required anyway, with all that this requires in turn, and counts it towards
  /// the choices.
  private mutating func settle() {
    for item in required { pending.append(item) }
    while let item = pending.popLast() {
      guard settledIn[item] != serial else { continue }
      settledIn[item] = serial
      pending += table.required(item)
    }
    for choice in missing.indices {
      for index in choices[choice] where settledIn[choices.values[index]] == serial {
        missing[choice] -= 1
      }
    }
  }
}
