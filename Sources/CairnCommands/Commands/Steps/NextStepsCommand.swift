import CareerModel
import Planning
import Rendering
import RouteSearch
import Timelines

/// `cairn next [TARGET...]`.
///
/// One role, or levels of skills, are planned for as `cairn plan` does; several roles are options,
/// and without a target every other role is one.
struct NextStepsCommand {
  private let context: CommandContext
  private let format: TextOrJSON
  private let question: Question

  private enum Question {
    /// One plan.
    case plan(PlanCommand)
    case options(PlanQuestion, notices: [StyledText])
  }

  init(in context: CommandContext) throws(CommandFailure) {
    self.context = context
    format = try context.format(context.options.format)
    let loaded = try context.loadGraph()
    let graph = loaded.graph
    let found = try PersonSource(context, graph).person()
    let options: [RoleIndex]
    if context.options.targets.isEmpty {
      options = graph.roleIndices.filter { (role: RoleIndex) -> Bool in role != found.person.role }
    } else {
      guard
        case .anyRole(let roles) = try GoalSource.goal(of: context.options.targets, in: graph)
      else {
        question = .plan(try PlanCommand(in: context, writing: .text))
        return
      }
      guard !roles.contains(found.person.role) else {
        throw CommandFailure(
          .usage,
          "'\(graph[found.person.role].id)' is the role that you hold; name roles to come to")
      }
      options = roles
    }
    question = .options(
      PlanQuestion(
        graph: graph, request: PlanRequest(person: found.person, goal: .anyRole(options)),
        start: found.start, assumptions: found.assumptions),
      notices: loaded.notices + found.notices)
  }

  func answer() throws(CommandFailure) -> CommandAnswer {
    switch question {
    case .plan(let planning): return try answer(planning)
    case .options(let question, let notices): return try answer(question, notices)
    }
  }

  // MARK: One plan

  private func answer(_ planning: PlanCommand) throws(CommandFailure) -> CommandAnswer {
    let question = planning.question
    let limits = context.searchLimits(for: question)
    let answer = try checked { () throws(PlanChecker.Fault) -> PlanAnswer in
      try Planner(question.graph).answer(question.request, limits: limits)
    }
    switch answer {
    case .found(let plan, let proof): return try found(plan, proof, planning, limits)
    case .impossible(let obstruction):
      guard format == .json else { return try planning.impossible(obstruction, limits) }
      return CommandAnswer(
        StepsJSON.text(ObstructionReport(question, obstruction: obstruction, next: [])),
        notices: planning.notices, status: .negativeAnswer)
    // Without conditions nothing is ruled out.
    case .ruledOut(let conflict): return try planning.ruledOut(conflict, limits)
    case .stopped(let lowerBound):
      guard format == .json else { return try planning.stopped(lowerBound) }
      return CommandAnswer(
        StepsJSON.text(question, stoppedAt: lowerBound),
        notices: planning.notices + [.searchLimitNotice], status: .searchLimit)
    }
  }

  private func found(
    _ plan: CareerPlan, _ proof: PlanProof, _ planning: PlanCommand, _ limits: SearchLimits
  ) throws(CommandFailure) -> CommandAnswer {
    // Whoever is there has nothing to start.
    guard !plan.stays.isEmpty || format == .json else {
      return try planning.found(plan, proof, limits)
    }
    let question = planning.question
    let steps = PlanSteps(plan, for: question.request, in: question.graph)
    let report = PlanStepsReport(
      question,
      timeline: Timeline(
        plan, for: question.request, in: question.graph, startingOn: question.start),
      proof: proof, steps: steps, next: StepCommands(context, question).after(steps))
    let text =
      switch format {
      case .text: PlanStepsText.text(report, context.rendering)
      case .json: StepsJSON.text(report)
      }
    return answer(text, planning.notices, isComplete: proof == .proved)
  }

  // MARK: Several options

  private func answer(
    _ question: PlanQuestion, _ notices: [StyledText]
  ) throws(CommandFailure) -> CommandAnswer {
    let planner = Planner(question.graph).planner(for: question.request.person)
    let limits = context.searchLimits()
    let steps = try checked { () throws(PlanChecker.Fault) -> OptionSteps in
      try planner.steps(toward: question.request.goal.roles, limits: limits)
    }
    let report = OptionStepsReport(
      question, areNamed: !context.options.targets.isEmpty, steps: steps,
      next: StepCommands(context, question).after(steps))
    let text =
      switch format {
      case .text: OptionStepsText.text(report, context.rendering)
      case .json: StepsJSON.text(report)
      }
    guard steps.isComplete, steps.steps.isEmpty else {
      return answer(text, notices, isComplete: steps.isComplete)
    }
    return CommandAnswer(text, notices: notices, status: .negativeAnswer)
  }

  private func answer(
    _ text: String, _ notices: [StyledText], isComplete: Bool
  ) -> CommandAnswer {
    isComplete
      ? CommandAnswer(text, notices: notices)
      : CommandAnswer(text, notices: notices + [.searchLimitNotice], status: .searchLimit)
  }
}
