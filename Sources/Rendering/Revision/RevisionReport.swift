import CareerModel
import Timelines
import Planning

/// Two graphs, what changed between them, and for whom it matters.
package struct RevisionReport: Sendable {
  package let revision: GraphRevision
  package let effects: RouteEffects
  package let pace: Pace

  package init(revision: GraphRevision, effects: RouteEffects, pace: Pace) {
    self.revision = revision
    self.effects = effects
    self.pace = pace
  }

  /// Times are counted from one and the same day, the first of 2027, so that months have a length
  /// and the answer does not change from day to day.
  private var start: CivilDate { CivilDate(dayNumber: 20_819) }

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
