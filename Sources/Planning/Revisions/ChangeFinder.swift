import CareerModel

/// Compares two graphs part by part.
struct ChangeFinder {
  let old: CareerGraph
  let new: CareerGraph

  // MARK: Skills

  var skillChanges: [GraphChange] {
    let gone = old.skillIndices.filter { (skill: SkillIndex) -> Bool in
      new.skill(withID: old[skill].id) == nil
    }.map(GraphChange.skillRemoved)
    return gone
      + new.skillIndices.flatMap { (skill: SkillIndex) -> [GraphChange] in
        guard let before = old.skill(withID: new[skill].id) else { return [.skillAdded(skill)] }
        return changes(of: skill, before: before)
      }
  }

  private func changes(of skill: SkillIndex, before: SkillIndex) -> [GraphChange] {
    var changes: [GraphChange] = []
    if old[before].name != new[skill].name {
      changes.append(.skillRenamed(skill, from: old[before].name))
    }
    let (count, countBefore) = (new[skill].levels.count, old[before].levels.count)
    if count != countBefore { changes.append(.levelCount(skill, from: countBefore, to: count)) }
    for level in 1...min(count, countBefore) {
      let competency = Competency(skill: skill, level: level)
      let (after, before) = (new[competency], old[Competency(skill: before, level: level)])
      // What an estimate rests on is no change of it.
      if !after.hours.isSame(as: before.hours) {
        changes.append(.hours(competency, from: before.hours, to: after.hours))
      }
      if let change = change(from: before.needs, to: after.needs) {
        changes.append(.levelNeeds(competency, change))
      }
      let (rolesBefore, roles) = (ids(before.onlyIn, in: old), ids(after.onlyIn, in: new))
      if roles != rolesBefore {
        changes.append(.onlyIn(competency, from: rolesBefore, to: roles))
      }
    }
    return changes
  }

  private func ids(_ roles: [RoleIndex]?, in graph: CareerGraph) -> [String]? {
    roles?.map { (role: RoleIndex) -> String in graph[role].id }.sorted()
  }

  // MARK: Roles

  var roleChanges: [GraphChange] {
    let gone = old.roleIndices.filter { (role: RoleIndex) -> Bool in
      new.role(withID: old[role].id) == nil
    }.map(GraphChange.roleRemoved)
    return gone
      + new.roleIndices.flatMap { (role: RoleIndex) -> [GraphChange] in
        guard let before = old.role(withID: new[role].id) else { return [.roleAdded(role)] }
        return changes(of: role, before: before)
      }
  }

  private func changes(of role: RoleIndex, before: RoleIndex) -> [GraphChange] {
    var changes: [GraphChange] = []
    if old[before].title != new[role].title {
      changes.append(.roleRenamed(role, from: old[before].title))
    }
    if let change = change(from: old[before].needs, to: new[role].needs) {
      changes.append(.roleNeeds(role, change))
    }
    for skill in new.skillIndices {
      guard let skillBefore = old.skill(withID: new[skill].id) else { continue }
      for level in 1...min(new[skill].levels.count, old[skillBefore].levels.count) {
        let competency = Competency(skill: skill, level: level)
        let percent = new.hoursPercent(for: competency, in: role)
        let percentBefore = old.hoursPercent(
          for: Competency(skill: skillBefore, level: level), in: before)
        if percent != percentBefore {
          changes.append(.hoursPercent(role, competency, from: percentBefore, to: percent))
        }
      }
    }
    return changes
  }

  // MARK: Moves

  var moveChanges: [GraphChange] {
    let (movesBefore, moves) = (moves(of: old), moves(of: new))
    let gone = old.moveIndices.filter { (move: MoveIndex) -> Bool in
      moves[ends(of: move, in: old)] == nil
    }.map(GraphChange.moveRemoved)
    return gone
      + new.moveIndices.flatMap { (move: MoveIndex) -> [GraphChange] in
        guard let before = movesBefore[ends(of: move, in: new)] else { return [.moveAdded(move)] }
        return changes(of: move, before: before)
      }
  }

  private func changes(of index: MoveIndex, before: MoveIndex) -> [GraphChange] {
    let (move, moveBefore) = (new[index], old[before])
    var changes: [GraphChange] = []
    if move.kind != moveBefore.kind {
      changes.append(.moveKind(index, from: moveBefore.kind, to: move.kind))
    }
    let (tenure, tenureBefore) = (move.tenure, moveBefore.tenure)
    if tenure.unit != tenureBefore.unit || !tenure.estimate.isSame(as: tenureBefore.estimate) {
      changes.append(.tenure(index, from: tenureBefore, to: tenure))
    }
    if let change = change(from: moveBefore.needs, to: move.needs) {
      changes.append(.moveNeeds(index, change))
    }
    return changes
  }

  /// The ids of the roles that a move is between.
  private struct Ends: Hashable {
    let from: String
    let to: String
  }

  private func ends(of move: MoveIndex, in graph: CareerGraph) -> Ends {
    Ends(from: graph[graph[move].from].id, to: graph[graph[move].to].id)
  }

  private func moves(of graph: CareerGraph) -> [Ends: MoveIndex] {
    Dictionary(
      uniqueKeysWithValues: graph.moveIndices.map { (move: MoveIndex) -> (Ends, MoveIndex) in
        (ends(of: move, in: graph), move)
      })
  }
}

extension Estimate {
  fileprivate func isSame(as other: Estimate) -> Bool {
    low == other.low && likely == other.likely && high == other.high
  }
}
