import CareerModel
import GraphFiles

extension GraphAdviser {
  /// Parts of requirements that are met by whoever meets the other parts asked for with them.
  ///
  /// What is asked for with them is the rest of the same requirement; for a level, also the level
  /// below; for a move and for what is recommended, also what the role itself needs. Only what the
  /// others bring along for certain counts, not what some choice among them may.
  func impliedRequirements() -> [Advice] {
    requirementOwners.flatMap(impliedParts)
  }

  private func impliedParts(of owner: RequirementOwner) -> [Advice] {
    let requirement = owner.requirement(in: graph)
    let parts = requirement.numberedParts
    guard !parts.isEmpty else { return [] }
    let context = context(of: owner)
    if parts.count == 1, context.isNothing { return [] }
    var isImplied = Array(repeating: false, count: parts.count)
    var advice: [Advice] = []
    // From the last on, so that of two alike the later one is named.
    for index in parts.indices.reversed() {
      let others = parts.indices.filter { (other: Int) -> Bool in
        other != index && !isImplied[other]
      }.map { (other: Int) -> Requirement in parts[other].requirement }
      let part = parts[index].requirement
      guard part.isMet(by: foundations.levels(of: others + [context])) else { continue }
      isImplied[index] = true
      advice.append(
        Advice(
          .impliedRequirement, at: .need(of: owner, part: parts[index].number),
          others.contains(part)
            ? "\(graph.shortWords(for: part)) is asked for twice; remove it"
            : "\(graph.shortWords(for: part)) is met by whoever meets "
              + "\(source(of: part, among: others, owner)); remove it"))
    }
    return advice
  }

  /// What is asked for beside a requirement.
  private func context(of owner: RequirementOwner) -> Requirement {
    switch owner {
    case .role: return .nothing
    case .recommended(let role): return graph[role].needs
    case .move(let move): return graph[graph[move].to].needs
    case .level(let competency):
      guard competency.level > 1 else { return .nothing }
      return Requirement(
        .competency(Competency(skill: competency.skill, level: competency.level - 1)))
    }
  }

  /// What alone brings a part along, or else all of it together.
  private func source(
    of part: Requirement, among others: [Requirement], _ owner: RequirementOwner
  ) -> String {
    let single = others.first { (other: Requirement) -> Bool in
      part.isMet(by: foundations.levels(of: other))
    }
    if let single { return graph.shortWords(for: single) }
    if part.isMet(by: foundations.levels(of: context(of: owner))) {
      switch owner {
      case .role: break
      case .recommended: return "what the role needs anyway"
      case .move(let move): return "what \(quoted(graph[graph[move].to].id)) needs anyway"
      case .level: return "the level below"
      }
    }
    return "the others"
  }
}
