import CareerModel
import RouteSearch

/// How a plan has to begin.
enum PlanOpening: Hashable {
  case move(MoveIndex)
  /// All of these are acquired in the first stay.
  case learning([Competency])
}

/// What the best plan that begins in a certain way takes.
enum OpenedAnswer: Hashable {
  case found(StudyMinutes)
  case none
  /// A limit came first.
  case stopped
}

extension PersonalPlanner {
  /// The least time of a plan that begins in a certain way and takes `mostTime` at most, and the
  /// nodes that it took.
  ///
  /// The target is another role than the person's; the opening is a move out of that role, or what can
  /// be acquired in it.
  func leastTime(
    to target: RoleIndex, beginningWith opening: PlanOpening, under constraints: PlanConstraints,
    within mostTime: StudyMinutes?, limits: SearchLimits
  ) throws(PlanChecker.Fault) -> (OpenedAnswer, nodes: Int) {
    let request = PlanRequest(person: person, target: target, constraints: constraints)
    let question = ConstrainedProblem(
      start.problem(to: compiler.compile(request.goal)), request, compiler, mostTime: mostTime)
    let opened = openedProblem(question, opening)
    func found(_ route: Route) throws(PlanChecker.Fault) -> OpenedAnswer {
      .found(
        try checked(compiler.plan(question.route(opened.route(route))), request).totals.time)
    }
    switch RouteSearch.bestRoute(for: opened.problem, limits: TimeProof().limits(limits)) {
    case .proved(let route, let statistics): return (try found(route), statistics.nodes)
    case .bounded(let route, let lowerBound, let statistics):
      let isExact = route.cost.time == lowerBound.time
      return (isExact ? try found(route) : .stopped, statistics.nodes)
    case .stopped(_, let statistics): return (.stopped, statistics.nodes)
    case .excluded(let statistics): return (.none, statistics.nodes)
    case .impossible: return (.none, 0)
    }
  }

  private func openedProblem(
    _ question: ConstrainedProblem, _ opening: PlanOpening
  ) -> OpenedProblem {
    let problem = question.problem
    let firstMoves = problem.moves.indices.filter { (number: Int) -> Bool in
      guard problem.moves[number].from == problem.start else { return false }
      switch opening {
      case .move(let move): return compiler.numbers.moves[question.number(ofMove: number)] == move
      case .learning: return true
      }
    }
    let learned: [Int] =
      switch opening {
      case .move: []
      case .learning(let competencies): competencies.map(compiler.numbers.number(of:))
      }
    return OpenedProblem(problem, firstMoves: firstMoves, learning: learned)
  }
}
