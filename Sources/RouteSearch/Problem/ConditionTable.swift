/// The conditions of a compact problem, in flat arrays.
///
/// A condition is a list of competencies that are all required, and of choices: at least so
/// many of several, where there is something to choose. Conditions and choices are numbered in
/// the order in which they were added.
struct ConditionTable {
  private var required = NumberRows()
  /// For each condition, where its choices end.
  private var choiceEnds: [Int] = []
  private var leastOfChoice: [Int] = []
  private var itemsOfChoice = NumberRows()

  var count: Int { required.count }

  // MARK: Building

  /// Adds a competency that the condition being written requires.
  mutating func require(_ item: Int) { required.append(item) }

  /// Adds an alternative to the choice being written.
  mutating func offer(_ item: Int) { itemsOfChoice.append(item) }

  /// Ends the choice being written: at least so many, from 1 to one less than its items.
  mutating func endChoice(atLeast count: Int) {
    itemsOfChoice.endRow()
    leastOfChoice.append(count)
  }

  mutating func endCondition() {
    required.endRow()
    choiceEnds.append(leastOfChoice.count)
  }

  // MARK: Reading

  func required(_ condition: Int) -> ArraySlice<Int> { required.values[required[condition]] }

  func choices(_ condition: Int) -> Range<Int> {
    (condition == 0 ? 0 : choiceEnds[condition - 1])..<choiceEnds[condition]
  }

  func atLeast(ofChoice choice: Int) -> Int { leastOfChoice[choice] }

  func items(ofChoice choice: Int) -> ArraySlice<Int> {
    itemsOfChoice.values[itemsOfChoice[choice]]
  }

  /// Calls `body` with every competency that a condition names, required ones first.
  func forEachItem(_ condition: Int, _ body: (Int) -> Void) {
    for item in required(condition) { body(item) }
    for choice in choices(condition) {
      for item in items(ofChoice: choice) { body(item) }
    }
  }

  func isMet(_ condition: Int, by held: BitSet) -> Bool {
    for item in required(condition) where !held.contains(item) { return false }
    for choice in choices(condition) {
      var missing = leastOfChoice[choice]
      for item in items(ofChoice: choice) where held.contains(item) { missing -= 1 }
      if missing > 0 { return false }
    }
    return true
  }
}
