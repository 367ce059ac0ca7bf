import CareerModel
import Planning
import Timelines

/// A plan as rows of comma-separated values: one for each competency, each time that is free of
/// learning, and each move.
///
/// `Docs/PlanFiles.md` says what each column holds. New columns come last, so that a reader that goes
/// by places goes on working.
package enum PlanCSV {
  /// The whole file.
  ///
  /// - Parameters:
  ///   - report: what to write.
  ///   - isRaw: whether texts that begin like formulas stay as they are.
  /// - Returns: a row of titles and those below it, each ended by CR and LF.
  package static func text(_ report: PlanReport, raw isRaw: Bool) -> String {
    var csv = CSVText(columns, raw: isRaw)
    for (index, phase) in report.timeline.phases.enumerated() {
      PhaseRows(report, phase, number: index + 1).add(to: &csv)
    }
    return csv.text
  }

  private static let columns = [
    "phase", "role_id", "role", "kind", "id", "name", "starts", "ends", "minutes", "hours",
    "usual_minutes", "move_kind", "sets_the_time", "shows", "evidence",
  ]
}

/// The rows of one phase.
private struct PhaseRows {
  private let report: PlanReport
  private let phase: Timeline.Phase
  private let number: Int
  private var graph: CareerGraph { report.question.graph }

  init(_ report: PlanReport, _ phase: Timeline.Phase, number: Int) {
    self.report = report
    self.phase = phase
    self.number = number
  }

  func add(to csv: inout CSVText) {
    for lesson in phase.lessons { csv.addRow(cells(lesson)) }
    if phase.slackSpan.days > 0 { csv.addRow(slack) }
    csv.addRow(end)
  }

  private func cells(_ lesson: Timeline.Lesson) -> [CSVText.Cell] {
    row(
      "learn", id: .text(graph.id(of: lesson.competency)),
      name: .text(graph.name(of: lesson.competency)), from: lesson.starts, to: lesson.ends,
      minutes: lesson.minutes
    ) + [
      .integer(lesson.usualMinutes.count), .empty, .empty, cell(lesson.shows),
      cell(lesson.evidence?.step),
    ]
  }

  private var slack: [CSVText.Cell] {
    row(
      "free", id: .empty, name: .text("free until the move"), from: phase.learnedBy,
      to: phase.ends, minutes: phase.slack
    ) + [.empty, .empty, .empty, .empty, .empty]
  }

  /// The move, or the day on which all is learned; of the phase it tells how long it takes.
  private var end: [CSVText.Cell] {
    guard let milestone = phase.milestone else {
      return row(
        "goal", id: .empty, name: .text(report.question.goal.title), from: phase.ends,
        to: phase.ends, minutes: nil) + [.empty, .empty, bound, .empty, .empty]
    }
    return row(
      "move", id: .text(graph[milestone.role].id), name: .text(graph[milestone.role].title),
      from: milestone.date, to: milestone.date, minutes: nil)
      + [.empty, .text(milestone.kind.rawValue), bound, .empty, .empty]
  }

  private var bound: CSVText.Cell { .text(phase.bound.rawValue) }

  /// What all rows begin with.
  private func row(
    _ kind: String, id: CSVText.Cell, name: CSVText.Cell, from starts: CivilDate,
    to ends: CivilDate, minutes: StudyMinutes?
  ) -> [CSVText.Cell] {
    [
      .integer(number), .text(graph[phase.role].id), .text(graph[phase.role].title), .text(kind),
      id, name, .text("\(starts)"), .text("\(ends)"),
      minutes.map { (minutes: StudyMinutes) -> CSVText.Cell in .integer(minutes.count) } ?? .empty,
      minutes.map { (minutes: StudyMinutes) -> CSVText.Cell in .decimal(minutes.inHours) }
        ?? .empty,
    ]
  }

  private func cell(_ text: String?) -> CSVText.Cell {
    text.map { (text: String) -> CSVText.Cell in .text(text) } ?? .empty
  }
}
