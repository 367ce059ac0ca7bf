import CareerModel
import Planning
import Timelines

/// A question that was answered: who asked for what, in which graph, from when.
package struct PlanQuestion: Sendable {
  package let graph: CareerGraph
  package let request: PlanRequest
  /// The plan's first day.
  package let start: CivilDate
  /// What nobody said.
  package let assumptions: [Assumption]

  package init(
    graph: CareerGraph, request: PlanRequest, start: CivilDate, assumptions: [Assumption]
  ) {
    self.graph = graph
    self.request = request
    self.start = start
    self.assumptions = assumptions
  }

  package var origin: Role { graph[request.person.role] }
  var goal: GoalWords { GoalWords(request.goal, in: graph) }
  /// The day by which to arrive, if one was named.
  package var by: CivilDate? {
    request.constraints.mostDays.map { (days: Int) -> CivilDate in start.adding(days: days) }
  }
}

/// A plan as it is shown.
package struct PlanReport: Sendable {
  package let question: PlanQuestion
  package let timeline: Timeline
  package let proof: PlanProof
  /// Worth running next.
  package let next: [NextCommand]

  package init(
    _ question: PlanQuestion, timeline: Timeline, proof: PlanProof, next: [NextCommand]
  ) {
    self.question = question
    self.timeline = timeline
    self.proof = proof
    self.next = next
  }
}

/// A command line worth running, and what it would tell.
package struct NextCommand: Hashable, Sendable {
  package let line: String
  /// A phrase without a full stop.
  package let purpose: String

  package init(_ line: String, purpose: String) {
    self.line = line
    self.purpose = purpose
  }
}
