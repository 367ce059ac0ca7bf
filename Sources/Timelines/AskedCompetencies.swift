import CareerModel

/// The competencies by which a person meets what a move and the role it enters ask for.
///
/// Where there are alternatives it is the first ones held; each competency stands once.
package struct AskedCompetencies: Hashable, Sendable {
  /// Gained in the phase that the move ends.
  package private(set) var learnedHere: [Competency] = []
  /// Gained in an earlier phase.
  package private(set) var learnedBefore: [Competency] = []
  /// Held on the plan's first day.
  package private(set) var heldFromStart: [Competency] = []

  package var count: Int { learnedHere.count + learnedBefore.count + heldFromStart.count }

  /// - Parameters:
  ///   - requirements: what is asked for, all of it.
  ///   - held: what is held at the move.
  ///   - heldBefore: what was held when the phase began.
  ///   - heldAtStart: what was held on the plan's first day.
  init(
    by requirements: [Requirement], held: HeldLevels, heldBefore: HeldLevels,
    heldAtStart: HeldLevels
  ) {
    var met: [Competency] = []
    for requirement in requirements { requirement.collectMet(by: held, into: &met) }
    for (index, competency) in met.enumerated() where !Self.isCovered(index, in: met) {
      if heldAtStart.contains(competency) {
        heldFromStart.append(competency)
      } else if heldBefore.contains(competency) {
        learnedBefore.append(competency)
      } else {
        learnedHere.append(competency)
      }
    }
  }

  /// Whether a competency was named before, or stands beside a higher level of its skill, so that it
  /// says nothing more.
  private static func isCovered(_ index: Int, in met: [Competency]) -> Bool {
    let skill = met[index].skill.rawValue
    return met.indices.contains { (other: Int) -> Bool in
      guard met[other].skill.rawValue == skill else { return false }
      return met[other].level > met[index].level
        || other < index && met[other].level == met[index].level
    }
  }
}

extension Requirement {
  /// Adds the competencies that meet it: of alternatives, the first that do.
  fileprivate func collectMet(by held: HeldLevels, into found: inout [Competency]) {
    guard isMet(by: held) else { return }
    switch formula {
    case .competency(let competency): found.append(competency)
    case .all(let parts): for part in parts { part.collectMet(by: held, into: &found) }
    case .any(let parts): collectMet(1, of: parts, by: held, into: &found)
    case .atLeast(let count, let parts): collectMet(count, of: parts, by: held, into: &found)
    }
  }

  private func collectMet(
    _ count: Int, of parts: [Requirement], by held: HeldLevels, into found: inout [Competency]
  ) {
    var left = count
    for part in parts where left > 0 && part.isMet(by: held) {
      part.collectMet(by: held, into: &found)
      left -= 1
    }
  }
}
