import CareerModel
import Planning

/// Why a plan takes longer than the best one, and what else it does otherwise.
struct DifferenceWords {
  private let difference: PlanDifference
  private let graph: CareerGraph
  private let span: SpanWords
  /// What the best one is called; `nil` where that goes without saying.
  private let best: String?

  init(_ difference: PlanDifference, _ question: PlanQuestion, best: String? = "1") {
    self.difference = difference
    self.best = best
    graph = question.graph
    span = SpanWords(question)
  }

  // MARK: Time

  /// How much longer, from what, and what more or less there is to learn and to move.
  var time: String {
    guard difference.time > .zero else {
      let rest = rest
      let asQuick = best.map { (best: String) -> String in "As quick as \(best)" } ?? "As quick"
      return rest.isEmpty ? "\(asQuick), with as much to learn." : "\(asQuick), \(rest)."
    }
    let than = best.map { (best: String) -> String in " than \(best)" } ?? ""
    let sum = "\(span.words(difference.time)) longer\(than), \(cause)."
    return rest.isEmpty ? sum : "\(sum) In all \(rest)."
  }

  private var cause: String {
    let tenure = span.words(apart: difference.tenure)
    let learning = span.words(apart: difference.learningBeyondTenure)
    switch (sign(difference.tenure), sign(difference.learningBeyondTenure)) {
    case (1, 0): return "all of it time that moves ask for in roles"
    case (1, 1):
      return "\(tenure) of it time that moves ask for in roles, \(learning) learning beyond that"
    case (1, _):
      return "as moves ask for \(tenure) more in roles, though learning beyond that takes "
        + "\(learning) less"
    case (0, _): return "all of it learning beyond the time that moves ask for"
    case (_, _):
      return "as learning goes on for \(learning) more beyond the time that moves ask for, though "
        + "they ask for \(tenure) less"
    }
  }

  private func sign(_ minutes: StudyMinutes) -> Int { minutes.count.signum() }

  /// `40 h more to learn and 1 move more`.
  private var rest: String {
    var parts: [String] = []
    if difference.study != .zero {
      parts.append("\(hours(apart: difference.study)) \(more(difference.study)) to learn")
    }
    if difference.moves != 0 {
      let word = difference.moves > 0 ? "more" : "fewer"
      parts.append("\(PlanWords.counted(abs(difference.moves), "move")) \(word)")
    }
    return PlanWords.list(parts)
  }

  // MARK: Learning

  /// What is learned that the best plan does not learn, and the other way round; `nil` where both
  /// learn the same at the same cost.
  var learning: String? {
    var parts: [String] = []
    if !difference.learned.isEmpty { parts.append("learns \(list(difference.learned))") }
    if !difference.notLearned.isEmpty {
      parts.append("\(parts.isEmpty ? "does " : "")not \(list(difference.notLearned))")
    }
    let changes = difference.costChanges.reduce(.zero) {
      (sum: StudyMinutes, change: PlanDifference.CostChange) -> StudyMinutes in sum + change.minutes
    }
    if changes != .zero {
      parts.append(
        "what both learn takes \(hours(apart: changes)) \(more(changes)), as it is in other roles")
    }
    guard let first = parts.first else { return nil }
    if difference.learned.isEmpty, !difference.notLearned.isEmpty {
      parts[0] = "does without \(list(difference.notLearned))"
    } else {
      parts[0] = first
    }
    let sentence = parts.joined(separator: "; ")
    return PlanWords.capitalized(sentence) + "."
  }

  private func list(_ acquisitions: [CareerPlan.Acquisition]) -> String {
    PlanWords.list(acquisitions, atMost: 4) { (acquisition: CareerPlan.Acquisition) -> String in
      "\(graph.name(of: acquisition.competency)) "
        + PlanWords.unbroken("(\(PlanWords.hours(acquisition.cost)))")
    }
  }

  private func hours(apart minutes: StudyMinutes) -> String {
    PlanWords.hours(minutes < .zero ? .zero - minutes : minutes)
  }

  private func more(_ minutes: StudyMinutes) -> String { minutes < .zero ? "less" : "more" }
}
