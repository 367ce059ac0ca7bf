/// A partial answer to a `StayProblem`: for each item the stays that are left to it, and the
/// choices that are still open.
///
/// Every change is carried on to what hangs on it, both ways: what a needed item requires is
/// needed no later, and nothing can be had before what it requires.
struct StayWindows {
  /// What has become of a slot of a choice.
  private enum Slot: UInt8 {
    case open
    /// No longer an alternative: it comes too late, is had anyway and counted, or was left out.
    case closed
    /// Its item has to be had no later than the choice's owner.
    case taken
  }

  let problem: StayProblem
  /// The first stay left to each item, needed or not; the number of stays where none is left.
  private(set) var earliest: [Int]
  /// The last stay left to each item; the number of stays for an item that is not needed.
  private(set) var latest: [Int]
  /// The choices not yet settled, of needed items and of moves.
  private(set) var openChoices: [Int] = []
  /// For each open choice, how many of its open slots have to be taken.
  private var missing: [Int]
  private var slots: [Slot]
  /// True once no answer is left.
  private(set) var isContradictory = false
  private var narrowed: [Int] = []

  /// Everything that the walk's moves require, and nothing chosen yet.
  init(_ problem: StayProblem) {
    self.problem = problem
    earliest = problem.earliest
    latest = Array(repeating: problem.stayCount, count: problem.itemCount)
    missing = problem.choices.atLeast
    slots = Array(repeating: .open, count: problem.choices.itemOfSlot.count)
    for stay in 0..<problem.stayCount {
      for item in problem.requiredByMove[stay] { need(item, by: stay) }
      openChoices += problem.choices.ofMove(endingStay: stay)
    }
    settle()
  }

  func isNeeded(_ item: Int) -> Bool { latest[item] < problem.stayCount }

  /// How many of an open choice's open slots have to be taken.
  func missing(of choice: Int) -> Int { missing[choice] }

  func isOpen(slot: Int) -> Bool { slots[slot] == .open }

  /// The last stay by whose end an open choice has to be met.
  func deadline(of choice: Int) -> Int {
    switch problem.choices.owner(of: choice) {
    case .item(let item): latest[item]
    case .stay(let stay): stay
    }
  }

  /// Calls `body` with each item that was taken for one of `owner`'s choices: it has to be had no
  /// later than `owner`.
  func forEachSupport(of owner: Int, _ body: (Int) -> Void) {
    for choice in problem.choices.ofItem(owner) {
      for slot in problem.choices.slots(of: choice) where slots[slot] == .taken {
        body(problem.choices.itemOfSlot[slot])
      }
    }
  }

  /// Whether an answer gives each needed item a stay of its window, after all that it requires.
  func hold(_ stays: [Int]) -> Bool {
    stays.indices.allSatisfy { (item: Int) -> Bool in
      guard isNeeded(item) else { return stays[item] < 0 }
      return earliest[item] <= stays[item] && stays[item] <= latest[item]
        && problem.required[item].allSatisfy { (needed: Int) -> Bool in
          stays[needed] <= stays[item]
        }
    }
  }

  // MARK: Branching

  /// Takes an open slot.
  mutating func take(slot: Int) {
    support(slot)
    missing[problem.choices.choiceOfSlot[slot]] -= 1
    settle()
  }

  /// Leaves an open slot out; its item may still be needed elsewhere.
  mutating func leaveOut(slot: Int) {
    slots[slot] = .closed
    settle()
  }

  /// Leaves to a needed item only the stays from `first` to `last`.
  mutating func restrict(_ item: Int, from first: Int, to last: Int) {
    guard first <= last else {
      isContradictory = true
      return
    }
    delay(item, until: first)
    if !isContradictory { need(item, by: last) }
    settle()
  }

  // MARK: Propagation

  private func isOffered(_ item: Int, in stay: Int) -> Bool {
    stay < problem.stayCount && problem.cost(item, stay) != CostTable.unavailable
  }

  private mutating func need(_ item: Int, by stay: Int) {
    guard stay < latest[item] else { return }
    let isNews = !isNeeded(item)
    var last = stay
    while last >= earliest[item], !isOffered(item, in: last) { last -= 1 }
    guard last >= earliest[item] else {
      isContradictory = true
      return
    }
    latest[item] = last
    narrowed.append(item)
    if isNews { openChoices += problem.choices.ofItem(item) }
  }

  private mutating func delay(_ item: Int, until stay: Int) {
    guard stay > earliest[item] else { return }
    var first = stay
    while first < problem.stayCount, !isOffered(item, in: first) { first += 1 }
    earliest[item] = first
    narrowed.append(item)
    if isNeeded(item), first > latest[item] { isContradictory = true }
  }

  private mutating func support(_ slot: Int) {
    slots[slot] = .taken
    let choice = problem.choices.choiceOfSlot[slot]
    let item = problem.choices.itemOfSlot[slot]
    need(item, by: deadline(of: choice))
    if case .item(let owner) = problem.choices.owner(of: choice) {
      narrowed.append(item)
      narrowed.append(owner)
    }
  }

  private mutating func settle() {
    while !isContradictory {
      if let item = narrowed.popLast() {
        carryOn(item)
      } else if !reviewChoices() {
        return
      }
    }
  }

  private mutating func carryOn(_ item: Int) {
    let choices = problem.choices
    if isNeeded(item) {
      for other in problem.required[item] { need(other, by: latest[item]) }
      for choice in choices.ofItem(item) {
        for slot in choices.slots(of: choice) where slots[slot] == .taken {
          need(choices.itemOfSlot[slot], by: latest[item])
        }
      }
    }
    guard !isContradictory else { return }
    for other in problem.dependants[item] { delay(other, until: earliest[item]) }
    for slot in choices.slotsOfItem[item] where slots[slot] == .taken {
      if case .item(let owner) = choices.owner(of: choices.choiceOfSlot[slot]) {
        delay(owner, until: earliest[item])
      }
    }
  }

  /// Drops what is settled and takes what leaves no choice; true when that narrowed anything.
  private mutating func reviewChoices() -> Bool {
    // What becomes needed on the way adds choices of its own, which the next review looks at.
    let count = openChoices.count
    var kept = 0
    for place in 0..<count {
      let choice = openChoices[place]
      let left = closeSlots(of: choice)
      if missing[choice] <= 0 { continue }
      if left > missing[choice] {
        openChoices[kept] = choice
        kept += 1
      } else if left == missing[choice] {
        for slot in problem.choices.slots(of: choice) where slots[slot] == .open { support(slot) }
      } else {
        isContradictory = true
      }
    }
    openChoices.removeSubrange(kept..<count)
    return !narrowed.isEmpty
  }

  /// Closes the slots of a choice whose items are sure to be had, or come too late.
  ///
  /// - Returns: how many are left open.
  private mutating func closeSlots(of choice: Int) -> Int {
    let deadline = deadline(of: choice)
    let sureBy =
      switch problem.choices.owner(of: choice) {
      case .item(let item): earliest[item]
      case .stay(let stay): stay
      }
    var left = 0
    for slot in problem.choices.slots(of: choice) where slots[slot] == .open {
      let item = problem.choices.itemOfSlot[slot]
      if latest[item] <= sureBy {
        slots[slot] = .closed
        missing[choice] -= 1
      } else if earliest[item] > deadline {
        slots[slot] = .closed
      } else {
        left += 1
      }
    }
    return left
  }
}
