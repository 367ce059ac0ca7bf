import CareerModel

/// A fact of the graph that costs a plan something, and how much.
package struct BindingFact: Hashable, Sendable {
  package let fact: GraphFact
  /// What the best plan costs as things are.
  package let asItIs: PlanTotals
  /// What the best plan found without the fact costs; never more than as it is.
  package let without: PlanTotals
  /// No plan without the fact costs less than this; the same as `without` where that is proved.
  package let lowerBound: PlanTotals

  package init(
    fact: GraphFact, asItIs: PlanTotals, without: PlanTotals, lowerBound: PlanTotals
  ) {
    self.fact = fact
    self.asItIs = asItIs
    self.without = without
    self.lowerBound = lowerBound
  }

  /// False where a limit came before the proof: then `saving` is the least that it saves.
  package var isExact: Bool { without == lowerBound }

  /// What is saved without the fact.
  package var saving: PlanSaving { PlanSaving(from: asItIs, to: without) }

  /// No more than this is saved without it.
  package var greatestSaving: PlanSaving { PlanSaving(from: asItIs, to: lowerBound) }
}

/// The difference between two totals.
///
/// Less time can mean more learning or more moves, so that those may be below zero.
package struct PlanSaving: Hashable, Sendable {
  package let time: StudyMinutes
  package let study: StudyMinutes
  package let moves: Int

  package init(from before: PlanTotals, to after: PlanTotals) {
    time = before.time - after.time
    study = before.study - after.study
    moves = before.moves - after.moves
  }
}
