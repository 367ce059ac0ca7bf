import CareerModel
import Planning
import Rendering
import TestSupport
import Testing

/// Answers to questions that name several roles, or none.
struct GoalTests {
  private func check(_ text: String, _ name: String, _ ending: String = "txt") {
    let path = TestFiles.path("../Fixtures/Plan/\(name).\(ending)", beside: #filePath)
    #expect(GoldenFile.mismatch(of: text, with: path) == nil)
  }

  private func check(_ report: PlanReport, _ name: String) {
    check(PlanText.text(report, .plain), name)
    check(PlanJSON.text(report), name, "json")
    for width in triedWidths {
      let options = RenderingOptions(width: width, usesColor: false, usesASCII: width % 2 == 0)
      #expect(linesTooWide(PlanText.text(report, options), width) == [])
    }
  }

  @Test func `of several roles, the nearest is named first`() throws {
    let fixture = try PlanFixture.bakery()
    let question = try fixture.question(reaching: fixture.anyRole("owner", "deputy", "critic"))
    check(try fixture.report(question), "goal-nearest")
    let bound = PlanTotals(time: StudyMinutes(100), study: .zero, moves: 1)
    let text = PlanText.text(
      try fixture.report(question, proof: .bounded(lowerBound: bound)), .plain)
    #expect(text.contains("Deputy of the Owner is the nearest that was found:"))
  }

  @Test func `skills that need a change of role`() throws {
    let fixture = try PlanFixture.bakery()
    let goal = try fixture.competencies(("hiring", 1), ("bread", 2))
    check(try fixture.report(fixture.question(reaching: goal)), "goal-skills")
  }

  @Test func `skills that are learned where one is`() throws {
    let fixture = try PlanFixture.bakery()
    let goal = try fixture.competencies(("pastry", 1), ("bread", 2))
    check(
      try fixture.report(
        fixture.question(reaching: goal, under: PlanConstraints(mostMoves: 0, mostDays: 400))),
      "goal-here")
  }

  @Test func `many skills are counted in a sentence and named in the heading`() throws {
    let fixture = PlanFixture.builtIn()
    let goal = try fixture.competencies(
      ("kafka", 2), ("java", 1), ("python", 2), ("nomad", 1), ("rust", 1))
    let text = PlanText.text(try fixture.report(fixture.question(reaching: goal)), .plain)
    #expect(text.contains("You can do all of these 5 skills by"))
    #expect(text.contains(" Nomad 1 and Rust 1\n\n"))
  }

  @Test func `who can do it, or is there, is told so`() throws {
    let fixture = try PlanFixture.bakery()
    let skills = try fixture.competencies(("bread", 1))
    check(try fixture.report(fixture.question(from: "baker", reaching: skills)), "goal-held")
    let roles = try fixture.anyRole("owner", "baker")
    let text = PlanText.text(
      try fixture.report(fixture.question(from: "baker", reaching: roles)), .plain)
    #expect(text.contains("You are there already: Baker is the role you hold"))
  }

  @Test func `goals that cannot be reached`() throws {
    let fixture = try PlanFixture.bakery()
    let goals: [(PlanGoal, String)] = [
      (try fixture.competencies(("catering", 1), ("bread", 2)), "goal-impossible-skills"),
      (try fixture.anyRole("caterer", "critic"), "goal-impossible-roles"),
    ]
    for (goal, name) in goals {
      let report = try fixture.obstruction(fixture.question(reaching: goal))
      check(ObstructionText.text(report, .plain), name)
      check(PlanJSON.text(report), name, "json")
      for width in triedWidths {
        let options = RenderingOptions(width: width, usesColor: false, usesASCII: width % 2 == 0)
        #expect(linesTooWide(ObstructionText.text(report, options), width) == [])
      }
    }
  }

  @Test func `a date by which skills cannot be held`() throws {
    let fixture = try PlanFixture.bakery()
    let question = try fixture.question(
      reaching: fixture.competencies(("hiring", 1)), hours: 1,
      under: PlanConstraints(mostDays: 300))
    let report = try fixture.conflict(question, findsPace: true)
    check(ConflictText.text(report, .plain), "goal-conflict")
  }
}
