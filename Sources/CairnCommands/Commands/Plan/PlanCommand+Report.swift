import CareerModel
import Planning
import Rendering
import RouteSearch
import Timelines

/// What a whole report tells beside the plan, as `cairn explain` finds it out.
extension PlanCommand {
  /// A plan with what explains it, for a page.
  func report(
    on plan: CareerPlan, _ report: PlanReport, _ limits: SearchLimits, series: SeriesReport? = nil
  ) throws(CommandFailure) -> CareerReport {
    let planner = Planner(question.graph).planner(for: question.request.person)
    let explanation =
      plan.stays.isEmpty
      ? nil : try explanation(of: plan, report.proof, planner, .few, limits.silent)
    return CareerReport(report, explanation: explanation, series: series, today: context.today)
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

  /// Where a picture is asked for, and there is no plan.
  var nothingToDraw: CommandFailure {
    let reason =
      question.request.constraints.isEmpty
      ? "no way leads there" : "no way leads there that keeps to the conditions"
    return CommandFailure(
      .negativeAnswer, "there is no plan to draw: \(reason)",
      details: [
        StyledText("To see why: ") + StyledText(PlanLine(context, question).text, .code)
      ])
  }
}
