import CareerModel
import Planning
import Rendering
import Timelines

/// The commands worth running after a plan, as someone can type them.
struct NextCommands {
  private let context: CommandContext
  private let question: PlanQuestion
  private var graph: CareerGraph { question.graph }

  init(_ context: CommandContext, _ question: PlanQuestion) {
    self.context = context
    self.question = question
  }

  func after(_ timeline: Timeline) -> [NextCommand] {
    guard let first = timeline.phases.first else {
      return [show(question.request.target, purpose: "What this role does, and where it leads")]
    }
    var commands = [
      show(
        first.milestone.role,
        purpose: "The career guide of your next role, \(graph[first.milestone.role].title)")
    ]
    if let command = otherPace(timeline) { commands.append(command) }
    if let command = hardest(timeline) { commands.append(command) }
    return commands
  }

  var afterObstruction: [NextCommand] {
    let target = question.request.target
    return [
      show(target, purpose: "What \(graph[target].title) asks for, and which moves lead to it"),
      NextCommand(
        "cairn list moves\(context.graphArguments)", purpose: "Every move that the graph has"),
    ]
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
      for lesson in phase.lessons {
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
