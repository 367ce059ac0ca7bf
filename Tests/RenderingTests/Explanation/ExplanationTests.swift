import CareerModel
import Planning
import Rendering
import RouteSearch
import TestSupport
import Testing

struct ExplanationTests {
  private static func options(
    _ width: Int, color: Bool = false, ascii: Bool = false
  ) -> RenderingOptions {
    RenderingOptions(width: width, usesColor: color, usesASCII: ascii)
  }

  private func check(_ text: String, _ name: String) {
    let path = TestFiles.path("../Fixtures/Explanation/\(name)", beside: #filePath)
    #expect(GoldenFile.mismatch(of: text, with: path) == nil)
  }

  /// At 80 and 120 columns as recorded, and at all others within them.
  private func check(_ name: String, _ text: (RenderingOptions) -> String) {
    for width in [80, 120] { check(text(Self.options(width)), "\(name)-\(width).txt") }
    for width in triedWidths {
      #expect(linesTooWide(text(Self.options(width, ascii: width % 2 == 0)), width) == [])
    }
  }

  @Test func `why a plan is the shortest, and what would shorten it`() throws {
    let fixture = try PlanFixture.bakery()
    let report = try fixture.explanation(fixture.question(to: "owner", hours: 1))
    check("owner") { (options: RenderingOptions) in ExplanationText.text(report, options) }
    check(
      ExplanationText.text(report, Self.options(80, color: true, ascii: true)),
      "owner-80-color-ascii.txt")
    check(ExplanationJSON.text(report), "owner.json")
  }

  @Test func `a move of the built-in graph`() throws {
    let fixture = PlanFixture.builtIn()
    let report = try fixture.explanation(fixture.question(to: "staff-backend-engineer"))
    check("staff") { (options: RenderingOptions) in ExplanationText.text(report, options) }
  }

  @Test func `skills without a change of role`() throws {
    let fixture = try PlanFixture.bakery()
    let report = try fixture.explanation(
      fixture.question(reaching: fixture.competencies(("pastry", 1), ("accounts", 1))), .all)
    check("skills") { (options: RenderingOptions) in ExplanationText.text(report, options) }
    check(ExplanationJSON.text(report), "skills.json")
  }

  @Test func `a date that is met, and the hours a week that it takes`() throws {
    let fixture = try PlanFixture.bakery()
    let question = try fixture.question(
      to: "head-baker", under: PlanConstraints(mostDays: 600))
    let pace = Pace(hoursPerWeek: ExactDecimal(millionths: 2_250_000))
    let report = try fixture.explanation(
      question, .init(ways: 1, changes: 1),
      pace: .enough(pace, arrival: question.start.adding(days: 599)))
    check("date") { (options: RenderingOptions) in ExplanationText.text(report, options) }
    check(ExplanationJSON.text(report), "date.json")
  }

  @Test func `a date that is missed, and what would bring the plan nearer to it`() throws {
    let fixture = try PlanFixture.bakery()
    let report = try fixture.missedDate(
      fixture.question(to: "owner", under: PlanConstraints(mostDays: 300)))
    check("missed") { (options: RenderingOptions) in ExplanationText.text(report, options) }
    check(ExplanationJSON.text(report), "missed.json")
  }

  @Test func `a search that stopped claims no more than it knows`() throws {
    let fixture = try PlanFixture.bakery()
    let report = try fixture.explanation(
      fixture.question(to: "owner", hours: 1), limits: SearchLimits(shouldStop: { true }))
    check("stopped") { (options: RenderingOptions) in ExplanationText.text(report, options) }
    check(ExplanationJSON.text(report), "stopped.json")
  }

  @Test func `what someone would have to bring where there is no way`() throws {
    let fixture = try PlanFixture.bakery()
    let caterer = try fixture.impossibility(fixture.question(to: "caterer"))
    check("caterer") { (options: RenderingOptions) in ExplanationText.text(caterer, options) }
    check(ExplanationJSON.text(caterer), "caterer.json")
    let critic = try fixture.impossibility(fixture.question(to: "critic"))
    check("critic") { (options: RenderingOptions) in ExplanationText.text(critic, options) }
    let tiny = PlanFixture(
      try TinyGraph(
        """
        start junior
        skill delivery 10@lead
        skill hiring 10@manager
        role junior
        role lead
        role manager
        role director [delivery hiring]
        move lead -> director 3mo
        move manager -> director 3mo
        move junior -> director 3mo
        """
      ).graph)
    let both = try tiny.impossibility(tiny.question(to: "director"))
    check("both") { (options: RenderingOptions) in ExplanationText.text(both, options) }
    check(ExplanationJSON.text(both), "both.json")
  }

  @Test func `single questions about roles and skills`() throws {
    let fixture = try PlanFixture.bakery()
    let report = try fixture.why(
      fixture.question(to: "owner"), not: ["baker", "caterer", "critic"],
      skills: [("bread", 1), ("accounts", 1), ("catering", 1)])
    check("why") { (options: RenderingOptions) in ExplanationText.text(report, options) }
    check(ExplanationJSON.text(report), "why.json")
  }

  @Test func `a way through another role, and a skill that another one stands for`() throws {
    let graph = try TinyGraph(
      """
      start junior
      skill go 10 40
      skill ops 300
      skill aws 5
      skill gcp 80
      role junior
      role senior [go:2 aws|gcp]
      role operator [ops]
      role lead [go:2]
      role island
      role pit
      move junior -> senior 3mo
      move junior -> operator 3mo lateral
      move operator -> lead 1w transition
      move senior -> lead 6mo
      move junior -> pit 1mo
      move island -> lead 1mo
      """
    ).graph
    let fixture = PlanFixture(graph)
    let report = try fixture.why(
      fixture.question(to: "lead"), not: ["operator", "pit", "island", "senior"],
      skills: [("go", 1), ("gcp", 1), ("ops", 1)])
    check("why-other") { (options: RenderingOptions) in ExplanationText.text(report, options) }
    check(ExplanationJSON.text(report), "why-other.json")
    let constrained = try fixture.why(
      fixture.question(
        to: "lead", under: PlanConstraints(mostMoves: 2, mostStudy: StudyMinutes(6000))),
      not: ["operator"])
    check("why-ruled-out") { (options: RenderingOptions) in
      ExplanationText.text(constrained, options)
    }
    check(ExplanationJSON.text(constrained), "why-ruled-out.json")
  }
}
