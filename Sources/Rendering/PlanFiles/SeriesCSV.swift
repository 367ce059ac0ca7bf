import CareerModel
import Planning
import Timelines

/// Several plans as rows of comma-separated values, one for each.
///
/// `Docs/PlanFiles.md` says what each column holds; new ones come last.
package enum SeriesCSV {
  /// The whole file.
  ///
  /// - Parameters:
  ///   - report: what to write.
  ///   - isRaw: whether texts that begin like formulas stay as they are.
  /// - Returns: a row of titles and those below it, each ended by CR and LF.
  package static func text(_ report: SeriesReport, raw isRaw: Bool) -> String {
    var csv = CSVText(columns, raw: isRaw)
    for place in report.series.plans.indices { csv.addRow(cells(report, place)) }
    return csv.text
  }

  private static let columns = [
    "way", "proved", "arrives", "minutes", "study_minutes", "study_hours", "moves",
    "more_minutes", "more_study_minutes", "more_moves", "role_ids", "roles",
  ]

  private static func cells(_ report: SeriesReport, _ place: Int) -> [CSVText.Cell] {
    let graph = report.question.graph
    let plan = report.series.plans[place]
    let totals = plan.totals
    let difference = report.difference(of: place)
    let roles = plan.rolesEntered(in: graph)
    func text(_ words: [String]) -> CSVText.Cell { .text(PlanWords.joined(words, by: " → ")) }
    return [
      .integer(place + 1), .text(place < report.series.provedCount ? "yes" : "no"),
      .text("\(report.timelines[place].arrival)"), .integer(totals.time.count),
      .integer(totals.study.count), .decimal(totals.study.inHours), .integer(totals.moves),
      .integer(difference?.time.count ?? 0), .integer(difference?.study.count ?? 0),
      .integer(difference?.moves ?? 0),
      text(roles.map { (role: RoleIndex) -> String in graph[role].id }),
      text(roles.map { (role: RoleIndex) -> String in graph[role].title }),
    ]
  }
}
