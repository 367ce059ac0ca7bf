import CareerModel
import Planning

/// What a level of a skill opens, as it is shown.
package struct UnlocksReport: Sendable {
  package enum Answer: Sendable {
    case opens(Unlocking)
    /// The level is held, so that it opens nothing more.
    case held(Competency)
    case ranking(UnlockRanking)
  }

  package let standing: Standing
  package let answer: Answer
  /// Worth running next.
  package let next: [NextCommand]

  package init(_ standing: Standing, _ answer: Answer, next: [NextCommand]) {
    self.standing = standing.whateverThePace
    self.answer = answer
    self.next = next
  }
}
