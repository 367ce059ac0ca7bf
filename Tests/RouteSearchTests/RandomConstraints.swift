import RouteSearch
import TestSupport

/// Constraints that matter to a random problem.
enum RandomConstraints {
  /// The problem with up to three roles to pass through, its target sometimes where it begins.
  static func via(_ problem: RouteProblem, _ random: inout SplitMix64) -> RouteProblem {
    let roles = random.shuffle(Array(0..<problem.roleCount))
    return RouteProblem(
      competencies: problem.competencies, moves: problem.moves, costsInRole: problem.costsInRole,
      start: problem.start, goal: random.chance(10) ? .role(problem.start) : problem.goal,
      held: problem.held,
      constraints: RouteConstraints(via: Array(roles.prefix(random.pick([0, 1, 1, 2, 3])))))
  }

  /// Limits that some route may just meet, or just miss.
  static func limits(
    near front: [RouteCost], via: [Int], _ random: inout SplitMix64
  ) -> RouteConstraints {
    var limits = RouteConstraints(via: via)
    guard let best = front.min() else { return limits }
    // Rather one that is not the best without limits.
    let others = front.filter { (cost: RouteCost) -> Bool in cost != best }
    let cost = random.pick(others.isEmpty ? front : others)
    if random.chance(50) { limits.mostMoves = cost.moves + random.pick([-1, 0, 0, 0, 1]) }
    if random.chance(50) { limits.latestArrival = cost.time + random.pick([-1, 0, 0, 2, 5]) }
    if random.chance(50) { limits.mostStudy = cost.study + random.pick([-1, 0, 0, 1, 3]) }
    return limits
  }
}

extension RouteProblem {
  /// The same question under other constraints.
  func keeping(to constraints: RouteConstraints) -> RouteProblem {
    leading(to: goal, under: constraints)
  }

  /// The same question with another goal.
  func leading(to goal: RouteGoal, under constraints: RouteConstraints = .none) -> RouteProblem {
    RouteProblem(
      competencies: competencies, moves: moves, costsInRole: costsInRole, start: start,
      goal: goal, held: held, constraints: constraints)
  }

  /// The same with so few different costs and tenures that many routes cost the same.
  var coarse: RouteProblem {
    RouteProblem(
      competencies: competencies.map {
        (competency: RouteProblem.Competency) -> RouteProblem.Competency in
        RouteProblem.Competency(
          cost: competency.cost > 4 ? 4 : 0, onlyIn: competency.onlyIn,
          condition: competency.condition)
      },
      moves: moves.map { (move: RouteProblem.Move) -> RouteProblem.Move in
        RouteProblem.Move(
          from: move.from, to: move.to, tenure: move.tenure > 4 ? 4 : 0,
          firstTenure: move.firstTenure > 4 ? 4 : 0, condition: move.condition)
      }, costsInRole: costsInRole, start: start, goal: goal, held: held,
      constraints: constraints)
  }
}
