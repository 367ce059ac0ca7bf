import CareerModel
import GraphFiles
import Planning

extension GraphAdviser {
  /// Moves that are on no best plan around them.
  ///
  /// Looked at are the best plans from the role that a move leaves, and from each role one move
  /// before it, to the role that it enters, and to each role one move after it, for people who hold
  /// what their role is taken to require and have just entered it. A plan from further away may
  /// use the move all the same. Where a search reaches its limit, nothing is said.
  func idleMoves() throws(PlanChecker.Fault) -> [Advice] {
    var questions = NeighbourhoodPlans(self)
    for move in graph.moveIndices {
      try questions.ask(from: graph[move].from, to: graph[move].to)
    }
    var advice: [Advice] = []
    for move in graph.moveIndices where !questions.used.contains(move) {
      if let count = try questions.countOfPlans(around: move) {
        advice.append(idle(move, examined: count))
      }
    }
    return advice
  }

  private func idle(_ index: MoveIndex, examined count: Int) -> Advice {
    let move = graph[index]
    let words =
      count == 1
      ? "the best plan does not make this move"
      : "none of the \(count) best plans around this move makes it"
    return Advice(
      .idleMove, at: .move(index),
      "\(words), from \(quoted(graph[move.from].id)) to \(quoted(graph[move.to].id)); shorten it, "
        + "remove it, or accept it with the reason")
  }
}

/// Best plans from role to role, each searched for once, and the moves that they make.
private struct NeighbourhoodPlans {
  private let graph: CareerGraph
  private let adviser: GraphAdviser
  private let planner: Planner
  private var planners: [RoleIndex: PersonalPlanner] = [:]
  private var answers: [Question: Answer] = [:]
  private(set) var used: Set<MoveIndex> = []

  private struct Question: Hashable {
    let from: RoleIndex
    let to: RoleIndex
  }

  enum Answer {
    case plan
    case noPlan
    case unknown
  }

  init(_ adviser: GraphAdviser) {
    self.adviser = adviser
    graph = adviser.graph
    planner = Planner(adviser.graph)
  }

  @discardableResult
  mutating func ask(from: RoleIndex, to: RoleIndex) throws(PlanChecker.Fault) -> Answer {
    let question = Question(from: from, to: to)
    if let answer = answers[question] { return answer }
    let answer: Answer
    switch try personalPlanner(in: from).answer(to: .role(to), limits: adviser.limits) {
    case .found(let plan, .proved):
      answer = .plan
      for stay in plan.stays { if let move = stay.move { used.insert(move) } }
    case .impossible: answer = .noPlan
    case .found(_, .bounded), .stopped, .ruledOut: answer = .unknown
    }
    answers[question] = answer
    return answer
  }

  /// The number of best plans around a move; `nil` as soon as one of them makes it, where one is
  /// not known, and where there are none.
  mutating func countOfPlans(around index: MoveIndex) throws(PlanChecker.Fault) -> Int? {
    let move = graph[index]
    let before = graph.moves.filter { (other: Move) -> Bool in other.to == move.from }.map(\.from)
    let after = graph.moves.filter { (other: Move) -> Bool in other.from == move.to }.map(\.to)
    var count = 0
    for start in [move.from] + before {
      for target in [move.to] + after where target != start {
        switch try ask(from: start, to: target) {
        case .plan: count += 1
        case .noPlan: break
        case .unknown: return nil
        }
        if used.contains(index) { return nil }
      }
    }
    return count > 0 ? count : nil
  }

  private mutating func personalPlanner(in role: RoleIndex) -> PersonalPlanner {
    if let planner = planners[role] { return planner }
    let person = Person(
      role: role, daysInRole: 0, held: graph.assumedHoldings(in: role), pace: adviser.pace)
    let personal = planner.planner(for: person)
    planners[role] = personal
    return personal
  }
}
