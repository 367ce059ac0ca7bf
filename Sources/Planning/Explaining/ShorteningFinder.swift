import CareerModel
import RouteSearch

/// Finds out what would shorten the best plan most, each change by itself and solved exactly.
struct ShorteningFinder {
  private let compiler: ProblemCompiler
  private let request: PlanRequest
  private let best: CareerPlan
  private let limits: SearchLimits
  private let nodesForMany: Int
  private let effort: Int
  private let question: ChangedQuestion
  private let facts: [GraphFact]
  /// What the best plan learns, and the roles that it is in.
  private let learned: Set<Competency>
  private let roles: Set<RoleIndex>
  private let moves: Set<MoveIndex>
  private var time: StudyMinutes { best.totals.time }
  private var pace: Pace { request.person.pace }

  /// - Parameters:
  ///   - compiler: of the request's graph.
  ///   - request: without a date, which would hide what takes longer.
  ///   - best: its best plan.
  ///   - limits: the nodes are those of one search, the time is that of all.
  ///   - nodesForMany: of a search for several changes at once.
  ///   - effort: nodes after which the first answer of a kind is enough.
  init(
    _ compiler: ProblemCompiler, _ request: PlanRequest, _ best: CareerPlan,
    _ limits: SearchLimits, nodesForMany: Int, effort: Int
  ) {
    self.compiler = compiler
    self.request = request
    self.best = best
    self.limits = limits
    self.nodesForMany = nodesForMany
    self.effort = effort
    question = ChangedQuestion(compiler, request)
    let ways = MoveWays(compiler.graph, from: request.person.role, to: request.goal)
    facts = RelevantFacts(compiler, request, ways).facts
    learned = Set(
      best.stays.flatMap(\.acquisitions).map { (acquisition: CareerPlan.Acquisition) in
        acquisition.competency
      })
    roles = Set(best.rolesEntered(in: compiler.graph))
    moves = Set(best.stays.compactMap(\.move))
  }

  /// What an hour a week more would save; `nil` where there cannot be one, or a limit came first.
  ///
  /// A saving of no days is one too: then learning does not decide.
  func moreHours() -> (Shortening?, isKnown: Bool) {
    guard let faster = ChangedQuestion.moreHours(than: pace) else { return (nil, true) }
    // Tenures are rounded at each pace, which may move a date by a day.
    let mostTime = faster.studyMinutes(withinDays: pace.days(in: time) + 1)
    let answer = question.answer(with: [.moreHours], within: mostTime, limits: limits)
    guard case (.found(let plan), _) = answer else { return (nil, false) }
    let days = pace.days(in: time) - faster.days(in: plan.totals.time)
    return (Shortening(change: .moreHours, plan: plan, pace: faster, days: days), true)
  }

  typealias Result = Ranking<PlanChange, Shortening>

  /// The competencies that save most if they are held already.
  func held(first count: Int) -> Result {
    var ranking = LazyRanking<PlanChange, Shortening>(nodesForMany: nodesForMany)
    let goals = request.goal.requirement.competencies
    for fact in facts {
      // What is asked for is no premise.
      guard case .learning(let competency) = fact, !goals.contains(competency) else { continue }
      let bound = bound(without: Requirement(.competency(competency)))
      guard bound < time else { continue }
      ranking.add([.held(competency)], bound: bound)
    }
    // Who holds a level holds those under it, which often save as much.
    return run(&ranking, first: count == .max ? count : count + 2)
      .keeping(first: count) { (entry: Result.Entry, others: [Result.Entry]) -> Bool in
        !others.contains { (other: Result.Entry) -> Bool in
          guard case .held(let one) = entry.question, case .held(let another) = other.question
          else { return false }
          return one.skill == another.skill && one.level > another.level
            && other.time == entry.time
        }
      }
  }

  /// The parts of what is asked for, and restrictions to certain roles, that cost most.
  func waived(first count: Int) -> Result {
    var ranking = LazyRanking<PlanChange, Shortening>(nodesForMany: nodesForMany)
    // What the best plan meets, one by one; and all others together.
    var others: [PlanChange] = []
    for fact in facts {
      switch fact {
      case .tenure, .learning: continue
      case .onlyIn(let competency):
        if learned.contains(competency) {
          ranking.add([.waived(fact)], bound: .zero)
        } else {
          others.append(.waived(fact))
        }
      case .need(let asker, let part):
        let bound = bound(without: compiler.graph.needs(of: asker).parts[part])
        guard bound < time else { continue }
        if isOnTheWay(asker) {
          ranking.add([.waived(fact)], bound: bound)
        } else {
          others.append(.waived(fact))
        }
      }
    }
    ranking.add(others, bound: .zero)
    return run(&ranking, first: count)
  }

  /// The moves that save most if they ask for a month less.
  func shorterTenures(first count: Int) -> Result {
    // Other moves hardly ever matter, and nothing else bounds what they save: it is worth more to
    // pass them over together.
    var ranking = LazyRanking<PlanChange, Shortening>(nodesForMany: nodesForMany * 8)
    var others: [PlanChange] = []
    for fact in facts {
      guard case .tenure(let move) = fact else { continue }
      if moves.contains(move) {
        ranking.add([.shorterTenure(move)], bound: .zero, isLikely: true)
      } else {
        others.append(.shorterTenure(move))
      }
    }
    ranking.add(others, bound: .zero)
    return run(&ranking, first: count)
  }

  // MARK: Searches

  private func run(
    _ ranking: inout LazyRanking<PlanChange, Shortening>, first count: Int
  ) -> Result {
    let shouldStop = limits.shouldStop
    return ranking.run(
      .init(count: count, effort: effort, mostNodes: limits.nodes, shouldStop: shouldStop)
    ) {
      (changes: [PlanChange], nodes: Int, ceiling: StudyMinutes?)
        -> (LazyRanking<PlanChange, Shortening>.Finding, Int) in
      let below = min(time, ceiling ?? time)
      let (answer, spent) = question.answer(
        with: changes, within: StudyMinutes(below.count - 1),
        limits: SearchLimits(nodes: nodes, shouldStop: shouldStop))
      switch answer {
      case .none: return (below < time ? .atLeast(below) : .none, spent)
      case .atLeast(let bound): return (.atLeast(bound), spent)
      case .found(let plan):
        let saved = pace.days(in: time) - pace.days(in: plan.totals.time)
        let shortening = Shortening(change: changes[0], plan: plan, pace: pace, days: saved)
        return (.exactly(shortening, plan.totals.time), spent)
      }
    }
  }

  /// The least that any plan without a requirement takes.
  private func bound(without requirement: Requirement) -> StudyMinutes {
    // Learning it as well may be more than there may be.
    guard request.constraints.mostStudy == nil,
      let allowance = LearningAllowance(compiler.graph, request.person).minutes(for: requirement)
    else { return .zero }
    return max(.zero, time - allowance)
  }

  private func isOnTheWay(_ asker: Asker) -> Bool {
    switch asker {
    case .role(let role): roles.contains(role)
    case .move(let move): moves.contains(move)
    case .level(let competency): learned.contains(competency)
    }
  }
}
