import CareerModel
import Planning
import Rendering
import RouteSearch
import Timelines

/// `cairn explain TARGET...`.
struct ExplainCommand {
  private let context: CommandContext
  private let question: PlanQuestion
  private let notices: [StyledText]
  private let planning: PlanCommand
  /// The roles that `--why-not` names, and the skills of `--why`.
  private let questions: WhyQuestions
  private let format: TextOrJSON
  private var request: PlanRequest { question.request }

  init(in context: CommandContext) throws(CommandFailure) {
    self.context = context
    format = try context.format(context.options.format)
    planning = try PlanCommand(in: context, writing: .text)
    question = planning.question
    notices = planning.notices
    questions = try WhyQuestions(context.options, planning.question)
  }

  func answer() throws(CommandFailure) -> CommandAnswer {
    // One deadline for all that is asked.
    let first = context.searchLimits(for: question)
    let limits = first.silent
    let planner = Planner(question.graph)
    let answer = try checked { () throws(PlanChecker.Fault) -> PlanAnswer in
      try planner.answer(request, limits: first)
    }
    switch answer {
    case .found(let plan, let proof): return try found(plan, proof, planner, limits)
    case .impossible(let obstruction): return impossible(obstruction, planner, limits)
    case .ruledOut(let conflict): return try ruledOut(conflict, planner, limits)
    case .stopped(let lowerBound): return try stopped(lowerBound)
    }
  }

  // MARK: There is a plan

  private func found(
    _ plan: CareerPlan, _ proof: PlanProof, _ planner: Planner, _ limits: SearchLimits
  ) throws(CommandFailure) -> CommandAnswer {
    // Whoever is there has nothing to be explained.
    guard !plan.stays.isEmpty else { return try there(plan, proof, limits) }
    let personal = planner.planner(for: request.person)
    if !questions.isEmpty { return try why(plan, proof, personal, limits) }
    let report = try planning.explanation(
      of: plan, proof, personal, counts, limits,
      pace: request.constraints.mostDays == nil
        ? nil : try planning.paceFinding(limits: limits))
    let text =
      switch format {
      case .text: ExplanationText.text(report, context.rendering)
      case .json: ExplanationJSON.text(report)
      }
    return answer(text, isComplete: report.explanation.isComplete)
  }

  private func there(
    _ plan: CareerPlan, _ proof: PlanProof, _ limits: SearchLimits
  ) throws(CommandFailure) -> CommandAnswer {
    guard format == .json else { return try planning.found(plan, proof, limits) }
    let timeline = Timeline(plan, for: request, in: question.graph, startingOn: question.start)
    return CommandAnswer(ExplanationJSON.text(question, there: timeline), notices: notices)
  }

  private var counts: PlanExplanation.Counts { context.options.showsAll ? .all : .few }

  private func answer(_ text: String, isComplete: Bool) -> CommandAnswer {
    isComplete
      ? CommandAnswer(text, notices: notices)
      : CommandAnswer(text, notices: notices + [.searchLimitNotice], status: .searchLimit)
  }

  // MARK: Single questions

  private func why(
    _ plan: CareerPlan, _ proof: PlanProof, _ planner: PersonalPlanner, _ limits: SearchLimits
  ) throws(CommandFailure) -> CommandAnswer {
    var whyNot: [(role: RoleIndex, detour: RoleDetour)] = []
    for role in questions.whyNot {
      let detour = try checked { () throws(PlanChecker.Fault) -> RoleDetour in
        try planner.detour(through: role, for: request, best: plan, limits: limits)
      }
      whyNot.append((role, detour))
    }
    let why = questions.why.map { (named: WhyQuestions.Skill) -> SkillReason in
      let competency =
        switch named {
        case .level(let competency): competency
        case .skill(let skill): SkillReason.level(of: skill, in: plan, for: request)
        }
      return SkillReason(competency, in: plan, for: request, in: question.graph)
    }
    let report = WhyReport(
      question,
      timeline: Timeline(plan, for: request, in: question.graph, startingOn: question.start),
      proof: proof, whyNot: whyNot, why: why,
      next: ExplainCommands(context, question).after(whyNot, why))
    let text =
      switch format {
      case .text: ExplanationText.text(report, context.rendering)
      case .json: ExplanationJSON.text(report)
      }
    let isComplete =
      proof == .proved
      && whyNot.allSatisfy { (_, detour: RoleDetour) -> Bool in
        switch detour {
        case .found(_, .bounded), .stopped: false
        case .found(_, .proved), .onTheWay, .noChainOfMoves, .blocked, .ruledOut: true
        }
      }
    return answer(text, isComplete: isComplete)
  }

  // MARK: There is none

  private func impossible(
    _ obstruction: Obstruction, _ planner: Planner, _ limits: SearchLimits
  ) -> CommandAnswer {
    let commands = NextCommands(context, question)
    let report = ImpossibilityReport(
      ObstructionReport(question, obstruction: obstruction, next: commands.afterObstruction),
      holding: planner.holdingOpening(for: request, limits: limits))
    let text =
      switch format {
      case .text: ExplanationText.text(report, context.rendering)
      case .json: ExplanationJSON.text(report)
      }
    return CommandAnswer(text, notices: notices, status: .negativeAnswer)
  }

  private func ruledOut(
    _ conflict: ConstraintConflict, _ planner: Planner, _ limits: SearchLimits
  ) throws(CommandFailure) -> CommandAnswer {
    let isLate = conflict.isAboutDate
    let pace = isLate ? try planning.paceFinding(limits: limits) : nil
    let report = MissedDateReport(
      conflict: ConflictReport(
        question, conflict: conflict, pace: pace,
        next: ConflictCommands(context, question).after(conflict, pace)),
      undated: isLate ? try planning.undated(counts, limits) : nil)
    let text =
      switch format {
      case .text: ExplanationText.text(report, context.rendering)
      case .json: ExplanationJSON.text(report)
      }
    return CommandAnswer(text, notices: notices, status: .negativeAnswer)
  }

  /// There is nothing to show; only a program is told so on standard output.
  private func stopped(_ lowerBound: PlanTotals) throws(CommandFailure) -> CommandAnswer {
    guard format == .json else { return try planning.stopped(lowerBound) }
    return CommandAnswer(
      ExplanationJSON.text(question, stoppedAt: lowerBound),
      notices: notices + [.searchLimitNotice], status: .searchLimit)
  }
}
