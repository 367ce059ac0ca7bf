import CareerModel

/// How far a search for one plan is, in few words for one line.
package enum ProgressWords {
  /// The time of the best plan so far, `nil` before the first, and what no plan takes less than;
  /// the question's first day and pace turn minutes into a span.
  package static func text(
    best: StudyMinutes?, lowerBound: StudyMinutes, _ question: PlanQuestion
  ) -> String {
    let span = SpanWords(question)
    let least = "at least \(span.words(lowerBound))"
    return PlanWords.breakable(
      best.map { (best: StudyMinutes) -> String in "\(span.words(best)) found, \(least)" } ?? least)
  }
}
