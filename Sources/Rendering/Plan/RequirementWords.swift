import CareerModel

/// Requirements as a phrase: `Go 2`, `one of Kubernetes 2 or Nomad 2`, `at least 2 of A, B and C`.
struct RequirementWords {
  private let graph: CareerGraph

  init(_ graph: CareerGraph) { self.graph = graph }

  func phrase(_ requirement: Requirement) -> String {
    let phrase = phrase(requirement.formula)
    guard let because = requirement.because else { return phrase }
    return "\(phrase) (\(because))"
  }

  /// Several, all of which are asked for.
  func phrase(_ requirements: [Requirement]) -> String {
    PlanWords.list(requirements.map(phrase))
  }

  private func phrase(_ formula: Requirement.Formula) -> String {
    switch formula {
    case .competency(let competency): graph.name(of: competency)
    case .all(let parts): parts.isEmpty ? "nothing" : PlanWords.list(parts.map(part))
    case .any(let parts) where parts.count == 1: part(parts[0])
    case .any(let parts): "one of \(PlanWords.list(parts.map(part), "or"))"
    case .atLeast(let count, let parts):
      "at least \(count) of \(PlanWords.list(parts.map(part)))"
    }
  }

  /// A part of something larger: in brackets where its commas would run into the others.
  private func part(_ requirement: Requirement) -> String {
    switch requirement.formula {
    case .competency: phrase(requirement)
    case .all(let parts) where parts.count == 1: part(parts[0])
    case .all, .any, .atLeast: "(\(phrase(requirement)))"
    }
  }
}
