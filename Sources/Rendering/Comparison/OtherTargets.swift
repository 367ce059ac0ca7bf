import CareerModel
import Planning

/// The targets that have no place in the table, and why.
struct OtherTargets {
  private let report: ComparisonReport
  private var graph: CareerGraph { report.graph }

  static let heading = "Not in the table"

  init(_ report: ComparisonReport) { self.report = report }

  /// Empty where all are.
  var sentences: [StyledText] {
    let comparison = report.comparison
    var sentences: [StyledText] = []
    // Where nothing is left, and one was asked for, all is said already.
    let isSaid =
      comparison.options.isEmpty
      && (report.kind == .reachableRoles || comparison.withoutPlan.count == 1)
    if !comparison.withoutPlan.isEmpty, !isSaid {
      let reason =
        report.question.request.constraints.isEmpty
        ? "There is no way to " : "No way that keeps to these conditions leads to "
      sentences.append(
        StyledText(reason + titles(comparison.withoutPlan, "or") + "."))
    }
    if !comparison.open.isEmpty {
      sentences.append(
        StyledText(
          "Not found before the search stopped: "
            + titles(comparison.open.map(\.target), "and") + ".", .warning))
    }
    if let bound = comparison.lowerBoundOfMissing {
      sentences.append(
        StyledText(
          "Any way that is missing takes at least \(SpanWords(report.question).words(bound.time)).",
          .warning))
    }
    return sentences
  }

  private func titles(_ roles: [RoleIndex], _ word: String) -> String {
    let titles = roles.map { (role: RoleIndex) -> String in graph[role].title }
    // All of those that were named; of all there are the first.
    return report.kind == .namedRoles || titles.count < 9
      ? PlanWords.list(titles, word)
      : PlanWords.list(titles, atMost: 6, name: { (title: String) -> String in title })
  }
}
