import CareerModel

/// What it takes at most to meet a requirement from scratch: learning all of it on the first days,
/// in the role that one starts in.
///
/// So much at most is saved where the requirement is met already, or does not hold: whoever has a
/// plan without it can learn that before anything else, and go on as that plan says.
struct LearningAllowance {
  private let graph: CareerGraph
  private let person: Person

  init(_ graph: CareerGraph, _ person: Person) {
    self.graph = graph
    self.person = person
  }

  /// `nil` where not all can be gained in that role.
  ///
  /// Wherever there are alternatives, the first are taken.
  func minutes(for requirement: Requirement) -> StudyMinutes? {
    var held = person.held
    var minutes = StudyMinutes.zero
    var pending = [requirement]
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
          let step = Competency(skill: competency.skill, level: level)
          guard let cost = graph.cost(of: step, in: person.role) else { return nil }
          minutes += cost
          pending.append(graph[step].needs)
        }
      }
    }
    return minutes
  }
}
