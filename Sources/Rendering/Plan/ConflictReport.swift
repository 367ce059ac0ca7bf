import CareerModel
import Planning
import Timelines

/// The answer that no plan keeps to the conditions, as it is shown.
package struct ConflictReport: Sendable {
  /// What is known of the pace with which the date would be met.
  package enum PaceFinding: Sendable {
    /// The least pace that is enough, to the quarter hour, and when it arrives.
    case enough(Pace, arrival: CivilDate)
    /// The greatest pace, and the quickest way at it.
    case noneIsEnough(Pace, Timeline)
    /// The search stopped first.
    case unknown
  }

  package let question: PlanQuestion
  package let conflict: ConstraintConflict
  /// `nil` where the date is not what stands in the way.
  package let pace: PaceFinding?
  /// Worth running next.
  package let next: [NextCommand]

  package init(
    _ question: PlanQuestion, conflict: ConstraintConflict, pace: PaceFinding?,
    next: [NextCommand]
  ) {
    self.question = question
    self.conflict = conflict
    self.pace = pace
    self.next = next
  }
}
