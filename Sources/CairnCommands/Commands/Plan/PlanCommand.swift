import CareerModel
import Planning
import Rendering
import RouteSearch
import Timelines

/// `cairn plan TARGET...`.
struct PlanCommand {
  let context: CommandContext
  let question: PlanQuestion
  let notices: [StyledText]
  let format: PlanFormat
  /// What was asked for instead of one plan; `nil` where one will do.
  let seriesKind: PlanSeriesKind?

  init(in context: CommandContext) throws(CommandFailure) {
    try self.init(in: context, writing: context.format(context.options.planFormat))
  }

  /// For a command that answers as this one does where it has nothing of its own to say.
  init(in context: CommandContext, writing format: PlanFormat) throws(CommandFailure) {
    self.context = context
    self.format = format
    try Self.checkOptions(context.options, writing: format)
    seriesKind = try context.options.seriesKind()
    let loaded = try context.loadGraph()
    let goal = try GoalSource.goal(of: context.options.targets, in: loaded.graph)
    let found = try PersonSource(context, loaded.graph).person()
    let constraints = try ConstraintSource(context.options, loaded.graph)
      .constraints(from: found.person.role, to: goal, startingOn: found.start)
    question = PlanQuestion(
      graph: loaded.graph,
      request: PlanRequest(person: found.person, goal: goal, constraints: constraints),
      start: found.start, assumptions: found.assumptions)
    notices = loaded.notices + found.notices
  }

  func answer() throws(CommandFailure) -> CommandAnswer {
    if let kind = seriesKind { return try answer(with: kind) }
    // One deadline for the plan and for the reasons why there is none.
    let limits = context.searchLimits(for: question)
    let answer: PlanAnswer
    do {
      answer = try Planner(question.graph).answer(question.request, limits: limits)
    } catch {
      throw CommandFailure(error)
    }
    switch answer {
    case .found(let plan, let proof): return try found(plan, proof, limits)
    case .impossible(let obstruction): return try impossible(obstruction, limits)
    case .ruledOut(let conflict): return try ruledOut(conflict, limits)
    case .stopped(let lowerBound): return try stopped(lowerBound)
    }
  }

  func found(
    _ plan: CareerPlan, _ proof: PlanProof, _ limits: SearchLimits
  ) throws(CommandFailure) -> CommandAnswer {
    let timeline = Timeline(
      plan, for: question.request, in: question.graph, startingOn: question.start)
    let report = PlanReport(
      question, timeline: timeline, proof: proof,
      next: NextCommands(context, question).after(timeline))
    let explanation = try explanationForPage(of: plan, proof, limits)
    return answer(
      try text(of: report, explanation), isWhole: proof == .proved, explanation)
  }

  /// The answer with a word on what a limit cut off, where one did.
  func answer(
    _ text: String, isWhole: Bool, _ explanation: ExplanationReport?
  ) -> CommandAnswer {
    isWhole && explanation?.explanation.isComplete != false
      ? CommandAnswer(text, notices: notices)
      : CommandAnswer(text, notices: notices + [.searchLimitNotice], status: .searchLimit)
  }

  func impossible(
    _ obstruction: Obstruction, _ limits: SearchLimits
  ) throws(CommandFailure) -> CommandAnswer {
    let report = ObstructionReport(
      question, obstruction: obstruction,
      next: NextCommands(context, question).afterObstruction)
    return CommandAnswer(try text(of: report, limits), notices: notices, status: .negativeAnswer)
  }

  func ruledOut(
    _ conflict: ConstraintConflict, _ limits: SearchLimits
  ) throws(CommandFailure) -> CommandAnswer {
    let pace = try paceFinding(conflict)
    let report = ConflictReport(
      question, conflict: conflict, pace: pace,
      next: ConflictCommands(context, question).after(conflict, pace))
    return CommandAnswer(try text(of: report, limits), notices: notices, status: .negativeAnswer)
  }

  /// The pace with which the date would be met, where it is the date that stands in the way.
  private func paceFinding(
    _ conflict: ConstraintConflict
  ) throws(CommandFailure) -> ConflictReport.PaceFinding? {
    conflict.isAboutDate ? try paceFinding(limits: context.searchLimits()) : nil
  }

  /// The least pace with which the date is met.
  func paceFinding(
    limits: SearchLimits
  ) throws(CommandFailure) -> ConflictReport.PaceFinding {
    let answer: LeastPace.Answer
    do {
      answer = try LeastPace(Planner(question.graph), question.request, limits: limits).answer()
    } catch {
      throw CommandFailure(error)
    }
    switch answer {
    case .enough(let pace, let plan):
      return .enough(pace, arrival: question.start.adding(days: pace.days(in: plan.totals.time)))
    case .noPaceIsEnough(let plan):
      var request = question.request
      request.person.pace = LeastPace.greatestPace
      let timeline = Timeline(
        plan, for: request, in: question.graph, startingOn: question.start)
      return .noneIsEnough(LeastPace.greatestPace, timeline)
    case .noPlan, .stopped: return .unknown
    }
  }

  /// There is nothing to show; only a program is told so on standard output.
  func stopped(_ lowerBound: PlanTotals) throws(CommandFailure) -> CommandAnswer {
    switch format {
    case .json:
      return CommandAnswer(
        PlanJSON.text(question, stoppedAt: lowerBound), notices: notices + [.searchLimitNotice],
        status: .searchLimit)
    case .text, .markdown, .csv, .mermaid, .ics, .dot, .svg, .html:
      throw CommandFailure(
        .searchLimit, "the search reached its limit before it found any plan",
        details: ["Give it more with --time-limit SECONDS or --node-limit N."])
    }
  }
}

extension ConstraintConflict {
  /// Whether another date would do.
  var isAboutDate: Bool {
    oneIsEnough
      && remedies.contains { (remedy: Remedy) -> Bool in
        if case .mostDays = remedy.constraint { true } else { false }
      }
  }
}
