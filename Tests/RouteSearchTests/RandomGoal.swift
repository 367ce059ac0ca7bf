import RouteSearch
import TestSupport

/// Goals that are several roles or none, with constraints near what can be kept.
enum RandomGoal {
  /// A random problem with such a goal.
  static func question(seed: Int, _ random: inout SplitMix64) -> RouteProblem {
    let problem = RandomProblem(seed: seed).problem
    if random.chance(50) {
      let targets = targets(problem, &random)
      return problem.leading(
        to: .anyRole(targets), under: constraints(problem, near: targets, &random))
    }
    let goal = RouteGoal.condition(condition(problem, &random))
    return problem.leading(to: goal, under: constraints(problem.leading(to: goal), &random))
  }

  /// Some roles, now and then the one that the route starts in, and one of them twice.
  static func targets(_ problem: RouteProblem, _ random: inout SplitMix64) -> [Int] {
    let roles = (0..<problem.roleCount).filter { (role: Int) -> Bool in
      role != problem.start || random.chance(5)
    }
    let targets = Array(random.shuffle(roles).prefix(random.within(1...3)))
    return random.chance(10) ? targets + targets.prefix(1) : targets
  }

  static func condition(_ problem: RouteProblem, _ random: inout SplitMix64) -> Condition {
    let competencies = Array(problem.competencies.indices)
    return Condition(
      (0..<random.within(1...3)).map { (_: Int) -> Clause in
        let items = random.shuffle(competencies).prefix(random.pick([1, 1, 1, 2, 3]))
        return Clause(atLeast: random.within(1...items.count), of: Array(items))
      })
  }

  /// Roles to pass through, also some of the targets, and limits that are just met or missed.
  static func constraints(
    _ problem: RouteProblem, near targets: [Int] = [], _ random: inout SplitMix64
  ) -> RouteConstraints {
    guard random.chance(60) else { return .none }
    let roles = random.shuffle(Array(0..<problem.roleCount))
    var constraints = RouteConstraints(via: Array(roles.prefix(random.pick([0, 0, 1, 1, 2]))))
    if random.chance(20) { constraints.via += targets.prefix(1) }
    let goal: RouteGoal = targets.isEmpty ? problem.goal : .anyRole(targets)
    let front = EveryRoute(problem.leading(to: goal, under: constraints)).front
    guard !front.isEmpty else { return constraints }
    let cost = random.pick(front)
    if random.chance(40) { constraints.mostMoves = cost.moves + random.pick([-1, 0, 0, 1]) }
    if random.chance(40) { constraints.latestArrival = cost.time + random.pick([-1, 0, 0, 3]) }
    if random.chance(25) { constraints.mostStudy = cost.study + random.pick([-1, 0, 0, 2]) }
    return constraints
  }
}
