import CareerModel

extension ProfileDraft {
  /// Reports each competency that is held without what it needs, once, where it is first held.
  func reportHeldWithoutNeeds(in graph: CareerGraph, _ log: FindingLog) {
    var all = HeldLevels(skillCount: graph.skills.count)
    for entry in held { all.insert(entry.competency) }
    var checked = HeldLevels(skillCount: graph.skills.count)
    for (competency, place) in held {
      let first = checked.level(of: competency.skill) + 1
      checked.insert(competency)
      guard first <= competency.level else { continue }
      for level in first...competency.level {
        let part = Competency(skill: competency.skill, level: level)
        let needs = graph[part].needs
        if needs.isMet(by: all) { continue }
        log.report(
          .heldWithoutNeeds, at: place,
          "'\(graph.id(of: part))' is held, but not what it needs: "
            + "\(needs.missing(from: all, in: graph)); add it if it is held too")
      }
    }
  }
}

extension Requirement {
  /// The parts that a person lacks, as messages name them: `go:2 and one of (net:1, web:1)`.
  fileprivate func missing(from held: HeldLevels, in graph: CareerGraph) -> String {
    switch formula {
    case .competency(let competency): return "'\(graph.id(of: competency))'"
    case .all(let parts):
      return list(Self.missing(of: parts, from: held, in: graph), joinedBy: "and")
    case .any(let parts):
      let names = Self.missing(of: parts, from: held, in: graph)
      return names.count == 1 ? names[0] : "one of (\(names.joined(separator: ", ")))"
    case .atLeast(let count, let parts):
      let names = Self.missing(of: parts, from: held, in: graph)
      let more = count - (parts.count - names.count)
      return "\(more) of (\(names.joined(separator: ", ")))"
    }
  }

  private static func missing(
    of parts: [Requirement], from held: HeldLevels, in graph: CareerGraph
  ) -> [String] {
    parts.filter { (part: Requirement) -> Bool in !part.isMet(by: held) }
      .map { (part: Requirement) -> String in part.missing(from: held, in: graph) }
  }
}
