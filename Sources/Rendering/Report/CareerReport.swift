import CareerModel
import Planning

/// A plan with all that a page about it tells: why it is the best, and what else could be done.
package struct CareerReport: Sendable {
  package let plan: PlanReport
  /// Why the plan is as it is; `nil` where there is nothing to explain, as nothing is left to do.
  package let explanation: ExplanationReport?
  /// Other plans that were asked for; without them the explanation's other ways are shown.
  package let series: SeriesReport?
  package let today: CivilDate

  package init(
    _ plan: PlanReport, explanation: ExplanationReport?, series: SeriesReport? = nil,
    today: CivilDate
  ) {
    self.plan = plan
    self.explanation = explanation
    self.series = series
    self.today = today
  }
}
