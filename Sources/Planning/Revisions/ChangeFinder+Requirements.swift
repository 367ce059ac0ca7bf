import CareerModel

extension ChangeFinder {
  /// What is asked for otherwise, reasons aside; `nil` where nothing is.
  func change(from before: Requirement, to after: Requirement) -> RequirementChange? {
    var removed = before.parts
    var added: [Requirement] = []
    for part in after.parts {
      let key = key(of: part, in: new)
      let same = removed.firstIndex { (other: Requirement) -> Bool in
        self.key(of: other, in: old) == key
      }
      if let same { removed.remove(at: same) } else { added.append(part) }
    }
    var levels: [RequirementChange.LevelChange] = []
    added.removeAll { (part: Requirement) -> Bool in
      guard let change = levelChange(to: part, from: removed) else { return false }
      removed.remove(at: change.place)
      levels.append(change.level)
      return true
    }
    if removed.isEmpty, added.isEmpty, levels.isEmpty { return nil }
    return RequirementChange(removed: removed, added: added, levels: levels)
  }

  /// That a part asks for another level of a skill that one of the removed parts asks for.
  private func levelChange(
    to part: Requirement, from removed: [Requirement]
  ) -> (place: Int, level: RequirementChange.LevelChange)? {
    guard case .competency(let competency) = part.formula else { return nil }
    for (place, other) in removed.enumerated() {
      guard case .competency(let before) = other.formula,
        old[before.skill].id == new[competency.skill].id
      else { continue }
      return (
        place,
        RequirementChange.LevelChange(
          skill: competency.skill, from: before.level, to: competency.level)
      )
    }
    return nil
  }

  /// The same for parts that ask for the same, in whichever graph.
  private func key(of part: Requirement, in graph: CareerGraph) -> String {
    func keys(_ parts: [Requirement]) -> String {
      parts.map { (part: Requirement) -> String in key(of: part, in: graph) }
        .joined(separator: ",")
    }
    switch part.formula {
    case .competency(let competency): return graph.id(of: competency)
    case .all(let parts): return "all(\(keys(parts)))"
    case .any(let parts): return "any(\(keys(parts)))"
    case .atLeast(let count, let parts): return "\(count)of(\(keys(parts)))"
    }
  }
}
