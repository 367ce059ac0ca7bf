import CareerModel
import JSONText
import Planning
import Timelines

/// A plan as programs read it; `Docs/plan.schema.json` describes every member.
package enum PlanJSON {
  package static func text(_ report: PlanReport) -> String {
    text(found(report.question, report.timeline, report.proof), report.question)
  }

  /// The first plan of a series as if it had been asked for alone, and all of them beside it.
  package static func text(_ report: SeriesReport) -> String {
    let first = report.timelines.first.map { (timeline: Timeline) -> [(String, JSONOutput)] in
      found(report.question, timeline, report.proof)
    }
    return text((first ?? []) + [SeriesJSON(report: report).member], report.question)
  }

  static func found(
    _ question: PlanQuestion, _ timeline: Timeline, _ proof: PlanProof,
    format: String = "cairn-plan/1"
  ) -> [(String, JSONOutput)] {
    totals(question, timeline, proof, format: format) + [
      ("stays", stays(of: timeline, in: question.graph))
    ]
  }

  /// A plan as a whole, without its stays.
  static func totals(
    _ question: PlanQuestion, _ timeline: Timeline, _ proof: PlanProof, format: String
  ) -> [(String, JSONOutput)] {
    var members: [(String, JSONOutput)]
    let lastRole = timeline.lastRole
    switch proof {
    case .proved:
      members = head("proved", question, lastRole, format: format)
      members.append(("total", totals(timeline.totals)))
      members.append(("lowerBound", totals(timeline.totals)))
    case .bounded(let lowerBound):
      members = head("bounded", question, lastRole, format: format)
      members.append(("total", totals(timeline.totals)))
      members.append(("lowerBound", totals(lowerBound)))
    }
    members.append(("arrive", .string("\(timeline.arrival)")))
    if let by = question.by {
      members.append(("daysToSpare", .integer(by.days(since: timeline.arrival))))
    }
    return members
  }

  static func stays(of timeline: Timeline, in graph: CareerGraph) -> JSONOutput {
    .array(
      timeline.phases.map { (phase: Timeline.Phase) -> JSONOutput in
        PhaseJSON(graph: graph, phase: phase).output
      })
  }

  package static func text(_ report: ObstructionReport) -> String {
    let obstruction = ObstructionJSON(graph: report.question.graph).output(report.obstruction)
    return text(
      head("impossible", report.question) + [("obstruction", obstruction)], report.question)
  }

  package static func text(_ report: ConflictReport) -> String {
    let conflict = ConstraintJSON(question: report.question).output(report.conflict, report.pace)
    return text(head("excluded", report.question) + [("conflict", conflict)], report.question)
  }

  /// The answer of a search that stopped before it found a plan.
  package static func text(_ question: PlanQuestion, stoppedAt lowerBound: PlanTotals) -> String {
    text(head("stopped", question) + [("lowerBound", totals(lowerBound))], question)
  }

  // MARK: What all answers share

  /// `lastRole` is where a plan leads, if there is one.
  static func head(
    _ outcome: String, _ question: PlanQuestion, _ lastRole: RoleIndex? = nil,
    format: String = "cairn-plan/1"
  ) -> [(String, JSONOutput)] {
    let person = question.request.person
    var members: [(String, JSONOutput)] = [
      ("format", .string(format)), ("outcome", .string(outcome)),
    ]
    if let title = question.graph.title { members.append(("graph", .string(title))) }
    members += [("from", .string(question.origin.id)), ("goal", goal(question))]
    let roles = question.request.goal.roles
    if let to = lastRole ?? (roles.count == 1 ? roles.first : nil) {
      members.append(("to", .string(question.graph[to].id)))
    }
    members += [
      ("start", .string("\(question.start)")),
      ("hoursPerWeek", .number("\(person.pace.hoursPerWeek)")),
      ("daysInRole", .integer(person.daysInRole)),
      StandingJSON(question.standing).held,
    ]
    if !question.request.constraints.isEmpty {
      members.append(("conditions", ConstraintJSON(question: question).output))
    }
    return members
  }

  private static func goal(_ question: PlanQuestion) -> JSONOutput {
    let graph = question.graph
    switch question.request.goal {
    case .role(let role): return .object([("roles", .array([.string(graph[role].id)]))])
    case .anyRole(let roles):
      let ids = roles.map { (role: RoleIndex) -> JSONOutput in .string(graph[role].id) }
      return .object([("roles", .array(ids))])
    case .competencies(let requirement):
      let words = RequirementJSON(graph: graph)
      guard case .all(let parts) = requirement.formula, requirement.because == nil else {
        return .object([("competencies", words.output([requirement]))])
      }
      return .object([("competencies", words.output(parts))])
    }
  }

  /// The whole object, with what was assumed at its end.
  static func text(
    _ members: [(String, JSONOutput)], _ question: PlanQuestion
  ) -> String {
    JSONOutput.object(members + [StandingJSON(question.standing).assumptions]).text()
  }

  static func totals(_ totals: PlanTotals) -> JSONOutput {
    .object([
      ("minutes", .integer(totals.time.count)), ("studyMinutes", .integer(totals.study.count)),
      ("moves", .integer(totals.moves)),
    ])
  }
}

/// One stay of a plan.
private struct PhaseJSON {
  let graph: CareerGraph
  let phase: Timeline.Phase

  var output: JSONOutput {
    .object(
      [
        ("role", .string(graph[phase.role].id)), ("title", .string(graph[phase.role].title)),
        ("minutes", .integer(phase.time.count)), ("tenureMinutes", .integer(phase.tenure.count)),
        ("studyMinutes", .integer(phase.study.count)),
        ("slackMinutes", .integer(phase.slack.count)),
        ("bound", .string(phase.bound.rawValue)), ("starts", .string("\(phase.starts)")),
        ("ends", .string("\(phase.ends)")),
        (
          "acquires",
          .array(
            phase.lessons.map { (lesson: Timeline.Lesson) -> JSONOutput in acquisition(lesson) })
        ),
      ]
        + (phase.milestone.map { (milestone: Timeline.Milestone) in [("move", move(milestone))] }
          ?? []))
  }

  private func acquisition(_ lesson: Timeline.Lesson) -> JSONOutput {
    var members: [(String, JSONOutput)] = [
      ("competency", .string(graph.id(of: lesson.competency))),
      ("name", .string(graph.name(of: lesson.competency))),
      ("minutes", .integer(lesson.minutes.count)), ("hoursPercent", .integer(lesson.hoursPercent)),
      ("starts", .string("\(lesson.starts)")), ("ends", .string("\(lesson.ends)")),
    ]
    if let shows = lesson.shows { members.append(("shows", .string(shows))) }
    if let evidence = lesson.evidence {
      members.append(
        (
          "evidence",
          .object([
            ("step", .string(evidence.step)), ("guide", .string(graph[evidence.source].id)),
          ])
        ))
    }
    return .object(members)
  }

  private func move(_ milestone: Timeline.Milestone) -> JSONOutput {
    .object([
      ("to", .string(graph[milestone.role].id)), ("title", .string(graph[milestone.role].title)),
      ("kind", .string(milestone.kind.rawValue)), ("date", .string("\(milestone.date)")),
    ])
  }
}
