import CareerModel
import Timelines
import Planning

/// Two graphs, what changed between them, and for whom it matters.
package struct RevisionReport: Sendable {
  package let revision: GraphRevision
  package let effects: RouteEffects
  package let pace: Pace
  /// The day from which times are counted, so that months have a length.
  package let start: CivilDate

  package init(revision: GraphRevision, effects: RouteEffects, pace: Pace, start: CivilDate) {
    self.revision = revision
    self.effects = effects
    self.pace = pace
    self.start = start
  }

  /// Of a kind, those that changed most first.
  func effects(_ kind: RouteEffect.Kind) -> [RouteEffect] {
    effects.effects.filter { (effect: RouteEffect) -> Bool in effect.kind == kind }
      .sorted { (left: RouteEffect, right: RouteEffect) -> Bool in
        (abs(right.timeChange.count), left.from, left.to)
          < (abs(left.timeChange.count), right.from, right.to)
      }
  }

  func duration(_ minutes: StudyMinutes) -> String {
    let days = pace.days(in: StudyMinutes(abs(minutes.count)))
    return PlanWords.duration(CalendarSpan(from: start, to: start.adding(days: days)))
  }
}
