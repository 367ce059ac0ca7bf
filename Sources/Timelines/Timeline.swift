import CareerModel
import Planning

/// A plan on the calendar: one phase a role, each ended by a move, or by all being learned.
///
/// Every instant's date is the first day plus the whole days over by then, counted from the
/// plan's start, so that rounding never adds up.
package struct Timeline: Hashable, Sendable {
  package let start: CivilDate
  /// The day on which the goal is reached; the first day where the plan is empty.
  package let arrival: CivilDate
  /// The role held then: the target, or of several the nearest.
  package let lastRole: RoleIndex
  package let phases: [Phase]
  package let totals: PlanTotals

  package var span: CalendarSpan { CalendarSpan(from: start, to: arrival) }

  /// The time in one role.
  package struct Phase: Hashable, Sendable {
    package let role: RoleIndex
    package let starts: CivilDate
    /// The day of the move, or on which all is learned.
    package let ends: CivilDate
    /// The day on which the last competency is acquired; `starts` where none is.
    package let learnedBy: CivilDate
    package let time: StudyMinutes
    /// What the move asks for, less what is served already; nothing without a move.
    package let tenure: StudyMinutes
    package let study: StudyMinutes
    /// What the tenure leaves free of learning.
    package let slack: StudyMinutes
    package let bound: CareerPlan.Bound
    /// Days in the role before the plan's first day; 0 in every phase but the first.
    package let daysServed: Int
    /// One after another.
    package let lessons: [Lesson]
    /// `nil` in the last phase of a plan for competencies, which ends without a move.
    package let milestone: Milestone?

    package var span: CalendarSpan { CalendarSpan(from: starts, to: ends) }

    package var slackSpan: CalendarSpan { CalendarSpan(from: learnedBy, to: ends) }
  }

  /// The acquiring of one competency.
  package struct Lesson: Hashable, Sendable {
    package let competency: Competency
    package let starts: CivilDate
    package let ends: CivilDate
    package let minutes: StudyMinutes
    /// The share of the usual hours that it takes in the role.
    package let hoursPercent: Int
    /// What the competency takes where no role makes it quicker or slower.
    package let usualMinutes: StudyMinutes
    /// What someone at this level can be seen to do.
    package let shows: String?
    /// A piece of work that would show it.
    package let evidence: Evidence?
  }

  /// A next step of a role's guide.
  package struct Evidence: Hashable, Sendable {
    package let step: String
    /// The role whose guide names it.
    package let source: RoleIndex
  }

  /// The move that ends a phase.
  package struct Milestone: Hashable, Sendable {
    package let date: CivilDate
    package let move: MoveIndex
    /// The role that is entered.
    package let role: RoleIndex
    package let kind: MoveKind
    /// What the move and the role ask for, by when it was gained.
    package let asked: AskedCompetencies
  }
}
