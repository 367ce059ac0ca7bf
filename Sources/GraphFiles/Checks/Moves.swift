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
    struct Ends: Hashable {
      let from: RoleIndex
      let to: RoleIndex
    }
    var places: [Ends: Place] = Dictionary(minimumCapacity: moves.count)
    for move in moves {
      let ends = Ends(from: move.from, to: move.to)
      if let first = places[ends] {
        log.report(
          .repeatedMove, at: move.place,
          "there is a move from \(quoted(roleName(move.from))) to \(quoted(roleName(move.to))) "
            + "already, at \(log.description(of: first)); keep one of them")
      } else {
        places[ends] = move.place
      }
    }
  }
}
