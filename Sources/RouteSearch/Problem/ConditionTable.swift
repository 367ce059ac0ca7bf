/// The conditions of a compact problem, in flat arrays.
///
/// A condition is a list of competencies that are all required, and of choices: at least so
/// many of several, where there is something to choose.
struct ConditionTable {
  struct Choice: Sendable {
    /// From 1 to one less than the number of its items.
    let atLeast: Int
    let items: [Int]
  }

  private var requiredOffsets = [0]
  private var requiredItems: [Int] = []
  private var choiceOffsets = [0]
  private var choices: [Choice] = []

  var count: Int { requiredOffsets.count - 1 }

  mutating func append(required: [Int], choices newChoices: [Choice]) {
    requiredItems += required
    requiredOffsets.append(requiredItems.count)
    choices += newChoices
    choiceOffsets.append(choices.count)
  }

  func required(_ condition: Int) -> ArraySlice<Int> {
    requiredItems[requiredOffsets[condition]..<requiredOffsets[condition + 1]]
  }

  func choices(_ condition: Int) -> ArraySlice<Choice> {
    choices[choiceOffsets[condition]..<choiceOffsets[condition + 1]]
  }

  func hasChoices(_ condition: Int) -> Bool {
    choiceOffsets[condition] < choiceOffsets[condition + 1]
  }

  /// Every competency that a condition names, required ones first.
  func items(_ condition: Int) -> [Int] {
    Array(required(condition)) + choices(condition).flatMap(\.items)
  }

  func isMet(_ condition: Int, by held: BitSet) -> Bool {
    for item in required(condition) where !held.contains(item) { return false }
    for choice in choices(condition) {
      var missing = choice.atLeast
      for item in choice.items where held.contains(item) { missing -= 1 }
      if missing > 0 { return false }
    }
    return true
  }
}
