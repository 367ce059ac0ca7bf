import CareerModel

/// A requirement as part of a sentence: `go:2 and sql:1`, or `go:2; one of aws:1 or gcp:1`.
struct RequirementPhrase {
  let graph: CareerGraph
  var naming = Naming.ids
  var givesReasons = true

  /// What competencies are called.
  enum Naming {
    /// As people type them: `go:2`.
    case ids
    /// As people speak of them: `Go 2`.
    case names
  }

  /// The requirement in words, with its reasons in brackets after what they are reasons for.
  func text(_ requirement: Requirement) -> StyledText {
    guard case .all(let parts) = requirement.formula, requirement.because == nil,
      parts.contains(where: { (part: Requirement) -> Bool in part.soleCompetency == nil })
    else { return text(requirement, isInner: false) }
    // Groups have commas and brackets of their own.
    return .joined(
      parts.map { (part: Requirement) -> StyledText in text(part, isInner: false) }, by: "; ")
  }

  private func text(_ requirement: Requirement, isInner: Bool) -> StyledText {
    var text: StyledText
    switch requirement.formula {
    case .competency(let competency):
      text = name(of: competency)
    case .all(let parts):
      text = parts.isEmpty ? "nothing" : joined(parts, "and")
      if isInner, parts.count > 1 { text = "(" + text + ")" }
    case .any(let parts):
      text = "one of " + joined(parts, "or")
      if isInner { text = "(" + text + ")" }
    case .atLeast(let count, let parts):
      text = "at least \(count) of " + joined(parts, "or")
      if isInner { text = "(" + text + ")" }
    }
    if givesReasons, let because = requirement.because { text.append(" (\(because))", .dim) }
    return text
  }

  private func name(of competency: Competency) -> StyledText {
    switch naming {
    case .ids: StyledText(graph.id(of: competency), .code)
    case .names: StyledText(graph.name(of: competency), .skill)
    }
  }

  private func joined(_ parts: [Requirement], _ word: String) -> StyledText {
    var text = StyledText()
    for (index, part) in parts.enumerated() {
      if index > 0 { text += index == parts.count - 1 ? " \(word) " : ", " }
      text += self.text(part, isInner: parts.count > 1)
    }
    return text
  }
}
