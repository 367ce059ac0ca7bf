import CareerModel
import Planning
import Rendering
import RouteSearch
import TestSupport
import Testing
import Timelines

/// What the real planner explains about a question.
extension PlanFixture {
  private func personal(_ question: PlanQuestion) -> PersonalPlanner {
    Planner(graph).planner(for: question.request.person)
  }

  private func best(
    _ question: PlanQuestion
  ) throws -> (plan: CareerPlan, proof: PlanProof, timeline: Timeline) {
    guard case .found(let plan, let proof) = try Planner(graph).answer(question.request) else {
      throw NoSuchAnswer()
    }
    return (
      plan, proof,
      Timeline(plan, for: question.request, in: graph, startingOn: question.start)
    )
  }

  func explanation(
    _ question: PlanQuestion, _ counts: PlanExplanation.Counts = .few,
    limits: SearchLimits = SearchLimits(), pace: ConflictReport.PaceFinding? = nil
  ) throws -> ExplanationReport {
    let (plan, proof, timeline) = try best(question)
    return ExplanationReport(
      question, timeline: timeline,
      explanation: try personal(question).explanation(
        of: plan, proof, for: question.request, counts, limits: limits), pace: pace,
      next: [NextCommand("cairn plan owner", purpose: "The plan itself, with all dates")])
  }

  func impossibility(_ question: PlanQuestion) throws -> ImpossibilityReport {
    ImpossibilityReport(
      try obstruction(question), holding: Planner(graph).holdingOpening(for: question.request))
  }

  func missedDate(_ question: PlanQuestion) throws -> MissedDateReport {
    var request = question.request
    request.constraints.mostDays = nil
    let undated = PlanQuestion(
      graph: graph, request: request, start: question.start, assumptions: question.assumptions)
    return MissedDateReport(
      conflict: try conflict(question, findsPace: true), undated: try explanation(undated))
  }

  func why(
    _ question: PlanQuestion, not roles: [String] = [], skills: [(id: String, level: Int)] = []
  ) throws -> WhyReport {
    let (plan, proof, timeline) = try best(question)
    return WhyReport(
      question, timeline: timeline, proof: proof,
      whyNot: try roles.map { (id: String) -> (role: RoleIndex, detour: RoleDetour) in
        (
          try role(id),
          try personal(question).detour(
            through: try role(id), for: question.request, best: plan)
        )
      },
      why: try skills.map { (id: String, level: Int) -> SkillReason in
        let skill = try #require(graph.skill(withID: id))
        return SkillReason(
          Competency(skill: skill, level: level), in: plan, for: question.request, in: graph)
      }, next: [NextCommand("cairn explain owner", purpose: "Why this way is the shortest")])
  }
}
