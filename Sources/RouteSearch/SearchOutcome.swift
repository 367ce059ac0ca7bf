/// What a search found, and how sure it is.
package enum SearchOutcome: Sendable {
  /// No route is better.
  case proved(Route, statistics: SearchStatistics)
  /// A limit came before the proof: no route is better than the bound.
  case bounded(Route, lowerBound: RouteCost, statistics: SearchStatistics)
  /// A limit came before any route.
  case stopped(lowerBound: RouteCost, statistics: SearchStatistics)
  /// There is no route: whatever it may cost, but through the roles that the problem names.
  case impossible(Obstacle)
  /// There are routes, but each has too many moves, arrives too late or takes too much study.
  case excluded(statistics: SearchStatistics)
}

/// A walk of moves and, for each role on it, what is acquired there.
package struct Route: Hashable, Sendable {
  package struct Stay: Hashable, Sendable {
    package let role: Int
    /// Minutes that the stay's move asks for.
    package let tenure: Int
    /// In an order that respects the prerequisites; what is needed first comes first.
    package let acquired: [Int]
    /// The move that ends the stay; `nil` in the last one of a route to a condition.
    package let move: Int?

    package init(role: Int, tenure: Int, acquired: [Int], move: Int?) {
      self.role = role
      self.tenure = tenure
      self.acquired = acquired
      self.move = move
    }
  }

  package let stays: [Stay]
  package let cost: RouteCost

  package init(stays: [Stay], cost: RouteCost) {
    self.stays = stays
    self.cost = cost
  }
}

/// How much work a search was; shown in benchmarks, and in the notes of a long search.
package struct SearchStatistics: Hashable, Sendable {
  /// Walk prefixes looked at.
  package var prefixes = 0
  /// Walks whose stays were filled exactly.
  package var walks = 0
  /// Nodes of those fillings.
  package var assignments = 0

  static func + (left: Self, right: Self) -> Self {
    var sum = left
    sum.prefixes += right.prefixes
    sum.walks += right.walks
    sum.assignments += right.assignments
    return sum
  }
}
