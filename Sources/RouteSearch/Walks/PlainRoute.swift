/// The least (time, moves) where nothing has to be learned: a plain shortest path.
///
/// Two searches of Dijkstra's, one onward from the start and one backward from the target, take
/// turns until no walk can be as good as the best one that joins them (Nicholson 1966, Pohl 1971).
/// Of all the best walks the one is taken whose moves have the least numbers, compared from the
/// start on.
///
/// - Complexity: O((roles + moves) log moves) at worst; where every role has a few moves to any
///   others, about the square root of that.
struct PlainRoute {
  private let problem: RouteProblem
  /// Whether each move may be made; `nil` when all may.
  private let allowed: [Bool]?
  private var onward: PlainSearch
  private var backward: PlainSearch
  /// The least cost known of a walk from the start to the target.
  private var best: PlainSearch.Cost?
  /// Moves at which such walks go over from the onward search to the backward one.
  private var joints: [Int] = []

  /// The moves of the best walk from the start to the target; `nil` when there is none.
  static func walk(_ problem: RouteProblem, by allowed: [Bool]?) -> [Int]? {
    var route = PlainRoute(problem, allowed)
    route.run()
    return route.best.map { (best: PlainSearch.Cost) -> [Int] in route.firstWalk(costing: best) }
  }

  private init(_ problem: RouteProblem, _ allowed: [Bool]?) {
    self.problem = problem
    self.allowed = allowed
    onward = PlainSearch(from: problem.start, roleCount: problem.roleCount)
    backward = PlainSearch(from: problem.goal.target, roleCount: problem.roleCount)
  }

  /// What a move costs.
  ///
  /// One out of the role of the start takes its first tenure: who comes back there could have made
  /// the next move at once, with no more time and fewer moves, so no best walk does.
  private func cost(of move: RouteProblem.Move) -> PlainSearch.Cost {
    PlainSearch.Cost(
      time: move.from == problem.start ? move.firstTenure : move.tenure, moves: 1)
  }

  private func mayBeMade(_ move: Int) -> Bool { allowed?[move] ?? true }

  // MARK: The two searches

  private mutating func run() {
    while let first = onward.least, let last = backward.least {
      // A walk that is not known yet has a part of either search before it. Those that are just
      // as good as the best count too.
      if let best, best < first + last { return }
      if onward.waiting <= backward.waiting { goOnward() } else { goBackward() }
    }
  }

  private mutating func goOnward() {
    guard let (role, cost) = onward.settleNext() else { return }
    for number in problem.movesFrom[role] where mayBeMade(number) {
      let move = problem.moves[number]
      let arrival = cost + self.cost(of: move)
      onward.reach(move.to, at: arrival)
      if let rest = backward.cost(of: move.to) { join(at: number, arrival + rest) }
    }
  }

  private mutating func goBackward() {
    guard let (role, cost) = backward.settleNext() else { return }
    for number in problem.movesInto[role] where mayBeMade(number) {
      let move = problem.moves[number]
      let rest = cost + self.cost(of: move)
      backward.reach(move.from, at: rest)
      if let departure = onward.cost(of: move.from) { join(at: number, departure + rest) }
    }
  }

  /// Notes a walk that goes over from one search to the other by a move.
  private mutating func join(at move: Int, _ cost: PlainSearch.Cost) {
    if let best, best < cost { return }
    if best != cost { joints = [] }
    best = cost
    joints.append(move)
  }

  // MARK: The first of the best walks

  private func firstWalk(costing best: PlainSearch.Cost) -> [Int] {
    let leading = rolesLeadingToJoints()
    var walk: [Int] = []
    var role = problem.start
    var spent = PlainSearch.Cost.zero
    while role != problem.goal.target {
      let next = problem.movesFrom[role].first { (number: Int) -> Bool in
        guard mayBeMade(number) else { return false }
        let move = problem.moves[number]
        let arrival = spent + cost(of: move)
        if let rest = backward.cost(of: move.to), arrival + rest == best { return true }
        return leading.contains(move.to) && onward.cost(of: move.to) == arrival
      }
      // There always is one, as the best walk has been walked by the searches.
      guard let next else { return walk }
      walk.append(next)
      spent = spent + cost(of: problem.moves[next])
      role = problem.moves[next].to
    }
    return walk
  }

  /// The roles from which some best walk comes to a joint, as far as the onward search went.
  private func rolesLeadingToJoints() -> Set<Int> {
    var found: Set<Int> = []
    var pending: [Int] = []
    for joint in joints where found.insert(problem.moves[joint].from).inserted {
      pending.append(problem.moves[joint].from)
    }
    while let role = pending.popLast() {
      guard let arrival = onward.cost(of: role) else { continue }
      for number in problem.movesInto[role] where mayBeMade(number) {
        let move = problem.moves[number]
        guard let departure = onward.cost(of: move.from),
          departure + cost(of: move) == arrival, found.insert(move.from).inserted
        else { continue }
        pending.append(move.from)
      }
    }
    return found
  }
}
