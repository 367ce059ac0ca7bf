import CareerModel

/// Which roles a chain of moves leads to, whatever the moves ask for.
struct RoleReach {
  /// The moves out of each role.
  let movesOut: GroupedLists
  /// Where people may stand who have made no move.
  private(set) var entrances: [Int] = []
  private(set) var isReached: [Bool]
  private let draft: GraphDraft
  // The ends of the moves once more, close together: a large graph is walked in no order.
  private let origins: [Int]
  private let targets: [Int]

  init(in draft: GraphDraft) {
    self.draft = draft
    origins = draft.moves.map { (move: MoveDraft) -> Int in move.from.rawValue }
    targets = draft.moves.map { (move: MoveDraft) -> Int in move.to.rawValue }
    movesOut = GroupedLists(
      keyCount: draft.roles.count,
      pairs: zip(origins, draft.moves.indices).map {
        (origin: Int, move: Int) -> (key: Int, value: Int) in (origin, move)
      })
    isReached = Array(repeating: false, count: draft.roles.count)
    if let start = draft.start?.role {
      enter(start.rawValue)
      enterRoles(before: start.rawValue)
    } else {
      enterWithoutStart()
    }
  }

  /// People stand in the roles before the start too: those from which moves lead on to it.
  private mutating func enterRoles(before start: Int) {
    let movesIn = GroupedLists(
      keyCount: draft.roles.count,
      pairs: zip(targets, draft.moves.indices).map {
        (target: Int, move: Int) -> (key: Int, value: Int) in (target, move)
      })
    var leadsToStart = Array(repeating: false, count: draft.roles.count)
    leadsToStart[start] = true
    var waiting = [start]
    while let role = waiting.popLast() {
      for move in movesIn[role] {
        let previous = origins[move]
        if !leadsToStart[previous] {
          leadsToStart[previous] = true
          waiting.append(previous)
        }
      }
    }
    // Those that nothing leads into first, so that as few as possible count as entrances.
    for role in leadsToStart.indices where leadsToStart[role] && movesIn[role].isEmpty {
      enter(role)
    }
    for role in leadsToStart.indices where leadsToStart[role] && !isReached[role] { enter(role) }
  }

  /// Where no role is named as the start, people stand wherever no move leads; and in circles
  /// of moves that nothing leads into, in the first role.
  private mutating func enterWithoutStart() {
    var hasMovesIn = Array(repeating: false, count: draft.roles.count)
    for target in targets { hasMovesIn[target] = true }
    for role in hasMovesIn.indices where !hasMovesIn[role] { enter(role) }
    for role in hasMovesIn.indices where !isReached[role] { enter(role) }
  }

  private mutating func enter(_ role: Int) {
    entrances.append(role)
    isReached[role] = true
    var waiting = [role]
    while let role = waiting.popLast() {
      for move in movesOut[role] {
        let next = targets[move]
        if !isReached[next] {
          isReached[next] = true
          waiting.append(next)
        }
      }
    }
  }

  func reportUnreachableRoles(_ log: FindingLog) {
    if let start = draft.start?.role {
      reportUnreached(from: draft.roleName(start), log)
    } else {
      reportIsolated(log)
    }
  }

  private func reportUnreached(from start: String, _ log: FindingLog) {
    for (role, isReached) in isReached.enumerated() where !isReached {
      guard let role = draft.roles[role] else { continue }
      log.report(
        .unreachableRole, at: role.idPlace,
        "no chain of moves leads from \(quoted(start)) to \(quoted(role.id)); "
          + "add a move to it, or remove it")
    }
  }

  private func reportIsolated(_ log: FindingLog) {
    guard draft.roles.count > 1 else { return }
    var hasMoves = Array(repeating: false, count: draft.roles.count)
    for (origin, target) in zip(origins, targets) {
      hasMoves[origin] = true
      hasMoves[target] = true
    }
    for (role, hasMoves) in hasMoves.enumerated() where !hasMoves {
      guard let role = draft.roles[role] else { continue }
      log.report(
        .unreachableRole, at: role.idPlace,
        "no move leads to or from \(quoted(role.id)); add one, or remove the role")
    }
  }
}
