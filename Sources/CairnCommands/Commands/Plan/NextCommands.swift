import CareerModel
import Planning
import Rendering
import Timelines

/// The commands worth running after a plan, as someone can type them.
struct NextCommands {
  private let context: CommandContext
  private let question: PlanQuestion
  private var graph: CareerGraph { question.graph }

  /// Of commands that are alike.
  private static let mostShown = 3

  init(_ context: CommandContext, _ question: PlanQuestion) {
    self.context = context
    self.question = question
  }

  func after(_ timeline: Timeline) -> [NextCommand] {
    guard let first = timeline.phases.first else {
      return question.request.goal.isRole
        ? [show(timeline.lastRole, purpose: "What this role does, and where it leads")]
        : goals.prefix(Self.mostShown).map { (competency: Competency) -> NextCommand in
          show(competency, purpose: "What \(graph.name(of: competency)) is, and what it builds on")
        }
    }
    var commands: [NextCommand] = []
    if let next = first.milestone?.role {
      commands.append(
        show(next, purpose: "The career guide of your next role, \(graph[next].title)"))
    } else if let lesson = first.lessons.first {
      let name = graph.name(of: lesson.competency)
      commands.append(
        show(lesson.competency, purpose: "What comes first, \(name), and all that it builds on"))
    }
    if let command = otherPace(timeline) { commands.append(command) }
    if let command = hardest(timeline) { commands.append(command) }
    return commands
  }

  var afterObstruction: [NextCommand] {
    let targets = question.request.goal.roles.map { (role: RoleIndex) -> NextCommand in
      show(role, purpose: "What \(graph[role].title) asks for, and which moves lead to it")
    }
    let skills = goals.map { (competency: Competency) -> NextCommand in
      show(competency, purpose: "All that \(graph.name(of: competency)) builds on, and where")
    }
    return (targets + skills).prefix(Self.mostShown) + [
      NextCommand(
        "cairn list moves\(context.graphArguments)", purpose: "Every move that the graph has")
    ]
  }

  /// The competencies that are asked for, where no role is.
  private var goals: [Competency] { question.request.goal.requirement.competencies }

  private func show(_ competency: Competency, purpose: String) -> NextCommand {
    NextCommand("cairn show \(graph.id(of: competency))\(context.graphArguments)", purpose: purpose)
  }

  private func show(_ role: RoleIndex, purpose: String) -> NextCommand {
    NextCommand("cairn show \(graph[role].id)\(context.graphArguments)", purpose: purpose)
  }

  /// More hours where learning decides a date; fewer where it decides none.
  private func otherPace(_ timeline: Timeline) -> NextCommand? {
    let pace = question.request.person.pace.hoursPerWeek
    let learningDecides = timeline.phases.contains { (phase: Timeline.Phase) -> Bool in
      phase.bound == .learning
    }
    let whole = pace.millionths / ExactDecimal.scale
    let other = learningDecides ? whole + max(1, whole / 2) : whole / 2
    guard (1...100).contains(other), ExactDecimal(other) != pace,
      timeline.totals.study > .zero
    else { return nil }
    var line = PlanLine(context, question)
    line.options.hoursPerWeek = ExactDecimal(other)
    return NextCommand(
      line.text,
      purpose: learningDecides
        ? "How much sooner \(other) h a week would get you there"
        : "Whether \(other) h a week would do: learning decides no date here")
  }

  /// The same question from someone who has done the longest piece of learning already.
  private func hardest(_ timeline: Timeline) -> NextCommand? {
    var longest: Timeline.Lesson?
    for phase in timeline.phases {
      // What is asked for is no premise.
      for lesson in phase.lessons where !goals.contains(lesson.competency) {
        // Of equally long ones the first.
        if let longest, longest.minutes >= lesson.minutes { continue }
        longest = lesson
      }
    }
    guard let lesson = longest else { return nil }
    let competency = lesson.competency
    var line = PlanLine(context, question)
    line.options.has.append(
      NamedCompetency(skill: graph[competency.skill].id, level: competency.level))
    return NextCommand(
      line.text,
      purpose: "What changes if you can do \(graph.name(of: competency)) already")
  }
}
