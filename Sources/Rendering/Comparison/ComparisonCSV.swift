import CareerModel
import Planning
import Timelines

/// Options as rows of comma-separated values, with exact numbers.
package enum ComparisonCSV {
  package static func text(_ report: ComparisonReport) -> String {
    let records = ComparisonRecords(report)
    let columns = report.columns ?? ComparisonColumn.allCases
    var csv = CSVText(["role", "title", "kind"] + columns.flatMap(ComparisonRecords.titles))
    for row in report.rows {
      csv.addRow(
        records.name(of: row)
          + columns.flatMap { (column: ComparisonColumn) -> [CSVText.Cell] in
            records.cells(column, of: row)
          })
    }
    return csv.text
  }
}

/// The cells of a table of options, as programs read them: one column may take several.
private struct ComparisonRecords {
  private let report: ComparisonReport
  private let words: ComparisonCells
  private var graph: CareerGraph { report.graph }

  init(_ report: ComparisonReport) {
    self.report = report
    words = ComparisonCells(report, .unicode)
  }

  static func titles(_ column: ComparisonColumn) -> [String] {
    switch column {
    case .date: ["arrival"]
    case .time: ["days", "minutes"]
    case .study: ["study minutes"]
    case .moves: ["moves"]
    case .via: ["via"]
    case .salary: ["currency", "band", "salary low", "salary high", "open-ended"]
    case .change: ["change low", "change high"]
    case .demand: ["demand"]
    case .gap: ["to learn"]
    case .largest: ["largest"]
    case .shared: ["shared"]
    case .risk: ["tenure-bound minutes", "learning-bound minutes"]
    case .slack: ["slack minutes"]
    case .loss: ["first move", "first move costs days"]
    case .proof: ["outcome", "lower bound minutes"]
    }
  }

  func name(of row: ComparisonReport.Row) -> [CSVText.Cell] {
    let role = graph[row.option.target]
    return [.text(role.id), .text(role.title), .text(row.option.kind.rawValue)]
  }

  func cells(_ column: ComparisonColumn, of row: ComparisonReport.Row) -> [CSVText.Cell] {
    let (option, totals) = (row.option, row.timeline.totals)
    switch column {
    case .date: return [.text("\(row.timeline.arrival)")]
    case .time: return [.integer(row.timeline.span.days), .integer(totals.time.count)]
    case .study: return [.integer(totals.study.count)]
    case .moves: return [.integer(totals.moves)]
    case .via: return [list(option.plan.rolesEntered(in: graph).dropLast().map(id))]
    case .salary:
      guard let salary = row.salary else { return Array(repeating: .empty, count: 5) }
      return [
        salary.currency.map(CSVText.Cell.text) ?? .empty, .text(salary.level.rawValue),
        .integer(salary.band.low), .integer(salary.band.high),
        .text(salary.band.openEnded ? "yes" : "no"),
      ]
    case .change:
      guard case .by(let low, let high) = row.salary?.change else { return [.empty, .empty] }
      return [.integer(low), .integer(high)]
    case .demand: return [.text(words.text(.demand, of: row))]
    case .gap: return [.integer(option.gap.count)]
    case .largest:
      return [
        list(
          option.largestGaps(3).map { (acquisition: CareerPlan.Acquisition) -> String in
            graph.id(of: acquisition.competency)
          })
      ]
    case .shared: return [.integer(row.sharedCount)]
    case .risk:
      return [.integer(option.risk.tenureBound.count), .integer(option.risk.learningBound.count)]
    case .slack: return [.integer(option.risk.slack.count)]
    case .loss: return loss(of: row)
    case .proof:
      switch option.proof {
      case .proved: return [.text("proved"), .integer(totals.time.count)]
      case .bounded(let lowerBound): return [.text("bounded"), .integer(lowerBound.time.count)]
      }
    }
  }

  private func loss(of row: ComparisonReport.Row) -> [CSVText.Cell] {
    guard let move = report.comparison.firstStep?.move else { return [.empty, .empty] }
    let first = CSVText.Cell.text(graph[graph[move.move].to].id)
    switch move.losses[row.place] {
    case .closed: return [first, .empty]
    case .time(let time):
      return [first, .integer(report.question.request.person.pace.days(in: time))]
    }
  }

  private func id(_ role: RoleIndex) -> String { graph[role].id }

  /// Ids hold no blanks.
  private func list(_ ids: [String]) -> CSVText.Cell { .text(PlanWords.joined(ids, by: " ")) }
}
