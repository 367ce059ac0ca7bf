import CareerModel

/// What people can come to hold, and where they can come to stand, when nothing is ever lost and
/// time plays no part: skills gained in one role count in every other.
///
/// Whatever this leaves out is out of everybody's reach. Facts follow from facts, each once, by
/// counting what each still waits for (W. Dowling and J. Gallier, "Linear-time algorithms for
/// testing the satisfiability of propositional Horn formulae", 1984).
///
/// - Complexity: linear in the size of the graph over all calls together.
struct Attainment {
  /// What a requirement is asked for.
  private enum Owner {
    case competency(Int)
    case role(Int)
    case move(Int)
  }

  private let draft: GraphDraft
  private let numbers: CompetencyNumbers
  private let reach: RoleReach
  private(set) var isHeld: [Bool]
  private(set) var isEntered: [Bool]
  /// For each part of a requirement, how many of its own parts must still be met.
  private var waitingFor: [Int]
  private var parents: [Int]
  /// For each part of a requirement that is a whole one, what asks for it.
  private var owners: [Owner?]
  /// For each competency, what it still waits for: its needs, the level below, a role.
  private var competencyWaitsFor: [Int]
  private var hasRoleToGain: [Bool]
  private let mentions: GroupedLists
  private let taughtOnlyIn: GroupedLists
  private var newlyHeld: [Int] = []
  private var newlyEntered: [Int] = []
  /// Whether some move into each role can be made.
  private var isArrivedAt: [Bool]
  /// Moves out of roles that were entered, oldest first.
  private(set) var openMoves: [Int] = []

  init(in draft: GraphDraft, numbers: CompetencyNumbers, reach: RoleReach) {
    self.draft = draft
    self.numbers = numbers
    self.reach = reach
    isHeld = Array(repeating: false, count: numbers.count)
    isEntered = Array(repeating: false, count: draft.roles.count)
    isArrivedAt = isEntered
    hasRoleToGain = Array(repeating: true, count: numbers.count)
    competencyWaitsFor = Array(repeating: 0, count: numbers.count)
    (parents, waitingFor) = Self.outline(of: draft.requirements)
    (mentions, taughtOnlyIn) = Self.lists(of: draft, numbers)
    owners = Array(repeating: nil, count: draft.requirements.nodes.count)
    noteOwners()
    for role in reach.entrances { enterAsEntrance(role) }
    settleWhatAsksNothing()
    propagate()
  }
}

// MARK: - Questions

extension Attainment {
  func isMet(_ requirement: Int?) -> Bool {
    requirement.map { (node: Int) -> Bool in isMet(part: node) } ?? true
  }

  func isMet(part node: Int) -> Bool { waitingFor[node] <= 0 }

  /// Whether a role that people can reach teaches it.
  func canBeTaught(_ number: Int) -> Bool { hasRoleToGain[number] }
}

// MARK: - Assumptions

extension Attainment {
  /// Takes a competency for held, with all that follows.
  mutating func assumeHeld(_ number: Int) {
    hold(number)
    propagate()
  }

  /// Takes a role for entered, with all that follows.
  mutating func assumeEntered(_ role: Int) {
    enter(role)
    propagate()
  }
}

// MARK: - Beginning

extension Attainment {
  private mutating func noteOwners() {
    for number in 0..<numbers.count {
      guard let level = draft.level(numbers[number]) else { continue }
      if let needs = level.needs { owners[needs] = .competency(number) }
      hasRoleToGain[number] = level.onlyIn == nil
      competencyWaitsFor[number] =
        (level.needs == nil ? 0 : 1) + (numbers[number].level > 1 ? 1 : 0)
        + (level.onlyIn == nil ? 0 : 1)
    }
    for (index, role) in draft.roles.enumerated() {
      if let needs = role?.needs { owners[needs] = .role(index) }
    }
    for (index, move) in draft.moves.enumerated() {
      if let needs = move.needs { owners[needs] = .move(index) }
    }
  }

  /// Whoever stands in an entrance holds what it needs, and all that this needs.
  private mutating func enterAsEntrance(_ role: Int) {
    var waiting: [Int] = []
    func add(_ requirement: Int?) {
      guard let requirement else { return }
      draft.requirements.forEachCompetency(in: requirement) { (competency: Competency, _: Int) in
        if let number = numbers.number(of: competency) { waiting.append(number) }
      }
    }
    add(draft.roles[role]?.needs)
    while let number = waiting.popLast() {
      if isHeld[number] { continue }
      hold(number)
      if numbers[number].level > 1 { waiting.append(number - 1) }
      add(draft.level(numbers[number])?.needs)
    }
    enter(role)
  }

  /// Begins with whatever waits for nothing.
  private mutating func settleWhatAsksNothing() {
    for index in draft.requirements.nodes.indices where waitingFor[index] == 0 {
      // One with parts is settled by the last of them.
      if draft.requirements.nodes[index].end == index + 1 { settle(index) }
    }
    for number in 0..<numbers.count where competencyWaitsFor[number] == 0 { hold(number) }
  }
}

// MARK: - Consequences

extension Attainment {
  private mutating func propagate() {
    while true {
      if let number = newlyHeld.popLast() {
        for node in mentions[number] { settle(node) }
        let next = number + 1
        if next < numbers.count, numbers[next].skill == numbers[number].skill { release(next) }
      } else if let role = newlyEntered.popLast() {
        leave(role)
      } else {
        return
      }
    }
  }

  private mutating func hold(_ number: Int) {
    if isHeld[number] { return }
    isHeld[number] = true
    newlyHeld.append(number)
  }

  /// One thing fewer that a competency waits for.
  private mutating func release(_ number: Int) {
    competencyWaitsFor[number] -= 1
    if competencyWaitsFor[number] == 0 { hold(number) }
  }

  /// Marks a part as met, and whatever is met by that.
  private mutating func settle(_ node: Int) {
    waitingFor[node] = 0
    var node = node
    while true {
      if let owner = owners[node] {
        follow(owner)
        return
      }
      node = parents[node]
      guard node >= 0 else { return }
      waitingFor[node] -= 1
      guard waitingFor[node] == 0 else { return }
    }
  }

  private mutating func follow(_ owner: Owner) {
    switch owner {
    case .competency(let number): release(number)
    case .role(let role): if isArrivedAt[role] { enter(role) }
    case .move(let move): if isEntered[draft.moves[move].from.rawValue] { make(move) }
    }
  }

  private mutating func make(_ move: Int) {
    guard isMet(draft.moves[move].needs) else { return }
    let role = draft.moves[move].to.rawValue
    isArrivedAt[role] = true
    if isMet(draft.roles[role]?.needs) { enter(role) }
  }

  private mutating func enter(_ role: Int) {
    if isEntered[role] { return }
    isEntered[role] = true
    newlyEntered.append(role)
  }

  private mutating func leave(_ role: Int) {
    for number in taughtOnlyIn[role] where !hasRoleToGain[number] {
      hasRoleToGain[number] = true
      release(number)
    }
    for move in reach.movesOut[role] {
      openMoves.append(move)
      make(move)
    }
  }
}
