/// Collects the landmarks of conditions, one condition after another, prerequisites first.
struct LandmarkCollector {
  private let problem: CompactProblem
  /// The landmarks of each condition so far, ascending; those of competencies come first, each
  /// with the competency itself.
  private(set) var rows = NumberRows()
  /// For each competency, the last condition that has it among its landmarks.
  private var lastCondition: [Int]
  /// For each competency, how many items of the choice at hand have it; 0 between choices.
  private var tally: [Int]

  init(_ problem: CompactProblem) {
    self.problem = problem
    lastCondition = Array(repeating: -1, count: problem.competencyCount)
    tally = Array(repeating: 0, count: problem.competencyCount)
  }

  /// Adds the row of the next condition of the problem's table.
  mutating func addNext() {
    let condition = rows.count
    if condition < problem.competencyCount { collect(condition, for: condition) }
    for item in problem.conditions.required(condition) {
      for place in rows[item] { collect(rows.values[place], for: condition) }
    }
    for choice in problem.conditions.choices(condition) { addShared(choice, for: condition) }
    rows.sortRow()
    rows.endRow()
  }

  private mutating func collect(_ competency: Int, for condition: Int) {
    guard lastCondition[competency] != condition else { return }
    lastCondition[competency] = condition
    rows.append(competency)
  }

  /// What at least n − k + 1 of a choice's n items have among their landmarks.
  private mutating func addShared(_ choice: Int, for condition: Int) {
    let items = problem.conditions.items(ofChoice: choice)
    let most = items.count - problem.conditions.atLeast(ofChoice: choice) + 1
    for item in items {
      for place in rows[item] {
        let competency = rows.values[place]
        tally[competency] += 1
        if tally[competency] == most { collect(competency, for: condition) }
      }
    }
    for item in items {
      for place in rows[item] { tally[rows.values[place]] = 0 }
    }
  }
}
