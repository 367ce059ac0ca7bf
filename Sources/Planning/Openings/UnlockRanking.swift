import CareerModel
import RouteSearch

/// What each competency that can be started today opens, those first that open most.
///
/// What counts is how many levels and roles cannot be had without it; then how much it opens
/// at once; then the less it takes; then its id.
package struct UnlockRanking: Hashable, Sendable {
  package struct Entry: Hashable, Sendable {
    /// What it takes in the role held.
    package let cost: StudyMinutes
    package let unlocking: Unlocking
  }

  package let entries: [Entry]
  /// Those that a limit kept from being looked at.
  package let missing: [Competency]

  package init(
    in role: RoleIndex, holding held: HeldLevels, _ graph: CareerGraph,
    limits: SearchLimits = SearchLimits()
  ) {
    var entries: [Entry] = []
    var missing: [Competency] = []
    let learnable = LearnableLevels(graph)
    for competency in graph.startable(in: role, holding: held) {
      guard !limits.shouldStop(), let cost = graph.cost(of: competency, in: role) else {
        missing.append(competency)
        continue
      }
      entries.append(
        Entry(
          cost: cost, unlocking: graph.unlocking(competency, in: role, holding: held, learnable)))
    }
    self.missing = missing
    // They come in order of id.
    self.entries = entries.enumerated().sorted { (one, other) -> Bool in
      let (first, second) = (one.element, other.element)
      return (
        second.unlocking.dependents.weight, second.unlocking.openedCount, first.cost, one.offset
      ) < (
        first.unlocking.dependents.weight, first.unlocking.openedCount, second.cost, other.offset
      )
    }
    .map(\.element)
  }
}
