/// A question for the search: roles, moves and competencies as small numbers.
///
/// Costs and tenures are whole minutes, 0 or more, small enough that no sum over a walk can
/// overflow (the caller's file format sees to that). The prerequisites of competencies have no
/// cycle; every number is in range. Numbers decide ties, so they have to follow from the
/// question and not from the order in which it was written down.
package struct RouteProblem: Sendable {
  /// A directed step between roles.
  package struct Move: Sendable {
    package let from: Int
    package let to: Int
    /// The least minutes in `from` before it.
    package let tenure: Int
    /// The same where `from` is the stay in which the route begins: part of it may be served, so
    /// it is never more.
    package let firstTenure: Int
    /// What must be held when it is made, the requirement of the role `to` included.
    package let condition: Condition

    package init(from: Int, to: Int, tenure: Int, firstTenure: Int, condition: Condition) {
      self.from = from
      self.to = to
      self.tenure = tenure
      self.firstTenure = firstTenure
      self.condition = condition
    }
  }

  /// What it takes to acquire one competency.
  package struct Competency: Sendable {
    /// Minutes where no role says otherwise.
    package let cost: Int
    /// The only roles in which it can be acquired, ascending; `nil` means in any.
    package let onlyIn: [Int]?
    package let condition: Condition

    package init(cost: Int, onlyIn: [Int]?, condition: Condition) {
      self.cost = cost
      self.onlyIn = onlyIn
      self.condition = condition
    }
  }

  /// A competency's cost in one role.
  package struct CostInRole: Sendable {
    package let competency: Int
    package let cost: Int

    package init(competency: Int, cost: Int) {
      self.competency = competency
      self.cost = cost
    }
  }

  package let competencies: [Competency]
  package let moves: [Move]
  /// For each role, the competencies that cost there something else than elsewhere.
  package let costsInRole: [[CostInRole]]
  package let start: Int
  package let goal: RouteGoal
  /// The competencies held at the start.
  package let held: BitSet
  /// What a route has to keep to.
  package let constraints: RouteConstraints
  /// The moves out of each role, and those into it, in the order of their numbers.
  let movesFrom: AdjacencyList
  let movesInto: AdjacencyList

  package var roleCount: Int { costsInRole.count }

  package init(
    competencies: [Competency], moves: [Move], costsInRole: [[CostInRole]], start: Int,
    goal: RouteGoal, held: BitSet, constraints: RouteConstraints = .none
  ) {
    self.competencies = competencies
    self.moves = moves
    self.costsInRole = costsInRole
    self.start = start
    self.goal = goal
    self.held = held
    self.constraints = constraints
    movesFrom = AdjacencyList(nodeCount: costsInRole.count, arcCount: moves.count) {
      (move: Int) -> (Int, Int) in (moves[move].from, move)
    }
    movesInto = AdjacencyList(nodeCount: costsInRole.count, arcCount: moves.count) {
      (move: Int) -> (Int, Int) in (moves[move].to, move)
    }
  }

  /// The same roles with other competencies, and moves between the same ends.
  init(_ other: RouteProblem, competencies: [Competency], moves: [Move], held: BitSet) {
    self.competencies = competencies
    self.moves = moves
    costsInRole = other.costsInRole
    start = other.start
    goal = other.goal
    self.held = held
    constraints = other.constraints
    movesFrom = other.movesFrom
    movesInto = other.movesInto
  }

  /// A problem whose goal is one role.
  package init(
    competencies: [Competency], moves: [Move], costsInRole: [[CostInRole]], start: Int,
    target: Int, held: BitSet, constraints: RouteConstraints = .none
  ) {
    self.init(
      competencies: competencies, moves: moves, costsInRole: costsInRole, start: start,
      goal: .role(target), held: held, constraints: constraints)
  }
}
