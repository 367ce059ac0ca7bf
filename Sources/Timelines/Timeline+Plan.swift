import CareerModel
import Planning

extension Timeline {
  /// A plan's timeline.
  ///
  /// - Parameters:
  ///   - plan: one that the checker accepts for the request.
  ///   - request: who asked, and for what.
  ///   - graph: the graph of both.
  ///   - start: the plan's first day.
  package init(
    _ plan: CareerPlan, for request: PlanRequest, in graph: CareerGraph, startingOn start: CivilDate
  ) {
    var builder = TimelineBuilder(
      graph: graph, request: request, start: start,
      evidence: EvidenceChoice(graph: graph, request: request, plan: plan))
    self.init(
      start: start, arrival: builder.date(after: plan.totals.time),
      lastRole: plan.lastRole(in: graph, startingIn: request.person.role),
      phases: plan.stays.map { (stay: CareerPlan.Stay) -> Phase in builder.phase(of: stay) },
      totals: plan.totals)
  }
}

/// Walks through a plan's stays, with the time that is over and what is held by then.
private struct TimelineBuilder {
  let graph: CareerGraph
  let request: PlanRequest
  let start: CivilDate
  private var evidence: EvidenceChoice
  private var elapsed = StudyMinutes.zero
  private var held: HeldLevels
  private var isFirstPhase = true

  init(graph: CareerGraph, request: PlanRequest, start: CivilDate, evidence: EvidenceChoice) {
    self.graph = graph
    self.request = request
    self.start = start
    self.evidence = evidence
    held = request.person.held
  }

  func date(after minutes: StudyMinutes) -> CivilDate {
    start.adding(days: request.person.pace.days(in: minutes))
  }

  mutating func phase(of stay: CareerPlan.Stay) -> Timeline.Phase {
    let begun = elapsed
    let heldBefore = held
    let lessons = stay.acquisitions.map {
      (acquisition: CareerPlan.Acquisition) -> Timeline.Lesson in
      lesson(acquisition, in: stay.role)
    }
    let learned = elapsed
    elapsed = begun + stay.time
    defer { isFirstPhase = false }
    return Timeline.Phase(
      role: stay.role, starts: date(after: begun), ends: date(after: elapsed),
      learnedBy: date(after: learned), time: stay.time, tenure: stay.tenure, study: stay.study,
      slack: stay.slack, bound: stay.bound,
      daysServed: isFirstPhase ? request.person.daysInRole : 0, lessons: lessons,
      milestone: stay.move.map { (move: MoveIndex) -> Timeline.Milestone in
        milestone(of: move, heldBefore: heldBefore)
      })
  }

  private mutating func lesson(
    _ acquisition: CareerPlan.Acquisition, in role: RoleIndex
  ) -> Timeline.Lesson {
    let begun = elapsed
    elapsed += acquisition.cost
    let competency = acquisition.competency
    held.insert(competency)
    return Timeline.Lesson(
      competency: competency, starts: date(after: begun), ends: date(after: elapsed),
      minutes: acquisition.cost, hoursPercent: graph.hoursPercent(for: competency, in: role),
      usualMinutes: graph.cost(of: competency, hoursPercent: 100),
      shows: graph[competency].shows, evidence: evidence.next(in: role))
  }

  private func milestone(
    of index: MoveIndex, heldBefore: HeldLevels
  ) -> Timeline.Milestone {
    let move = graph[index]
    return Timeline.Milestone(
      date: date(after: elapsed), move: index, role: move.to, kind: move.kind,
      asked: AskedCompetencies(
        by: [graph[move.to].needs, move.needs], held: held, heldBefore: heldBefore,
        heldAtStart: request.person.held))
  }
}
