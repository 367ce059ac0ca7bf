/// What a route costs; less time is better, then less study, then fewer moves.
package struct RouteCost: Hashable, Comparable, Sendable {
  /// Minutes from the start to the arrival.
  package var time: Int
  /// Minutes of learning in all.
  package var study: Int
  package var moves: Int

  package init(time: Int, study: Int, moves: Int) {
    self.time = time
    self.study = study
    self.moves = moves
  }

  static let zero = RouteCost(time: 0, study: 0, moves: 0)

  package static func < (left: Self, right: Self) -> Bool {
    if left.time != right.time { return left.time < right.time }
    if left.study != right.study { return left.study < right.study }
    return left.moves < right.moves
  }
}
