import Planning

/// The answer that there is no plan, as it is shown.
package struct ObstructionReport: Sendable {
  package let question: PlanQuestion
  package let obstruction: Obstruction
  /// Worth running next.
  package let next: [NextCommand]

  package init(_ question: PlanQuestion, obstruction: Obstruction, next: [NextCommand]) {
    self.question = question
    self.obstruction = obstruction
    self.next = next
  }
}
