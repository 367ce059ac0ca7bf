/// Which facts of a graph hold; the others are waived.
enum FactSelection {
  case all
  case allBut(Set<GraphFact>)
  /// Of the facts that can make a plan impossible, needs and `onlyIn`, these; and all others.
  case onlyBlocking(Set<GraphFact>)

  func holds(_ fact: GraphFact) -> Bool {
    switch self {
    case .all: return true
    case .allBut(let waived): return !waived.contains(fact)
    case .onlyBlocking(let kept):
      switch fact {
      case .need, .onlyIn: return kept.contains(fact)
      case .tenure, .learning: return true
      }
    }
  }

  var isEverything: Bool {
    switch self {
    case .all: true
    case .allBut(let waived): waived.isEmpty
    case .onlyBlocking: false
    }
  }
}
