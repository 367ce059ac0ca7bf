import CareerModel
import Planning
import Rendering
import RouteSearch

/// Answers in the formats of `cairn plan`.
extension PlanCommand {
  /// What has to fit together before anything is read or searched.
  static func checkOptions(
    _ options: CommandOptions, writing format: PlanFormat
  ) throws(CommandFailure) {
    if let kind = try options.seriesKind(), !format.holdsSeveralPlans {
      throw holdsOnePlan(kind, format)
    }
    guard !options.writesToDos || format == .ics else {
      throw CommandFailure(.usage, "--todos is for calendars: add --format ics")
    }
    guard !options.writesRawCSV || format == .csv else {
      throw CommandFailure(.usage, "--raw-csv is for CSV: add --format csv")
    }
  }

  private static func holdsOnePlan(
    _ kind: PlanSeriesKind, _ format: PlanFormat
  ) -> CommandFailure {
    CommandFailure(
      .usage, "\(format.rawValue) holds one plan, and \(kind.option) asks for several",
      details: ["Ask for text, json, markdown, csv or html, or for a single plan."])
  }

  // MARK: There is a plan

  /// `explanation` is for pages.
  func text(
    of report: PlanReport, _ explanation: ExplanationReport?
  ) throws(CommandFailure) -> String {
    switch format {
    case .text: return PlanText.text(report, context.rendering)
    case .json: return PlanJSON.text(report)
    case .markdown: return PlanMarkdown.text(report)
    case .csv: return PlanCSV.text(report, raw: context.options.writesRawCSV)
    case .mermaid: return try gantt(report)
    case .ics: return try calendar(report)
    case .dot: return DOTDiagram.text(RouteDiagram.diagram(of: report))
    case .svg:
      guard !report.timeline.phases.isEmpty else { throw nothingToDo("no chart") }
      return PlanSVG.text(report, today: context.today)
    case .html:
      return ReportPage.text(CareerReport(report, explanation: explanation, today: context.today))
    }
  }

  /// `explanation` is for pages, and of the first plan.
  func text(
    of report: SeriesReport, _ explanation: ExplanationReport?
  ) throws(CommandFailure) -> String {
    switch format {
    case .text: return SeriesText.text(report, context.rendering)
    case .json: return PlanJSON.text(report)
    case .markdown: return SeriesMarkdown.text(report)
    case .csv: return SeriesCSV.text(report, raw: context.options.writesRawCSV)
    case .html:
      return ReportPage.text(
        CareerReport(
          firstPlan(of: report), explanation: explanation, series: report, today: context.today))
    case .mermaid, .ics, .dot, .svg: throw Self.holdsOnePlan(report.kind, format)
    }
  }

  private func calendar(_ report: PlanReport) throws(CommandFailure) -> String {
    let options = context.options
    do {
      return try PlanCalendar.text(
        report, madeOn: context.today, withToDos: options.writesToDos)
    } catch {
      switch error {
      case .nothingToDo: throw nothingToDo("no calendar")
      case .outsideOfYears: throw outsideOfYears("a calendar")
      }
    }
  }

  private func gantt(_ report: PlanReport) throws(CommandFailure) -> String {
    do {
      return try PlanGantt.text(report)
    } catch {
      switch error {
      case .nothingToDo: throw nothingToDo("no chart")
      case .outsideOfYears: throw outsideOfYears("a chart in Mermaid")
      case .tooLong(let count):
        throw CommandFailure(
          .negativeAnswer,
          "this plan's chart has \(count) characters, and Mermaid takes "
            + "\(PlanGantt.mostCharacters)",
          details: ["Ask for markdown or csv, or plan to a role on the way."])
      }
    }
  }

  private func nothingToDo(_ what: String) -> CommandFailure {
    CommandFailure(
      .negativeAnswer, "there is nothing to do, and so \(what)",
      details: ["This says why: " + textLine])
  }

  private func outsideOfYears(_ what: String) -> CommandFailure {
    CommandFailure(
      .negativeAnswer,
      "the plan lies outside of the years 1000 to 9999, and \(what) holds no others",
      details: ["Ask for text, json, markdown or csv."])
  }

  // MARK: There is none

  func text(
    of report: ObstructionReport, _ limits: SearchLimits
  ) throws(CommandFailure) -> String {
    switch format {
    case .text: return ObstructionText.text(report, context.rendering)
    case .json: return PlanJSON.text(report)
    case .markdown: return NoPlanMarkdown.text(report)
    case .html: return page(on: report, limits)
    case .csv, .mermaid, .ics, .dot, .svg: throw noPlan(ObstructionText.answer(report))
    }
  }

  func text(
    of report: ConflictReport, _ limits: SearchLimits
  ) throws(CommandFailure) -> String {
    switch format {
    case .text: return ConflictText.text(report, context.rendering)
    case .json: return PlanJSON.text(report)
    case .markdown: return NoPlanMarkdown.text(report)
    case .html: return try page(on: report, limits)
    case .csv, .mermaid, .ics, .dot, .svg: throw noPlan(ConflictText.answer(report))
    }
  }

  /// Said where a file of the format could only be empty.
  private func noPlan(_ answer: String) -> CommandFailure {
    CommandFailure(.negativeAnswer, answer, details: ["This says why: " + textLine])
  }

  /// The same question, answered for people.
  private var textLine: StyledText { StyledText(PlanLine(context, question).text, .code) }
}
