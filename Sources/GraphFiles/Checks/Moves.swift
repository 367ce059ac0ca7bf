import CareerModel

extension GraphDraft {
  func reportMovesToThemselves(_ log: FindingLog) {
    for move in moves where move.from == move.to {
      log.report(
        .moveToItself, at: move.place,
        "this move leads from \(quoted(roleName(move.from))) to the same role; "
          + "name another role, or remove it")
    }
  }

  func reportRepeatedMoves(_ log: FindingLog) {
    let movesOut = GroupedLists(
      keyCount: roles.count,
      pairs: moves.indices.map { (move: Int) -> (key: Int, value: Int) in
        (moves[move].from.rawValue, move)
      })
    // For each role, the last role with a move into it. The moves themselves are looked at only
    // where something is wrong, as they lie far apart.
    var lastOrigin = Array(repeating: -1, count: roles.count)
    for role in roles.indices {
      for number in movesOut[role] {
        let target = moves[number].to.rawValue
        if lastOrigin[target] == role {
          let first = movesOut[role].first { (other: Int) -> Bool in
            moves[other].to.rawValue == target
          }
          if let first { reportRepeated(moves[number], first: moves[first], log) }
        }
        lastOrigin[target] = role
      }
    }
  }

  private func reportRepeated(_ move: MoveDraft, first: MoveDraft, _ log: FindingLog) {
    log.report(
      .repeatedMove, at: move.place,
      "there is a move from \(quoted(roleName(move.from))) to \(quoted(roleName(move.to))) "
        + "already, at \(log.description(of: first.place)); keep one of them")
  }
}
