import CareerModel
import Planning
import Rendering

/// The commands worth running after `cairn next`.
struct StepCommands {
  private let context: CommandContext
  private let question: PlanQuestion
  private var graph: CareerGraph { question.graph }

  init(_ context: CommandContext, _ question: PlanQuestion) {
    self.context = context
    self.question = question
  }

  func after(_ steps: PlanSteps) -> [NextCommand] {
    var commands: [NextCommand] = []
    if let first = steps.now.first ?? steps.early.first {
      commands = [show(first.competency), unlocks(first.competency)]
    }
    return commands + [
      NextCommand(PlanLine(context, question).text, purpose: "The plan itself, with all dates")
    ]
  }

  func after(_ steps: OptionSteps) -> [NextCommand] {
    guard let first = steps.steps.first else {
      return [
        NextCommand(
          "cairn list moves\(context.graphArguments)", purpose: "Every move that the graph has")
      ]
    }
    var commands = [show(first.competency), unlocks(first.competency)]
    // The nearest of those that it serves; of equally near ones the first.
    var nearest: (role: RoleIndex, totals: PlanTotals)?
    for option in steps.options where first.serves.contains(option.role) {
      guard let totals = option.plan?.totals else { continue }
      if let found = nearest, found.totals <= totals { continue }
      nearest = (option.role, totals)
    }
    if let role = nearest?.role {
      var line = PlanLine(context, question)
      line.command = .next
      line.goal = .role(role)
      commands.append(
        NextCommand(
          line.text, purpose: "Where to begin for \(graph[role].title), the nearest that it serves")
      )
    }
    return commands
  }

  private func show(_ competency: Competency) -> NextCommand {
    NextCommand(
      "cairn show \(graph.id(of: competency))\(context.graphArguments)",
      purpose: "What \(graph.name(of: competency)) is, and what it builds on")
  }

  private func unlocks(_ competency: Competency) -> NextCommand {
    let standing = context.options.standing(in: graph[question.request.person.role])
    return NextCommand(
      "cairn unlocks \(graph.id(of: competency))\(standing)\(context.graphArguments)",
      purpose: "What else it opens")
  }
}
