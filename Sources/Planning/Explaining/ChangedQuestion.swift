import CareerModel
import RouteSearch

/// A question asked anew with things otherwise than they are.
struct ChangedQuestion {
  private let compiler: ProblemCompiler
  private let request: PlanRequest

  enum Answer {
    /// Proved to be the best.
    case found(CareerPlan)
    /// No plan takes less.
    case atLeast(StudyMinutes)
    /// No plan is within the limit on time.
    case none
  }

  /// The greatest pace that a request may have.
  private static let greatestPace = ExactDecimal(100)

  init(_ compiler: ProblemCompiler, _ request: PlanRequest) {
    self.compiler = compiler
    self.request = request
  }

  /// The pace with an hour a week more; `nil` where that is more than there may be.
  static func moreHours(than pace: Pace) -> Pace? {
    let hours = ExactDecimal(millionths: pace.hoursPerWeek.millionths + ExactDecimal.scale)
    return hours <= greatestPace ? Pace(hoursPerWeek: hours) : nil
  }

  /// The best plan with some changes that takes so much time at most, and the nodes that it took.
  func answer(
    with changes: [PlanChange], within mostTime: StudyMinutes, limits: SearchLimits
  ) -> (Answer, nodes: Int) {
    var request = request
    var waived: Set<GraphFact> = []
    var monthLess: Set<MoveIndex> = []
    for change in changes {
      switch change {
      case .moreHours:
        request.person.pace = Self.moreHours(than: request.person.pace) ?? request.person.pace
      case .held(let competency): waived.insert(.learning(competency))
      case .waived(let fact): waived.insert(fact)
      case .shorterTenure(let move): monthLess.insert(move)
      }
    }
    let start = compiler.start(request.person, .allBut(waived), monthLess: monthLess)
    let question = ConstrainedProblem(
      start.problem(to: compiler.compile(request.goal)), request, compiler, mostTime: mostTime)
    switch RouteSearch.bestRoute(for: question.problem, limits: limits) {
    case .proved(let route, let statistics):
      return (.found(compiler.plan(question.route(route))), statistics.nodes)
    case .bounded(_, let lowerBound, let statistics), .stopped(let lowerBound, let statistics):
      return (.atLeast(StudyMinutes(lowerBound.time)), statistics.nodes)
    case .excluded(let statistics): return (.none, statistics.nodes)
    case .impossible: return (.none, 0)
    }
  }
}

extension SearchStatistics {
  /// What node limits count.
  var nodes: Int { prefixes + assignments }
}
