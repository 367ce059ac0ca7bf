import CareerModel
import Planning
import Timelines

/// The route of a plan with what is learned on it: a cluster a phase, with its role and its
/// competencies, and lines from what is learned to what needs it.
package struct RouteDiagram {
  private let report: PlanReport
  private var draft = DiagramDraft()
  private var clusters: [String] = []
  private var order: [Diagram.Order] = []
  /// The nodes of what the plan learns, in order.
  private var learned: [(competency: Competency, node: Int)] = []
  private var graph: CareerGraph { report.question.graph }

  /// The drawing; without nodes but the person's role where there is nothing to do.
  package static func diagram(of report: PlanReport) -> Diagram {
    var route = RouteDiagram(report)
    return route.finished()
  }

  private init(_ report: PlanReport) { self.report = report }

  private mutating func finished() -> Diagram {
    let timeline = report.timeline
    var role = add(report.question.request.person.role, isStart: true)
    for (index, phase) in timeline.phases.enumerated() {
      clusters.append(
        "\(index + 1). \(phase.starts) to \(phase.ends), \(PlanWords.duration(phase.span))")
      draft.nodes[role].cluster = index
      let first = learned.count
      for lesson in phase.lessons { add(lesson, in: index) }
      for (_, node) in learned[first...] {
        order.append(Diagram.Order(before: role, after: node))
      }
      guard let milestone = phase.milestone else { continue }
      role = add(milestone, from: role)
      for (_, node) in learned[first...] {
        order.append(Diagram.Order(before: node, after: role))
      }
    }
    if report.question.request.goal.isRole {
      draft.nodes[role].emphasis.isTarget = true
    } else {
      stressGoals()
    }
    // What one level or need brings along goes without a line of its own.
    draft.edges = DiagramReduction.reduced(draft)
    return Diagram(
      title: PlanWords.breakable(PlanHeading.title(report.question, .unicode).plainText),
      caption: [PlanWords.breakable(AnswerWords(report).sentences.plainText)], nodes: draft.nodes,
      edges: draft.edges, clusters: clusters.map(PlanWords.breakable), direction: .leftToRight,
      hasLegend: false, order: order)
  }

  private mutating func add(_ role: RoleIndex, isStart: Bool = false) -> Int {
    let role = graph[role]
    return draft.add(
      .role(id: role.id, title: role.title, track: role.track),
      Diagram.Emphasis(isStart: isStart, isOnRoute: true))
  }

  /// A move, the role that it enters, and what it asks for of what was learned on the way.
  private mutating func add(_ milestone: Timeline.Milestone, from role: Int) -> Int {
    let move = graph[milestone.move]
    let entered = add(milestone.role)
    draft.edges.append(
      Diagram.Edge(from: role, to: entered, kind: .move(move.kind, move.tenure), isOnRoute: true))
    let asked = milestone.asked.learnedBefore + milestone.asked.learnedHere
    for (competency, node) in learned where asked.contains(competency) {
      draft.edges.append(Diagram.Edge(from: node, to: entered, kind: .need))
    }
    return entered
  }

  /// A competency, and what was learned before that it builds on.
  private mutating func add(_ lesson: Timeline.Lesson, in phase: Int) {
    let competency = lesson.competency
    let skill = graph[competency.skill]
    let node = draft.add(
      .competency(
        id: graph.id(of: competency), skill: skill.name, level: competency.level,
        area: skill.area, hours: Self.hours(lesson.minutes)))
    draft.nodes[node].cluster = phase
    let needs = graph[competency].needs.competencies
    for (earlier, other) in learned {
      if earlier.skill == competency.skill, earlier.level == competency.level - 1 {
        draft.edges.append(Diagram.Edge(from: other, to: node, kind: .levelBelow))
      } else if needs.contains(earlier) {
        draft.edges.append(Diagram.Edge(from: other, to: node, kind: .need))
      }
    }
    learned.append((competency, node))
  }

  /// As exact as plans show them.
  private static func hours(_ minutes: StudyMinutes) -> ExactDecimal {
    if minutes.count >= 600 { return ExactDecimal((minutes.count + 30) / 60) }
    return ExactDecimal(millionths: (minutes.count * 10 + 30) / 60 * (ExactDecimal.scale / 10))
  }

  private mutating func stressGoals() {
    let goals = report.question.request.goal.requirement.competencies
    for (competency, node) in learned where goals.contains(competency) {
      draft.nodes[node].emphasis.isTarget = true
    }
  }
}
