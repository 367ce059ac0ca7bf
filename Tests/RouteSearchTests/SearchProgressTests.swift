import RouteSearch
import Synchronization
import TestSupport
import Testing

/// What a search says on its way, and how it ends when it is asked to.
@Suite struct SearchProgressTests {
  @Test func `reported bounds only ever come closer, and hold the best time between them`() {
    var reports = 0
    var changes = 0
    for seed in 1...1500 {
      let problem = RandomProblem(seed: seed).problem
      let log = ProgressLog()
      let outcome = RouteSearch.bestRoute(
        for: problem, limits: SearchLimits(report: { (step: SearchProgress) in log.add(step) }))
      let steps = log.steps
      reports += steps.count
      changes += max(0, steps.count - 1)
      for (earlier, later) in zip(steps, steps.dropFirst()) {
        #expect(earlier.lowerBound <= later.lowerBound, "seed \(seed)")
        #expect(later.best ?? .max <= earlier.best ?? .max, "seed \(seed)")
        #expect(earlier.nodes <= later.nodes, "seed \(seed)")
        #expect(earlier != later, "seed \(seed)")
      }
      guard case .proved(let route, statistics: _) = outcome else { continue }
      for step in steps {
        #expect(step.lowerBound <= route.cost.time, "seed \(seed)")
        #expect(step.best ?? .max >= route.cost.time, "seed \(seed)")
      }
    }
    #expect(reports > 500 && changes > 50)
  }

  @Test func `a series reports on its first route alone`() {
    for seed in 1...200 {
      let problem = RandomProblem(seed: seed).problem
      let (one, several, curve) = (ProgressLog(), ProgressLog(), ProgressLog())
      _ = RouteSearch.bestRoute(
        for: problem, limits: SearchLimits(report: { (step: SearchProgress) in one.add(step) }))
      _ = RouteSearch.bestRoutes(
        for: problem, count: 3,
        limits: SearchLimits(report: { (step: SearchProgress) in several.add(step) }))
      _ = RouteSearch.tradeOffs(
        for: problem,
        limits: SearchLimits(
          nodes: 2_000, report: { (step: SearchProgress) in curve.add(step) }))
      #expect(one.steps == several.steps, "seed \(seed)")
      #expect(one.steps == curve.steps, "seed \(seed)")
    }
  }

  @Test func `someone who asks at a report has the best route of that moment`() {
    var stopped = 0
    for seed in 1...1500 {
      let problem = RandomProblem(seed: seed).problem
      let log = ProgressLog()
      let limits = SearchLimits(
        shouldStop: { () -> Bool in log.steps.contains { (step) -> Bool in step.best != nil } },
        report: { (step: SearchProgress) in log.add(step) })
      switch RouteSearch.bestRoute(for: problem, limits: limits) {
      case .bounded(let route, let lowerBound, statistics: _):
        stopped += 1
        #expect(log.steps.last?.best == route.cost.time, "seed \(seed)")
        #expect(lowerBound < route.cost, "seed \(seed)")
      case .stopped: Issue.record("seed \(seed): a route was known and is lost")
      case .proved, .impossible, .excluded: break
      }
    }
    #expect(stopped > 100)
  }

  @Test func `a search that is stopped while it is prepared knows nothing, and says so`() {
    let problem = RandomProblem.wide(roles: 60, competencies: 400)
    for asked in 1...3 {
      let count = Mutex(0)
      let limits = SearchLimits(shouldStop: { () -> Bool in
        count.withLock { (count: inout Int) -> Bool in
          count += 1
          return count >= asked
        }
      })
      let outcome = RouteSearch.bestRoute(for: problem, limits: limits)
      guard case .stopped(let bound, let statistics) = outcome else {
        Issue.record("asked \(asked) times: \(outcome)")
        continue
      }
      #expect(bound.time == 0 && statistics.prefixes + statistics.walks == 0)
      #expect(count.withLock { (count: inout Int) -> Int in count } == asked)
    }
  }
}

/// The reports of one search, in order.
private final class ProgressLog: Sendable {
  private let log = Mutex<[SearchProgress]>([])

  var steps: [SearchProgress] { log.withLock { (log) -> [SearchProgress] in log } }

  func add(_ step: SearchProgress) { log.withLock { (log) -> Void in log.append(step) } }
}

extension RandomProblem {
  /// A problem that takes more than a few steps to prepare: a ladder of roles, each of which asks
  /// for more of a chain of competencies, and moves over one rung.
  fileprivate static func wide(roles: Int, competencies: Int) -> RouteProblem {
    func condition(_ competency: Int) -> Condition {
      Condition([Clause(atLeast: 1, of: [competency])])
    }
    let each = competencies / roles
    return RouteProblem(
      competencies: (0..<competencies).map { (number: Int) -> RouteProblem.Competency in
        RouteProblem.Competency(
          cost: 60 + number % 7, onlyIn: nil,
          condition: number == 0 ? Condition() : condition(number - 1))
      },
      moves: (0..<roles - 1).flatMap { (role: Int) -> [RouteProblem.Move] in
        [1, 2].filter { (step: Int) -> Bool in role + step < roles }
          .map { (step: Int) -> RouteProblem.Move in
            RouteProblem.Move(
              from: role, to: role + step, tenure: 500, firstTenure: 500,
              condition: condition((role + 1) * each - 1))
          }
      },
      costsInRole: Array(repeating: [], count: roles), start: 0, target: roles - 1,
      held: BitSet(capacity: competencies))
  }
}
