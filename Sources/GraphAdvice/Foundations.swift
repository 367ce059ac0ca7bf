import CareerModel

/// What holding something takes for certain: all that it needs, directly or by way of others, as
/// far as there is no choice.
struct Foundations {
  private let graph: CareerGraph

  init(in graph: CareerGraph) { self.graph = graph }

  /// The levels that everyone holds who has met all of these the way they were meant to be.
  ///
  /// - Complexity: linear in the needs that are followed.
  func levels(of requirements: some Sequence<Requirement>) -> HeldLevels {
    var held = HeldLevels(skillCount: graph.skills.count)
    var waiting = Array(requirements)
    while let requirement = waiting.popLast() {
      switch requirement.formula {
      case .competency(let competency):
        let first = held.level(of: competency.skill) + 1
        held.insert(competency)
        guard first <= competency.level else { continue }
        for level in first...competency.level {
          waiting.append(graph[Competency(skill: competency.skill, level: level)].needs)
        }
      case .all(let parts): waiting += parts
      case .any(let parts): if parts.count == 1 { waiting += parts }
      case .atLeast(let count, let parts): if parts.count == count { waiting += parts }
      }
    }
    return held
  }

  func levels(of requirement: Requirement) -> HeldLevels { levels(of: [requirement]) }
}
