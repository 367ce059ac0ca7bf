/// The choices of a partial answer, for a relaxation that pays for what they lack.
///
/// Beside the needed items it takes in the optional ones: the alternatives of open choices, and
/// what these need in turn, with the choices that they bring. Instead of "so many of these by
/// that stay", each one too few costs the choice's multiplier, and each one more earns it.
struct RelaxedChoices {
  struct Choice {
    /// Its number in the problem.
    let number: Int
    /// How many of its items have to be had.
    let missing: Int
    let deadline: Int
    /// The optional item that has the choice only once it is taken itself; −1 for none.
    let owner: Int
    /// About what one more of its items costs, in minutes.
    let scale: Int
  }

  private(set) var choices: [Choice] = []
  /// For each choice, its items.
  private(set) var items = NumberRows()
  /// The items that are not needed and may yet be taken.
  private(set) var optional: [Int] = []
  private var isOptional: [Bool]

  init(_ windows: StayWindows) {
    isOptional = Array(repeating: false, count: windows.problem.itemCount)
    for choice in windows.openChoices { add(choice, ownedBy: -1, windows) }
    var next = 0
    while next < optional.count {
      let item = optional[next]
      next += 1
      for other in windows.problem.required[item] { admit(other, windows) }
      for choice in windows.problem.choices.ofItem(item) { add(choice, ownedBy: item, windows) }
    }
  }

  private mutating func admit(_ item: Int, _ windows: StayWindows) {
    guard !windows.isNeeded(item), !isOptional[item] else { return }
    isOptional[item] = true
    optional.append(item)
  }

  private mutating func add(_ choice: Int, ownedBy owner: Int, _ windows: StayWindows) {
    let problem = windows.problem
    let slots = problem.choices.slots(of: choice)
    // The choices of an optional item are as they were at first, and what is needed settles them.
    var missing = owner < 0 ? windows.missing(of: choice) : problem.choices.atLeast[choice]
    var count = 0
    var extras: [Int] = []
    for slot in slots {
      let item = problem.choices.itemOfSlot[slot]
      if owner >= 0, windows.isNeeded(item) { missing -= 1 }
    }
    guard missing > 0 else { return }
    for slot in slots where windows.isOpen(slot: slot) {
      let item = problem.choices.itemOfSlot[slot]
      guard owner < 0 || !windows.isNeeded(item), windows.earliest[item] < problem.stayCount else {
        continue
      }
      items.append(item)
      extras.append(problem.extraCost(of: item, windows))
      admit(item, windows)
      count += 1
    }
    items.endRow()
    extras.sort()
    choices.append(
      Choice(
        number: choice, missing: missing,
        deadline: owner < 0 ? windows.deadline(of: choice) : problem.stayCount - 1, owner: owner,
        scale: count < missing ? 1 : max(1, extras[missing - 1])))
  }
}

extension StayProblem {
  /// What an alternative brings in at least: its landmarks that are not needed anyway.
  func extraCost(of alternative: Int, _ windows: StayWindows) -> Int {
    var extra = 0
    for item in landmarks[alternative] where !windows.isNeeded(item) {
      var least = CostTable.unavailable
      for stay in 0..<stayCount { least = min(least, cost(item, stay)) }
      extra += least == CostTable.unavailable ? 0 : least
    }
    return extra
  }
}
