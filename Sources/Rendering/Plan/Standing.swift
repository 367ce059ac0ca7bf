import CareerModel
import Planning

/// Where someone stands, in which graph, and what nobody said of that.
package struct Standing: Sendable {
  package let graph: CareerGraph
  package let person: Person
  /// The day on which they begin.
  package let start: CivilDate
  package let assumptions: [Assumption]

  package init(
    graph: CareerGraph, person: Person, start: CivilDate, assumptions: [Assumption]
  ) {
    self.graph = graph
    self.person = person
    self.start = start
    self.assumptions = assumptions
  }

  package var role: Role { graph[person.role] }

  /// The same for an answer in which pace and dates play no part.
  package var whateverThePace: Standing {
    let matters: [Assumption] = [
      .startsWhereGraphStarts(person.role), .holdsWhatRoleRequires(person.role),
    ]
    return Standing(
      graph: graph, person: person, start: start,
      assumptions: assumptions.filter(matters.contains))
  }
}

extension PlanQuestion {
  package var standing: Standing {
    Standing(graph: graph, person: request.person, start: start, assumptions: assumptions)
  }
}
