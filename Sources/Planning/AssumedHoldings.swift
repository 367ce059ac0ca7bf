import CareerModel

extension CareerGraph {
  /// What someone in a role is taken to hold who says nothing: what the role requires, the first
  /// alternative wherever it offers several, with everything that those need.
  package func assumedHoldings(in role: RoleIndex) -> HeldLevels {
    var held = HeldLevels(skillCount: skills.count)
    // A stack and not recursion: chains of prerequisites may be as long as the graph.
    var pending = [self[role].needs]
    while let requirement = pending.popLast() {
      switch requirement.formula {
      case .all(let parts): pending += parts
      case .any(let parts): pending += parts.prefix(1)
      case .atLeast(let count, let parts): pending += parts.prefix(count)
      case .competency(let competency):
        let already = held.level(of: competency.skill)
        guard competency.level > already else { continue }
        held.insert(competency)
        for level in already + 1...competency.level {
          pending.append(skills[competency.skill.rawValue].levels[level - 1].needs)
        }
      }
    }
    return held
  }
}
