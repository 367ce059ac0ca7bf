/// The most that a route may cost, each part by itself.
struct CostCaps {
  var time: Int
  var study: Int
  var moves: Int

  static let none = CostCaps(time: .max, study: .max, moves: .max)

  init(time: Int, study: Int, moves: Int) {
    self.time = time
    self.study = study
    self.moves = moves
  }

  init(_ constraints: RouteConstraints) {
    self.init(
      time: constraints.latestArrival ?? .max, study: constraints.mostStudy ?? .max,
      moves: constraints.mostMoves ?? .max)
  }

  /// Whether a cost, or a lower bound on one part by part, leaves room.
  func admit(_ cost: RouteCost) -> Bool {
    cost.time <= time && cost.study <= study && cost.moves <= moves
  }
}
