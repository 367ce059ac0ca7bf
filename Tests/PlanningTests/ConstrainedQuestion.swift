import CareerModel
import Planning
import TestSupport

/// A random question under constraints, and what trying everything says about it.
struct ConstrainedQuestion {
  let question: RouteQuestion
  private var fronts: [Paths: [ExhaustiveSearch.Cost]] = [:]

  /// The part of constraints that says which moves and roles there may be.
  private struct Paths: Hashable {
    let via: [RoleIndex]
    let avoidedRoles: [RoleIndex]
    let avoidedKinds: [MoveKind]
    let endsAtFirstTarget: Bool
  }

  init(seed: Int) { self.init(RandomGraph.question(seed: seed)) }

  init(_ question: RouteQuestion) { self.question = question }

  /// The constraints of a seed: each limit is one that some plan just meets, or just misses.
  mutating func constraints(_ random: inout SplitMix64) -> PlanConstraints {
    let ends = [question.role, question.target]
    let others = random.shuffle(
      question.graph.roleIndices.filter { (role: RoleIndex) -> Bool in !ends.contains(role) })
    let viaCount = min(others.count, random.pick([0, 0, 0, 1, 1, 2]))
    var constraints = PlanConstraints(via: Array(others.prefix(viaCount)))
    if random.chance(10) { constraints.via.append(random.pick(ends)) }
    if random.chance(25) { constraints.avoidedRoles = Array(others.dropFirst(viaCount).prefix(1)) }
    if random.chance(20) { constraints.avoidedKinds = [random.pick(MoveKind.allCases)] }
    let near = random.chance(70) ? front(constraints) : front(.none)
    guard let best = near.min() else { return constraints }
    // Rather one that is not the best without limits.
    let worse = near.filter { (cost: ExhaustiveSearch.Cost) -> Bool in cost != best }
    let cost = random.pick(worse.isEmpty ? near : worse)
    if random.chance(40) {
      constraints.mostMoves = max(1, cost.moves + random.pick([-1, 0, 0, 1]))
    }
    if random.chance(50) {
      let days = question.pace.days(in: StudyMinutes(cost.time))
      constraints.mostDays = max(0, days + random.pick([-20, -1, 0, 0, 0, 3]))
    }
    if random.chance(25) {
      constraints.mostStudy = StudyMinutes(max(0, cost.study + random.pick([-30, -1, 0, 0, 40])))
    }
    return constraints
  }

  /// What the best plan costs that keeps to some constraints; `nil` when there is none.
  mutating func leastCost(_ constraints: PlanConstraints) -> ExhaustiveSearch.Cost? {
    costs(constraints).min()
  }

  /// The costs that matter of plans that keep to some constraints.
  mutating func costs(_ constraints: PlanConstraints) -> [ExhaustiveSearch.Cost] {
    let pace = question.pace
    return front(constraints).filter { (cost: ExhaustiveSearch.Cost) -> Bool in
      cost.moves <= constraints.mostMoves ?? .max
        && cost.study <= constraints.mostStudy?.count ?? .max
        && pace.days(in: StudyMinutes(cost.time)) <= constraints.mostDays ?? .max
    }
  }

  private mutating func front(_ constraints: PlanConstraints) -> [ExhaustiveSearch.Cost] {
    let paths = Paths(
      via: constraints.via, avoidedRoles: constraints.avoidedRoles,
      avoidedKinds: constraints.avoidedKinds, endsAtFirstTarget: constraints.endsAtFirstTarget)
    if let known = fronts[paths] { return known }
    var filtered = question
    filtered.graph = question.graph.replacing(
      moves: question.graph.moves.filter { (move: Move) -> Bool in
        let goesOn =
          paths.endsAtFirstTarget && move.from == question.target && move.from != question.role
        return !goesOn && !paths.avoidedRoles.contains(move.to)
          && !paths.avoidedKinds.contains(move.kind)
      })
    var search = ExhaustiveSearch(filtered)
    let front = search.front(via: paths.via)
    fronts[paths] = front
    return front
  }
}
