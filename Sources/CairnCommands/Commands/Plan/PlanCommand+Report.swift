import CareerModel
import Planning
import Rendering
import RouteSearch
import Timelines

/// What a whole report tells beside the plan, as `cairn explain` finds it out.
extension PlanCommand {
  /// What explains a plan; `nil` where that is not for a page, and where nothing is left to do.
  func explanationForPage(
    of plan: CareerPlan, _ proof: PlanProof, _ limits: SearchLimits
  ) throws(CommandFailure) -> ExplanationReport? {
    guard format == .html, !plan.stays.isEmpty else { return nil }
    let planner = Planner(question.graph).planner(for: question.request.person)
    return try explanation(of: plan, proof, planner, .few, limits.silent)
  }

  func explanation(
    of plan: CareerPlan, _ proof: PlanProof, _ planner: PersonalPlanner,
    _ counts: PlanExplanation.Counts, _ limits: SearchLimits,
    pace: ConflictReport.PaceFinding? = nil
  ) throws(CommandFailure) -> ExplanationReport {
    let explanation: PlanExplanation
    do {
      explanation = try planner.explanation(
        of: plan, proof, for: question.request, counts, limits: limits)
    } catch {
      throw CommandFailure(error)
    }
    let timeline = Timeline(
      plan, for: question.request, in: question.graph, startingOn: question.start)
    return ExplanationReport(
      question, timeline: timeline, explanation: explanation, pace: pace,
      next: ExplainCommands(context, question).after(explanation))
  }

  /// What explains the best plan without the date; `nil` where none was found.
  func undated(
    _ counts: PlanExplanation.Counts, _ limits: SearchLimits
  ) throws(CommandFailure) -> ExplanationReport? {
    var constraints = question.request.constraints
    constraints.mostDays = nil
    let planner = Planner(question.graph).planner(for: question.request.person)
    let answer: PlanAnswer
    do {
      answer = try planner.answer(to: question.request.goal, under: constraints, limits: limits)
    } catch {
      throw CommandFailure(error)
    }
    guard case .found(let plan, let proof) = answer else { return nil }
    return try explanation(of: plan, proof, planner, counts, limits)
  }

  // MARK: There is none

  func page(on report: ObstructionReport, _ limits: SearchLimits) -> String {
    let holding = Planner(question.graph)
      .holdingOpening(for: question.request, limits: limits.silent)
    return ReportPage.text(ImpossibilityReport(report, holding: holding), today: context.today)
  }

  func page(
    on report: ConflictReport, _ limits: SearchLimits
  ) throws(CommandFailure) -> String {
    let undated = report.conflict.isAboutDate ? try undated(.few, limits.silent) : nil
    return ReportPage.text(
      MissedDateReport(conflict: report, undated: undated), today: context.today)
  }
}
