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
    // The first move into each role, from the last role that has one.
    var firstMoveIn: [Int?] = Array(repeating: nil, count: roles.count)
    for role in roles.indices {
      for number in movesOut[role] {
        let move = moves[number]
        if let first = firstMoveIn[move.to.rawValue], moves[first].from == move.from {
          reportRepeated(move, first: moves[first], log)
        } else {
          firstMoveIn[move.to.rawValue] = number
        }
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
