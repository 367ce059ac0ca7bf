import RouteSearch
import TestSupport

/// Tiny problems for the search from a seed, with everything that a problem can hold.
struct RandomProblem {
  let problem: RouteProblem

  init(seed: Int) {
    var random = SplitMix64(seed: seed)
    let roleCount = random.within(3...5)
    let competencyCount = random.within(3...6)
    let start = random.below(roleCount)
    let competencies = (0..<competencyCount).map { (number: Int) -> RouteProblem.Competency in
      RouteProblem.Competency(
        cost: random.pick([1, 2, 3, 5, 8, 13]),
        onlyIn: random.chance(20)
          ? random.shuffle(Array(0..<roleCount)).prefix(2).sorted() : nil,
        condition: random.chance(50) ? Self.condition(below: number, &random) : Condition())
    }
    var moves: [RouteProblem.Move] = []
    for from in 0..<roleCount {
      for to in 0..<roleCount where from != to && random.chance(55) {
        let tenure = random.pick([0, 0, 2, 4, 7, 12])
        moves.append(
          RouteProblem.Move(
            from: from, to: to, tenure: tenure, firstTenure: max(0, tenure - random.below(5)),
            condition: random.chance(70)
              ? Self.condition(below: competencyCount, &random) : Condition()))
      }
    }
    let costsInRole = (0..<roleCount).map { (_: Int) -> [RouteProblem.CostInRole] in
      (0..<competencyCount).filter { (_: Int) -> Bool in random.chance(30) }
        .map { (competency: Int) -> RouteProblem.CostInRole in
          RouteProblem.CostInRole(competency: competency, cost: random.pick([1, 2, 4, 9, 20]))
        }
    }
    var held = BitSet(capacity: competencyCount)
    for competency in 0..<competencyCount where random.chance(10) { held.insert(competency) }
    problem = RouteProblem(
      competencies: competencies, moves: moves, costsInRole: costsInRole, start: start,
      target: (start + 1) % roleCount, held: held)
  }

  /// Clauses over the competencies with smaller numbers.
  private static func condition(below limit: Int, _ random: inout SplitMix64) -> Condition {
    guard limit > 0 else { return Condition() }
    return Condition(
      (0..<random.within(1...2)).map { (_: Int) -> Clause in
        let items = random.shuffle(Array(0..<limit)).prefix(random.within(1...3))
        return Clause(atLeast: random.within(1...items.count), of: Array(items))
      })
  }
}
