import CareerModel
import Planning
import Rendering
import RouteSearch
import TestSupport
import Testing
import Timelines

/// What can be started today, as it is shown.
struct StepsTests {
  private let recorded = RecordedAnswers(folder: "Steps")
  private let next = [NextCommand("cairn plan owner", purpose: "The plan itself, with all dates")]

  private func report(_ fixture: PlanFixture, _ question: PlanQuestion) throws -> PlanStepsReport {
    let graph = fixture.graph
    guard case .found(let plan, let proof) = try Planner(graph).answer(question.request) else {
      throw PlanFixture.NoSuchAnswer()
    }
    return PlanStepsReport(
      question,
      timeline: Timeline(plan, for: question.request, in: graph, startingOn: question.start),
      proof: proof, steps: PlanSteps(plan, for: question.request, in: graph), next: next)
  }

  private func options(
    _ fixture: PlanFixture, from: String? = nil, _ ids: [String]? = nil,
    limits: SearchLimits = SearchLimits()
  ) throws -> OptionStepsReport {
    let graph = fixture.graph
    let start = try from.map(fixture.role) ?? #require(graph.start)
    let roles =
      try ids?.map(fixture.role)
      ?? graph.roleIndices.filter { (role: RoleIndex) -> Bool in role != start }
    let question = try fixture.question(from: from, reaching: .anyRole(roles))
    let steps = try Planner(graph).planner(for: question.request.person)
      .steps(toward: roles, limits: limits)
    return OptionStepsReport(question, areNamed: ids != nil, steps: steps, next: next)
  }

  @Test func `where a plan can begin`() throws {
    let bakery = try PlanFixture.bakery()
    let owner = try report(bakery, bakery.question(to: "owner"))
    recorded.check("owner") { (options: RenderingOptions) in PlanStepsText.text(owner, options) }
    recorded.check(StepsJSON.text(owner), "owner.json")
    recorded.check(
      PlanStepsText.text(
        owner, RenderingOptions(width: 80, usesColor: true, usesASCII: true)),
      "owner-80-color-ascii.txt")
    let builtIn = PlanFixture.builtIn()
    let director = try report(builtIn, builtIn.question(to: "director-of-engineering"))
    recorded.check("director") { (options: RenderingOptions) in
      PlanStepsText.text(director, options)
    }
    let skills = try report(
      bakery, bakery.question(reaching: bakery.competencies(("pastry", 1), ("accounts", 1))))
    recorded.check("skills") { (options: RenderingOptions) in PlanStepsText.text(skills, options) }
    recorded.check(StepsJSON.text(skills), "skills.json")
  }

  @Test func `where a plan begins with waiting, or with a move`() throws {
    let graph = try TinyGraph(
      """
      start junior
      skill go 10 20
      role junior
      role senior
      role lead [go]
      move junior -> senior 3mo
      move senior -> lead 1mo
      """
    ).graph
    let fixture = PlanFixture(graph)
    let waiting = try report(fixture, fixture.question(to: "senior"))
    recorded.check("waiting") { (options: RenderingOptions) in PlanStepsText.text(waiting, options)
    }
    let served = try report(fixture, fixture.question(to: "senior", daysInRole: 400))
    recorded.check("served") { (options: RenderingOptions) in PlanStepsText.text(served, options) }
  }

  @Test func `what serves most of several roles`() throws {
    let builtIn = try options(.builtIn())
    recorded.check("options") { (options: RenderingOptions) in
      OptionStepsText.text(builtIn, options)
    }
    let bakery = try options(.bakery(), ["owner", "head-baker", "critic"])
    recorded.check("bakers") { (options: RenderingOptions) in OptionStepsText.text(bakery, options)
    }
    recorded.check(StepsJSON.text(bakery), "bakers.json")
  }

  @Test func `that nothing can be started, or that a search stopped`() throws {
    let owner = try options(.bakery(), from: "caterer")
    recorded.check("nowhere") { (options: RenderingOptions) in OptionStepsText.text(owner, options)
    }
    recorded.check(StepsJSON.text(owner), "nowhere.json")
    let stopped = try options(
      .builtIn(), limits: SearchLimits(shouldStop: { true }))
    recorded.check("stopped") { (options: RenderingOptions) in
      OptionStepsText.text(stopped, options)
    }
    recorded.check(StepsJSON.text(stopped), "stopped.json")
  }
}
