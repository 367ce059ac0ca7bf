import RouteSearch
import TestSupport
import Testing

/// Several targets, and goals that are no role at all, against all routes there are.
@Suite struct GoalTests {
  static let parts = (0..<4).map { (part: Int) -> ClosedRange<Int> in
    part * 500 + 1...(part + 1) * 500
  }

  @Test(arguments: parts)
  func `the nearest of several roles is found, and is the best of each by itself`(
    seeds: ClosedRange<Int>
  ) {
    var (found, none) = (0, 0)
    for seed in seeds {
      var random = SplitMix64(seed: seed &* 7717)
      let problem = RandomProblem(seed: seed).problem
      let targets = RandomGoal.targets(problem, &random)
      let constraints = RandomGoal.constraints(problem, near: targets, &random)
      let asked = problem.leading(to: .anyRole(targets), under: constraints)
      let expected = EveryRoute(asked).cost
      let single = targets.compactMap { (target: Int) -> RouteCost? in
        EveryRoute(problem.leading(to: .role(target), under: constraints)).cost
      }
      #expect(single.min() == expected, "seed \(seed)")
      switch RouteSearch.bestRoute(for: asked) {
      case .proved(let route, _):
        found += 1
        #expect(route.cost == expected, "seed \(seed)")
        #expect(RouteReplay(asked).cost(of: route) == expected, "seed \(seed)")
      case .impossible, .excluded:
        none += 1
        #expect(expected == nil, "seed \(seed)")
      case .bounded, .stopped: Issue.record("seed \(seed): no limit was set")
      }
    }
    #expect(found > 250 && none > 60, "\(found), \(none)")
  }

  @Test(arguments: parts)
  func `a condition is met as soon as it can be, with no move more than it takes`(
    seeds: ClosedRange<Int>
  ) {
    var counts: [String: Int] = [:]
    for seed in seeds {
      var random = SplitMix64(seed: seed &* 8191)
      let problem = RandomProblem(seed: seed).problem
      let goal = RouteGoal.condition(RandomGoal.condition(problem, &random))
      let constraints = RandomGoal.constraints(problem.leading(to: goal), &random)
      let asked = problem.leading(to: goal, under: constraints)
      let every = EveryRoute(asked)
      switch RouteSearch.bestRoute(for: asked) {
      case .proved(let route, _):
        counts[route.cost.moves == 0 ? "where one is" : "elsewhere", default: 0] += 1
        if constraints != .none { counts["constrained", default: 0] += 1 }
        #expect(route.cost == every.cost, "seed \(seed)")
        #expect(RouteReplay(asked).cost(of: route) == every.cost, "seed \(seed)")
      case .impossible(let obstacle):
        counts["impossible", default: 0] += 1
        #expect(every.front.isEmpty, "seed \(seed)")
        #expect(
          obstacle.blockedMoves.contains { (blocked: Obstacle.BlockedMove) -> Bool in
            blocked.move == nil
          } || !constraints.via.isEmpty, "seed \(seed)")
      case .excluded:
        counts["excluded", default: 0] += 1
        #expect(every.cost == nil && !every.front.isEmpty, "seed \(seed)")
      case .bounded, .stopped: Issue.record("seed \(seed): no limit was set")
      }
    }
    for (kind, least) in [
      "where one is": 80, "elsewhere": 50, "constrained": 60, "impossible": 30, "excluded": 30,
    ] {
      #expect(counts[kind, default: 0] >= least, "\(kind): \(counts[kind, default: 0])")
    }
  }

  @Test func `a search that is cut short says nothing wrong about a goal`() {
    var stopped = 0
    for seed in 1...600 {
      var random = SplitMix64(seed: seed &* 131_071)
      let problem = RandomProblem(seed: seed).problem
      let goal: RouteGoal =
        random.chance(70)
        ? .condition(RandomGoal.condition(problem, &random))
        : .anyRole(RandomGoal.targets(problem, &random))
      let asked = problem.leading(
        to: goal, under: RandomGoal.constraints(problem.leading(to: goal), &random))
      let every = EveryRoute(asked)
      let limits = SearchLimits(nodes: random.within(1...8))
      switch RouteSearch.bestRoute(for: asked, limits: limits) {
      case .proved(let route, _): #expect(route.cost == every.cost, "seed \(seed)")
      case .bounded(let route, let lowerBound, _):
        stopped += 1
        guard let expected = every.cost else {
          Issue.record("seed \(seed): there is no route")
          continue
        }
        #expect(lowerBound <= expected && expected <= route.cost, "seed \(seed)")
        #expect(RouteReplay(asked).cost(of: route) == route.cost, "seed \(seed)")
      case .stopped(let lowerBound, _):
        stopped += 1
        if let expected = every.cost { #expect(lowerBound <= expected, "seed \(seed)") }
      case .impossible: #expect(every.front.isEmpty, "seed \(seed)")
      case .excluded: #expect(every.cost == nil, "seed \(seed)")
      }
    }
    #expect(stopped > 60)
  }
}

/// Walks along a route, with none of the search's code.
struct RouteReplay {
  private let problem: RouteProblem

  init(_ problem: RouteProblem) { self.problem = problem }

  /// What a route costs; `nil` when it is none, or does not keep to the via roles.
  func cost(of route: Route) -> RouteCost? {
    var cost = RouteCost(time: 0, study: 0, moves: 0)
    var role = problem.start
    var passed: Set<Int> = [role]
    var held = 0
    problem.held.forEach { (competency: Int) -> Void in held |= 1 << competency }
    for (number, stay) in route.stays.enumerated() {
      guard stay.role == role, let study = study(stay, &held) else { return nil }
      var tenure = 0
      if let index = stay.move {
        let move = problem.moves[index]
        guard move.from == role, EveryRoute.isMet(move.condition, held) else { return nil }
        tenure = number == 0 ? move.firstTenure : move.tenure
        role = move.to
        passed.insert(role)
        cost.moves += 1
      } else if number != route.stays.count - 1 {
        return nil
      }
      guard stay.tenure == tenure else { return nil }
      cost.time += max(tenure, study)
      cost.study += study
    }
    let isThere =
      switch problem.goal {
      case .role(let target): role == target
      case .anyRole(let targets): targets.contains(role)
      case .condition(let condition): EveryRoute.isMet(condition, held)
      }
    return isThere && passed.isSuperset(of: problem.constraints.via) ? cost : nil
  }

  /// The minutes learned in a stay; `nil` where something in it cannot be learned.
  private func study(_ stay: Route.Stay, _ held: inout Int) -> Int? {
    var study = 0
    for number in stay.acquired {
      let competency = problem.competencies[number]
      guard held & (1 << number) == 0, competency.onlyIn?.contains(stay.role) ?? true,
        EveryRoute.isMet(competency.condition, held)
      else { return nil }
      let own = problem.costsInRole[stay.role].first { (entry: RouteProblem.CostInRole) -> Bool in
        entry.competency == number
      }
      study += own?.cost ?? competency.cost
      held |= 1 << number
    }
    return study
  }
}
