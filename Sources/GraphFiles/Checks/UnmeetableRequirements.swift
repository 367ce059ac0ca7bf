import CareerModel

/// Finds requirements that nobody can meet, because what they ask for is taught only in roles
/// that nobody can have entered by then.
///
/// Each fault is reported once, where it lies: what is reported is then taken for possible, so
/// that whatever depends on it is not reported too.
struct UnmeetableRequirements {
  private let draft: GraphDraft
  private let numbers: CompetencyNumbers
  private var attainment: Attainment
  private let log: FindingLog

  init(in draft: GraphDraft, numbers: CompetencyNumbers, reach: RoleReach, log: FindingLog) {
    self.draft = draft
    self.numbers = numbers
    self.log = log
    attainment = Attainment(in: draft, numbers: numbers, reach: reach)
  }

  mutating func report() {
    enterEveryReachableRole()
    // What is still out of reach now is taught only where no chain of moves leads.
    for move in attainment.openMoves { blame(draft.moves[move].needs) }
    for number in 0..<numbers.count where attainment.canBeTaught(number) {
      if !attainment.isHeld[number] { blame(draft.level(numbers[number])?.needs) }
    }
  }

  private mutating func enterEveryReachableRole() {
    var next = 0
    while next < attainment.openMoves.count {
      let move = draft.moves[attainment.openMoves[next]]
      next += 1
      let role = move.to.rawValue
      if attainment.isEntered[role] { continue }
      blame(move.needs)
      blame(draft.roles[role]?.needs)
      attainment.assumeEntered(role)
    }
  }

  /// Reports what keeps a requirement from being met, and then takes it for held.
  private mutating func blame(_ requirement: Int?) {
    guard let requirement, !attainment.isMet(requirement) else { return }
    var waiting = [requirement]
    var isBlamed: Set<Int> = []
    while let root = waiting.popLast() {
      var culprits: [(number: Int, node: Int)] = []
      for (number, node) in unheldCompetencies(in: root) {
        // The levels below it are not written, but are needed all the same.
        var number = number
        while !attainment.isHeld[number], isBlamed.insert(number).inserted {
          if !attainment.canBeTaught(number) { culprits.append((number, node)) }
          if let needs = draft.level(numbers[number])?.needs, !attainment.isMet(needs) {
            waiting.append(needs)
          }
          guard numbers[number].level > 1 else { break }
          number -= 1
        }
      }
      report(culprits)
    }
    for number in isBlamed.sorted() { attainment.assumeHeld(number) }
  }

  /// The competencies that nobody holds, in the parts of a requirement that nobody meets.
  private func unheldCompetencies(in root: Int) -> [(number: Int, node: Int)] {
    let nodes = draft.requirements.nodes
    var found: [(number: Int, node: Int)] = []
    var index = root
    while index < nodes[root].end {
      guard !attainment.isMet(part: index) else {
        index = nodes[index].end
        continue
      }
      if case .competency(let competency) = nodes[index].kind,
        let number = numbers.number(of: competency)
      {
        found.append((number, index))
      }
      index += 1
    }
    return found
  }

  private func report(_ culprits: [(number: Int, node: Int)]) {
    guard let first = culprits.first else { return }
    let competency = numbers[first.number]
    let roles = (draft.level(competency)?.onlyIn ?? []).map { (role: RoleIndex) -> String in
      quoted(draft.roleName(role))
    }
    var message =
      "no one can meet this: \(quoted(draft.name(of: competency))) can be gained only in "
      + "\(list(roles, joinedBy: "or")), which no one can have held before"
    let others = culprits.dropFirst().map { (culprit: (number: Int, node: Int)) -> String in
      quoted(draft.name(of: numbers[culprit.number]))
    }
    if !others.isEmpty { message += "; so it is with \(list(Array(others), joinedBy: "and"))" }
    log.report(
      .unmeetableRequirement, at: draft.requirements.nodes[first.node].place,
      message + "; let another role teach it, or do not ask for it here")
  }
}
