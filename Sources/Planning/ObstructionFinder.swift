import CareerModel
import RouteSearch

/// Reads the search's obstacle back into the graph's terms.
struct ObstructionFinder {
  let graph: CareerGraph
  let request: PlanRequest

  func obstruction(_ obstacle: Obstacle, _ compiler: ProblemCompiler) -> Obstruction {
    let reachable = Set(obstacle.enterableRoles.map(compiler.role))
    let towards = rolesWithChainToTarget()
    var blockedMoves: [Obstruction.BlockedMove] = []
    var unattainable: [Obstruction.Unattainable] = []
    for blocked in obstacle.blockedMoves {
      let index = compiler.move(blocked.move)
      guard towards.contains(graph[index].to) else { continue }
      let held = compiler.levels(blocked.holdable)
      let found = blockedMove(index, held)
      if !blockedMoves.contains(found) { blockedMoves.append(found) }
      explain(found.unmetByMove + found.unmetByRole, held, &unattainable)
    }
    let kind: Obstruction.Kind =
      if blockedMoves.isEmpty {
        .noChainOfMoves
      } else {
        obstacle.isOnlyAboutOrder ? .order : .requirements
      }
    return Obstruction(
      kind: kind,
      reachableRoles: graph.roleIndices.filter { (role: RoleIndex) -> Bool in
        reachable.contains(role)
      },
      rolesBeforeTarget: graph.moves.filter { (move: Move) -> Bool in move.to == request.target }
        .map(\.from),
      blockedMoves: blockedMoves, unattainable: unattainable)
  }

  /// The roles from which some chain of moves leads to the target, whatever it asks for.
  private func rolesWithChainToTarget() -> Set<RoleIndex> {
    var origins: [RoleIndex: [RoleIndex]] = [:]
    for move in graph.moves { origins[move.to, default: []].append(move.from) }
    var found: Set<RoleIndex> = [request.target]
    var pending = [request.target]
    while let role = pending.popLast() {
      for origin in origins[role] ?? [] where found.insert(origin).inserted {
        pending.append(origin)
      }
    }
    return found
  }

  private func blockedMove(_ index: MoveIndex, _ held: HeldLevels) -> Obstruction.BlockedMove {
    let move = graph[index]
    return Obstruction.BlockedMove(
      move: index, unmetByMove: move.needs.unmetParts(by: held),
      unmetByRole: graph[move.to].needs.unmetParts(by: held))
  }

  /// Adds why each competency that these requirements name cannot be held, and so on down.
  private func explain(
    _ requirements: [Requirement], _ held: HeldLevels,
    _ unattainable: inout [Obstruction.Unattainable]
  ) {
    var pending = requirements.flatMap(\.competencies)
    var next = 0
    var seen = Set(unattainable.map(\.competency))
    while next < pending.count {
      let competency = pending[next]
      next += 1
      guard !held.contains(competency), seen.insert(competency).inserted else { continue }
      let level = graph[competency]
      var unmet = level.needs.unmetParts(by: held)
      if competency.level > 1 {
        let below = Competency(skill: competency.skill, level: competency.level - 1)
        if !held.contains(below) { unmet.insert(Requirement(.competency(below)), at: 0) }
      }
      unattainable.append(
        Obstruction.Unattainable(competency: competency, onlyIn: level.onlyIn, unmet: unmet))
      pending += unmet.flatMap(\.competencies)
    }
  }
}

extension Requirement {
  /// The smallest parts that all have to be met and are not: what is missing, to the point.
  package func unmetParts(by held: HeldLevels) -> [Requirement] {
    guard !isMet(by: held) else { return [] }
    switch formula {
    case .all(let parts):
      return parts.flatMap { (part: Requirement) -> [Requirement] in part.unmetParts(by: held) }
    case .competency, .any, .atLeast: return [self]
    }
  }
}
