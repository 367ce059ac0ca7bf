import CareerModel
import Planning
import Rendering
import RouteSearch
import TestSupport
import Testing
import Timelines

/// What can be started today, as it is shown.
struct StepsTests {
  private let next = [NextCommand("cairn plan owner", purpose: "The plan itself, with all dates")]

  private func check(_ text: String, _ name: String) {
    let path = TestFiles.path("../Fixtures/Steps/\(name)", beside: #filePath)
    #expect(GoldenFile.mismatch(of: text, with: path) == nil)
  }

  /// At 80 and 120 columns as recorded, and at all others within them.
  private func check(_ name: String, _ text: (RenderingOptions) -> String) {
    for width in [80, 120] {
      check(
        text(RenderingOptions(width: width, usesColor: false, usesASCII: false)),
        "\(name)-\(width).txt")
    }
    for width in triedWidths {
      let options = RenderingOptions(width: width, usesColor: false, usesASCII: width % 2 == 0)
      #expect(linesTooWide(text(options), width) == [])
    }
  }

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
    check("owner") { (options: RenderingOptions) in PlanStepsText.text(owner, options) }
    check(StepsJSON.text(owner), "owner.json")
    check(
      PlanStepsText.text(
        owner, RenderingOptions(width: 80, usesColor: true, usesASCII: true)),
      "owner-80-color-ascii.txt")
    let builtIn = PlanFixture.builtIn()
    let director = try report(builtIn, builtIn.question(to: "director-of-engineering"))
    check("director") { (options: RenderingOptions) in PlanStepsText.text(director, options) }
    let skills = try report(
      bakery, bakery.question(reaching: bakery.competencies(("pastry", 1), ("accounts", 1))))
    check("skills") { (options: RenderingOptions) in PlanStepsText.text(skills, options) }
    check(StepsJSON.text(skills), "skills.json")
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
    check("waiting") { (options: RenderingOptions) in PlanStepsText.text(waiting, options) }
    let served = try report(fixture, fixture.question(to: "senior", daysInRole: 400))
    check("served") { (options: RenderingOptions) in PlanStepsText.text(served, options) }
  }

  @Test func `what serves most of several roles`() throws {
    let builtIn = try options(.builtIn())
    check("options") { (options: RenderingOptions) in OptionStepsText.text(builtIn, options) }
    let bakery = try options(.bakery(), ["owner", "head-baker", "critic"])
    check("bakers") { (options: RenderingOptions) in OptionStepsText.text(bakery, options) }
    check(StepsJSON.text(bakery), "bakers.json")
  }

  @Test func `that nothing can be started, or that a search stopped`() throws {
    let owner = try options(.bakery(), from: "caterer")
    check("nowhere") { (options: RenderingOptions) in OptionStepsText.text(owner, options) }
    check(StepsJSON.text(owner), "nowhere.json")
    let stopped = try options(
      .builtIn(), limits: SearchLimits(nodes: 30))
    check("stopped") { (options: RenderingOptions) in OptionStepsText.text(stopped, options) }
    check(StepsJSON.text(stopped), "stopped.json")
  }
}
