import CareerModel
import RouteSearch

/// The facts that the search's obstacle runs into: what blocked moves, or the goal, lack, and why
/// that cannot be held, at first and second hand.
struct NamedFacts {
  private let graph: CareerGraph
  private(set) var facts: Set<GraphFact> = []

  init(_ compiler: ProblemCompiler, _ goal: PlanGoal, _ obstacle: Obstacle) {
    graph = compiler.graph
    // Mostly all moves are blocked by the same set, or by few.
    var seen: Set<BlockedMove> = []
    for blocked in obstacle.blockedMoves {
      let move = blocked.move.map { (move: Int) -> MoveIndex in compiler.numbers.moves[move] }
      let held = compiler.numbers.levels(blocked.holdable)
      guard seen.insert(BlockedMove(move: move, held: held)).inserted else { continue }
      var pending = goal.requirement.competencies
      if let move { pending = add(.move(move), held) + add(.role(graph[move].to), held) }
      explain(&pending, held)
    }
  }

  private struct BlockedMove: Hashable {
    /// `nil` for the goal.
    let move: MoveIndex?
    let held: HeldLevels
  }

  /// Adds the parts that are not met, and returns the competencies that they name.
  private mutating func add(_ asker: Asker, _ held: HeldLevels) -> [Competency] {
    var named: [Competency] = []
    for (part, requirement) in graph.needs(of: asker).parts.enumerated()
    where !requirement.isMet(by: held) {
      facts.insert(.need(of: asker, part: part))
      named += requirement.competencies
    }
    return named
  }

  private mutating func explain(_ pending: inout [Competency], _ held: HeldLevels) {
    var seen: Set<Competency> = []
    while let competency = pending.popLast() {
      guard !held.contains(competency), seen.insert(competency).inserted else { continue }
      pending += add(.level(competency), held)
      if graph[competency].onlyIn != nil { facts.insert(.onlyIn(competency)) }
      if competency.level > 1 {
        pending.append(Competency(skill: competency.skill, level: competency.level - 1))
      }
    }
  }
}
