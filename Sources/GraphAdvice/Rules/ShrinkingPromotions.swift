import CareerModel
import GraphFiles

extension GraphAdviser {
  /// Progressions into a role that asks for less than the one before: for a lower level of a skill
  /// that both name, or for nothing that the role before did not ask for too, and not for all of
  /// that.
  func shrinkingPromotions() -> [Advice] {
    let demands = graph.roles.map { (role: Role) -> HeldLevels in
      foundations.levels(of: role.needs)
    }
    return graph.moveIndices.compactMap { (index: MoveIndex) -> Advice? in
      let move = graph[index]
      guard move.kind == .progression else { return nil }
      let before = demands[move.from.rawValue]
      let after = foundations.levels(of: [graph[move.to].needs, move.needs])
      if let words = lowered(after, move) ?? emptied(before, after, move) {
        return Advice(.shrinkingPromotion, at: .move(index), words)
      }
      return nil
    }
  }

  /// What a skill comes to by way of others counts for the later role, as that is held there too.
  private func lowered(_ after: HeldLevels, _ move: Move) -> String? {
    let before = named(by: graph[move.from].needs)
    let lowered = named(by: graph[move.to].needs).highest.first {
      (competency: Competency) -> Bool in
      before.level(of: competency.skill) > after.level(of: competency.skill)
    }
    guard let lowered else { return nil }
    let asked = Competency(skill: lowered.skill, level: before.level(of: lowered.skill))
    return "\(quoted(graph[move.to].id)) asks for \(quoted(graph.id(of: lowered))), and "
      + "\(quoted(graph[move.from].id)) before it for \(quoted(graph.id(of: asked))); raise one, "
      + "lower the other, or call the move another kind"
  }

  /// The levels that a requirement names where there is no choice.
  private func named(by requirement: Requirement) -> HeldLevels {
    var named = HeldLevels(skillCount: graph.skills.count)
    for part in requirement.parts {
      if case .competency(let competency) = part.formula { named.insert(competency) }
    }
    return named
  }

  private func emptied(_ before: HeldLevels, _ after: HeldLevels, _ move: Move) -> String? {
    let asksNothingMore = graph[move.to].needs.isMet(by: before) && move.needs.isMet(by: before)
    guard asksNothingMore, before != after else { return nil }
    return "this promotion asks for nothing that \(quoted(graph[move.from].id)) does not ask for "
      + "already, and \(quoted(graph[move.to].id)) asks for less; say what is new, or call the "
      + "move another kind"
  }
}
