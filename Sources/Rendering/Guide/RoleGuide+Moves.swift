import CareerModel

extension RoleGuide {
  /// Where the role leads, by kind of move.
  mutating func writeMovesOut() {
    let moves = graph.moves(from: index).map { (move: MoveIndex) -> Move in graph[move] }
    guard !moves.isEmpty else { return }
    page.startSection("Where it leads", aside: "with the least time in this role")
    writeMoves(moves, to: { (move: Move) -> RoleIndex in move.to })
  }

  /// How to get into the role, by kind of move.
  mutating func writeMovesIn() {
    let moves = graph.moves.filter { (move: Move) -> Bool in move.to == index }
    guard !moves.isEmpty else { return }
    page.startSection("How to get in", aside: "with the least time in the role before")
    writeMoves(moves, to: { (move: Move) -> RoleIndex in move.from })
  }

  private mutating func writeMoves(_ moves: [Move], to other: (Move) -> RoleIndex) {
    for kind in MoveKind.allCases {
      let ofKind = moves.filter { (move: Move) -> Bool in move.kind == kind }
      guard !ofKind.isEmpty else { continue }
      page.addParagraph(StyledText(kind.heading, .emphasis))
      for move in ofKind { write(move, other: graph[other(move)]) }
    }
  }

  private mutating func write(_ move: Move, other: Role) {
    let dot = " \(page.glyphs.middleDot) "
    var line = StyledText(other.title, .role)
    line.append(dot, .dim)
    line.append(other.id, .code)
    line.append(dot, .dim)
    line.append(EstimateText.tenure(move.tenure, page.glyphs))
    page.addItem(StyledText(page.glyphs.arrow, .dim), line)
    let indent = 3 + page.glyphs.arrow.displayWidth
    if let about = move.about { page.addParagraph(StyledText(about), indent: indent) }
    if !move.needs.isNothing {
      page.addParagraph(
        StyledText("Also asks for ", .dim) + RequirementPhrase(graph: graph).text(move.needs),
        indent: indent)
    }
    if let basis = move.tenure.estimate.basis {
      page.addParagraph(StyledText("Basis: \(basis)", .dim), indent: indent)
    }
  }
}

extension MoveKind {
  /// As a heading over moves of the kind.
  var heading: String {
    switch self {
    case .progression: "Progression"
    case .transition: "Transition"
    case .lateral: "Lateral"
    case .stepDown: "Step down"
    }
  }
}
