import CareerModel
import Planning
import Timelines

/// What of a plan can be started today, as it is shown.
package struct PlanStepsReport: Sendable {
  package let question: PlanQuestion
  package let timeline: Timeline
  package let proof: PlanProof
  package let steps: PlanSteps
  /// Worth running next.
  package let next: [NextCommand]

  package init(
    _ question: PlanQuestion, timeline: Timeline, proof: PlanProof, steps: PlanSteps,
    next: [NextCommand]
  ) {
    self.question = question
    self.timeline = timeline
    self.proof = proof
    self.steps = steps
    self.next = next
  }
}

/// What can be started today by how many of several roles it serves, as it is shown.
package struct OptionStepsReport: Sendable {
  /// With all the roles as its goal.
  package let question: PlanQuestion
  /// Whether the roles were named, and are not simply all that there are.
  package let areNamed: Bool
  package let steps: OptionSteps
  /// Worth running next.
  package let next: [NextCommand]

  package init(
    _ question: PlanQuestion, areNamed: Bool, steps: OptionSteps, next: [NextCommand]
  ) {
    self.question = question
    self.areNamed = areNamed
    self.steps = steps
    self.next = next
  }
}
