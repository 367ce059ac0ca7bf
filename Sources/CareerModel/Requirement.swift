/// A monotone formula over competencies: what must be held before a role, a move or a level.
package struct Requirement: Hashable, Sendable {
  package enum Formula: Hashable, Sendable {
    case competency(Competency)
    case all([Requirement])
    case any([Requirement])
    /// At least so many of the parts, from 1 to all of them.
    case atLeast(Int, of: [Requirement])
  }

  package let formula: Formula
  /// Why it is asked for, in the author's words.
  package let because: String?

  package init(_ formula: Formula, because: String? = nil) {
    self.formula = formula
    self.because = because
  }

  /// Asks for nothing.
  package static let nothing = Requirement(.all([]))

  package var isNothing: Bool {
    if case .all(let parts) = formula { return parts.isEmpty }
    return false
  }

  /// True when a person with these levels meets it.
  package func isMet(by held: HeldLevels) -> Bool {
    switch formula {
    case .competency(let competency): held.contains(competency)
    case .all(let parts): parts.allSatisfy { (part: Requirement) -> Bool in part.isMet(by: held) }
    case .any(let parts): parts.contains { (part: Requirement) -> Bool in part.isMet(by: held) }
    case .atLeast(let count, let parts):
      parts.count { (part: Requirement) -> Bool in part.isMet(by: held) } >= count
    }
  }

  /// Every competency that it names, in the order of the text, repeats included.
  package var competencies: [Competency] {
    var found: [Competency] = []
    collectCompetencies(into: &found)
    return found
  }

  private func collectCompetencies(into found: inout [Competency]) {
    switch formula {
    case .competency(let competency): found.append(competency)
    case .all(let parts), .any(let parts), .atLeast(_, let parts):
      for part in parts { part.collectCompetencies(into: &found) }
    }
  }
}
