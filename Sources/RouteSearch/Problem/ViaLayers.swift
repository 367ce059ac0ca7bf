/// A problem whose routes pass through some roles, as one that says nothing of them.
///
/// Each role becomes one role for every set of via roles that a walk can have visited by the
/// time it is there; entering a via role leads to the layer with it added. The targets are the
/// targets' roles in the layer of all of them, so a walk may also pass through a target's role
/// before. What is learned stays learned from layer to layer, as it does from role to role.
struct ViaLayers {
  /// The question in layers, without via roles.
  let problem: RouteProblem
  /// The role of each of the problem's roles, and the move of each of its moves.
  let roles: [Int]
  private let moves: [Int]

  /// A role, and the set of via roles visited by then, a bit for each.
  private struct Place: Hashable, Comparable {
    let role: Int
    let visited: Int

    static func < (left: Self, right: Self) -> Bool {
      (left.role, left.visited) < (right.role, right.visited)
    }
  }

  /// `nil` where every route meets the question's via roles anyway.
  init?(_ question: RouteProblem) {
    let via = Self.viaRoles(of: question)
    guard !via.isEmpty else { return nil }
    var bitOfRole: [Int: Int] = [:]
    for (bit, role) in via.enumerated() { bitOfRole[role] = 1 << bit }
    func place(after move: RouteProblem.Move, _ visited: Int) -> Place {
      Place(role: move.to, visited: visited | (bitOfRole[move.to] ?? 0))
    }
    let start = Place(role: question.start, visited: 0)
    let everyVia = 1 << via.count - 1

    let movesFrom = AdjacencyList(
      nodeCount: question.roleCount,
      arcs: question.moves.enumerated().map { (index, move) -> (Int, Int) in (move.from, index) })
    var found: Set<Place> = [start]
    for role in question.goal.roles { found.insert(Place(role: role, visited: everyVia)) }
    var pending = [start]
    while let here = pending.popLast() {
      for move in movesFrom[here.role] {
        let next = place(after: question.moves[move], here.visited)
        if found.insert(next).inserted { pending.append(next) }
      }
    }
    // By role, then by what was visited: numbers decide ties, and these follow from the question.
    let places = found.sorted()
    var numberOfPlace: [Place: Int] = [:]
    var placesOfRole: [[Int]] = Array(repeating: [], count: question.roleCount)
    for (number, place) in places.enumerated() {
      numberOfPlace[place] = number
      placesOfRole[place.role].append(number)
    }
    roles = places.map(\.role)

    var originals: [Int] = []
    var moves: [RouteProblem.Move] = []
    for (index, move) in question.moves.enumerated() {
      for from in placesOfRole[move.from] {
        guard let to = numberOfPlace[place(after: move, places[from].visited)] else { continue }
        originals.append(index)
        moves.append(
          RouteProblem.Move(
            from: from, to: to, tenure: move.tenure, firstTenure: move.firstTenure,
            condition: move.condition))
      }
    }
    self.moves = originals

    var constraints = question.constraints
    constraints.via = []
    problem = RouteProblem(
      competencies: question.competencies.map {
        (competency: RouteProblem.Competency) -> RouteProblem.Competency in
        RouteProblem.Competency(
          cost: competency.cost,
          onlyIn: competency.onlyIn?.flatMap { (role: Int) -> [Int] in placesOfRole[role] },
          condition: competency.condition)
      },
      moves: moves, costsInRole: roles.map { (role: Int) in question.costsInRole[role] },
      start: numberOfPlace[start] ?? 0,
      goal: question.goal.mappingRoles { (role: Int) -> Int in
        numberOfPlace[Place(role: role, visited: everyVia)] ?? 0
      }, held: question.held, constraints: constraints)
  }

  /// The roles to pass through that not every route passes anyway, ascending.
  private static func viaRoles(of question: RouteProblem) -> [Int] {
    var via = Set(question.constraints.via)
    via.remove(question.start)
    if case .role(let target) = question.goal { via.remove(target) }
    return via.sorted()
  }

  // MARK: Back to the question

  /// What was found in the layers, in the numbers of the question.
  func outcome(_ found: SearchOutcome) -> SearchOutcome {
    switch found {
    case .proved(let route, let statistics):
      .proved(self.route(route), statistics: statistics)
    case .bounded(let route, let lowerBound, let statistics):
      .bounded(self.route(route), lowerBound: lowerBound, statistics: statistics)
    case .stopped, .excluded: found
    case .impossible(let obstacle): .impossible(self.obstacle(obstacle))
    }
  }

  func route(_ found: Route) -> Route {
    Route(
      stays: found.stays.map { (stay: Route.Stay) -> Route.Stay in
        Route.Stay(
          role: roles[stay.role], tenure: stay.tenure, acquired: stay.acquired,
          move: original(stay.move))
      }, cost: found.cost)
  }

  private func obstacle(_ found: Obstacle) -> Obstacle {
    Obstacle(
      enterableRoles: Set(found.enterableRoles.map { (role: Int) -> Int in roles[role] }).sorted(),
      blockedMoves: found.blockedMoves.map {
        (blocked: Obstacle.BlockedMove) -> Obstacle.BlockedMove in
        Obstacle.BlockedMove(move: original(blocked.move), holdable: blocked.holdable)
      },
      isOnlyAboutOrder: found.isOnlyAboutOrder)
  }

  private func original(_ move: Int?) -> Int? {
    move.map { (move: Int) -> Int in moves[move] }
  }
}
