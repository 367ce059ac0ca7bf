import CareerModel
import Planning
import Rendering

/// The commands worth running after an explanation.
struct ExplainCommands {
  private let context: CommandContext
  private let question: PlanQuestion
  private var graph: CareerGraph { question.graph }

  init(_ context: CommandContext, _ question: PlanQuestion) {
    self.context = context
    self.question = question
  }

  func after(_ explanation: PlanExplanation) -> [NextCommand] {
    [closest(explanation), longest(explanation.plan), bestChange(explanation), plan]
      .compactMap(\.self)
  }

  func after(
    _ whyNot: [(role: RoleIndex, detour: RoleDetour)], _ why: [SkillReason]
  ) -> [NextCommand] {
    var commands: [NextCommand] = []
    for (role, detour) in whyNot {
      guard case .found = detour else { continue }
      var line = line(.plan)
      line.constraints.via.append(role)
      line.constraints.mostDays = nil
      commands.append(
        NextCommand(line.text, purpose: "The whole way through \(graph[role].title)"))
    }
    for reason in why {
      let competency =
        switch reason {
        case .heldFromStart(let competency), .acquired(let competency, chains: _),
          .notInPlan(let competency, _):
          competency
        }
      let id = graph.id(of: competency)
      commands.append(
        NextCommand(
          "cairn show \(id)\(context.graphArguments)",
          purpose: "What \(graph.name(of: competency)) is, and what it builds on"))
    }
    return commands.prefix(3)
      + [NextCommand(line(.explain).text, purpose: "Why this way is the shortest")]
  }

  private func line(_ command: Command) -> PlanLine {
    var line = PlanLine(context, question)
    line.command = command
    return line
  }

  private var plan: NextCommand {
    NextCommand(line(.plan).text, purpose: "The plan itself, with all dates")
  }

  private func closest(_ explanation: PlanExplanation) -> NextCommand? {
    for detour in explanation.detours {
      for case .through(let role) in detour.ways {
        return NextCommand(
          line(.explain).text + " --why-not \(graph[role].id)",
          purpose: "What the way through \(graph[role].title) does otherwise")
      }
    }
    return nil
  }

  /// Of equally long ones the first.
  private func longest(_ plan: CareerPlan) -> NextCommand? {
    var longest: CareerPlan.Acquisition?
    for acquisition in plan.stays.flatMap(\.acquisitions) {
      if let longest, longest.cost >= acquisition.cost { continue }
      longest = acquisition
    }
    return longest.map { (acquisition: CareerPlan.Acquisition) -> NextCommand in
      NextCommand(
        line(.explain).text + " --why \(graph.id(of: acquisition.competency))",
        purpose: "What \(graph.name(of: acquisition.competency)) is learned for")
    }
  }

  /// The plan with the change of a person's own that saves most.
  private func bestChange(_ explanation: PlanExplanation) -> NextCommand? {
    for shortening in explanation.shortenings {
      var line = line(.plan)
      switch shortening.change {
      case .moreHours:
        line.options.hoursPerWeek = shortening.pace.hoursPerWeek
        return NextCommand(
          line.text, purpose: "The plan at \(shortening.pace.hoursPerWeek) h a week")
      case .held(let competency):
        line.options.has.append(
          NamedCompetency(skill: graph[competency.skill].id, level: competency.level))
        return NextCommand(
          line.text,
          purpose: "The plan if you can do \(graph.name(of: competency)) already")
      case .waived, .shorterTenure: continue
      }
    }
    return nil
  }
}
