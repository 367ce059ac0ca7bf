import CareerModel
import Planning
import Timelines

/// Several plans as they are shown, each beside the first.
package struct SeriesReport: Sendable {
  package let question: PlanQuestion
  package let kind: PlanSeriesKind
  package let series: PlanSeries
  /// One for each plan.
  package let timelines: [Timeline]
  /// What shows single plans in full.
  package let next: [NextCommand]

  package init(
    _ question: PlanQuestion, _ kind: PlanSeriesKind, _ series: PlanSeries, next: [NextCommand]
  ) {
    self.question = question
    self.kind = kind
    self.series = series
    timelines = series.plans.map { (plan: CareerPlan) -> Timeline in
      Timeline(plan, for: question.request, in: question.graph, startingOn: question.start)
    }
    self.next = next
  }

  /// What a plan takes more than the first, by its place; `nil` for the first.
  func difference(of place: Int) -> PlanDifference? {
    guard place > 0, let first = series.plans.first else { return nil }
    return series.plans[place].difference(from: first, in: question.graph)
  }

  /// How sure it is that the first plan is the best.
  package var proof: PlanProof {
    series.provedCount > 0
      ? .proved : .bounded(lowerBound: series.lowerBound ?? .zero)
  }
}
