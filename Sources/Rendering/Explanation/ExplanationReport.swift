import CareerModel
import Planning
import Timelines

/// Why a plan is the best one, as it is shown.
package struct ExplanationReport: Sendable {
  package let question: PlanQuestion
  /// The best plan's.
  package let timeline: Timeline
  package let explanation: PlanExplanation
  /// The least hours a week that meet the date, where one was named.
  package let pace: ConflictReport.PaceFinding?
  /// Worth running next.
  package let next: [NextCommand]

  package init(
    _ question: PlanQuestion, timeline: Timeline, explanation: PlanExplanation,
    pace: ConflictReport.PaceFinding?, next: [NextCommand]
  ) {
    self.question = question
    self.timeline = timeline
    self.explanation = explanation
    self.pace = pace
    self.next = next
  }
}

/// Why no plan keeps to the conditions, and what would shorten the best one without a date.
package struct MissedDateReport: Sendable {
  package let conflict: ConflictReport
  /// The best plan without the date; `nil` where it is not the date that stands in the way.
  package let undated: ExplanationReport?

  package init(conflict: ConflictReport, undated: ExplanationReport?) {
    self.conflict = conflict
    self.undated = undated
  }
}

/// Why there is no plan, and what would open a way, as it is shown.
package struct ImpossibilityReport: Sendable {
  package let obstruction: ObstructionReport
  package let holding: HoldingOpening

  package init(_ obstruction: ObstructionReport, holding: HoldingOpening) {
    self.obstruction = obstruction
    self.holding = holding
  }
}

/// The answers to single questions about a plan: why not through a role, why a skill is in it.
package struct WhyReport: Sendable {
  package let question: PlanQuestion
  /// The best plan's.
  package let timeline: Timeline
  package let proof: PlanProof
  package let whyNot: [(role: RoleIndex, detour: RoleDetour)]
  package let why: [SkillReason]
  /// Worth running next.
  package let next: [NextCommand]

  package init(
    _ question: PlanQuestion, timeline: Timeline, proof: PlanProof,
    whyNot: [(role: RoleIndex, detour: RoleDetour)], why: [SkillReason], next: [NextCommand]
  ) {
    self.question = question
    self.timeline = timeline
    self.proof = proof
    self.whyNot = whyNot
    self.why = why
    self.next = next
  }
}
