import CareerModel
import Planning
import Rendering
import TestSupport
import Testing

struct ConflictTextTests {
  private func check(_ report: ConflictReport, _ name: String) {
    let path = TestFiles.path("../Fixtures/Plan/\(name).txt", beside: #filePath)
    #expect(GoldenFile.mismatch(of: ConflictText.text(report, .plain), with: path) == nil)
    for width in triedWidths {
      let options = RenderingOptions(width: width, usesColor: false, usesASCII: width % 2 == 0)
      #expect(linesTooWide(ConflictText.text(report, options), width) == [])
    }
  }

  @Test func `a date that another pace would meet`() throws {
    let fixture = try PlanFixture.bakery()
    let question = try fixture.question(
      to: "head-baker", hours: 1, under: PlanConstraints(mostDays: 600))
    check(try fixture.conflict(question, findsPace: true), "conflict-pace")
  }

  @Test func `a date that no pace meets`() throws {
    let fixture = try PlanFixture.bakery()
    let question = try fixture.question(
      to: "owner", hours: 1, daysInRole: 100, under: PlanConstraints(mostDays: 600))
    check(try fixture.conflict(question, findsPace: true), "conflict-no-pace")
  }

  @Test func `too few moves`() throws {
    let fixture = try PlanFixture.bakery()
    let question = try fixture.question(to: "owner", under: PlanConstraints(mostMoves: 2))
    check(try fixture.conflict(question), "conflict-moves")
  }

  @Test func `a role to pass and a role to avoid that do not go together`() throws {
    let graph = try TinyGraph(
      """
      start a
      skill x 10
      role a
      role b
      role c
      role d
      move a -> b 1mo
      move a -> c 2mo [x]
      move b -> c 1mo lateral
      move b -> d 1mo
      move c -> d 1mo
      """
    ).graph
    let fixture = PlanFixture(graph)
    let constraints = PlanConstraints(
      via: [try fixture.role("b"), try fixture.role("c")], avoidedKinds: [.lateral, .stepDown],
      mostMoves: 5)
    check(
      try fixture.conflict(fixture.question(to: "d", under: constraints)), "conflict-together")
  }

  @Test func `conditions of which more than one has to go`() throws {
    let fixture = try PlanFixture.bakery()
    let constraints = PlanConstraints(
      avoidedRoles: [try fixture.role("baker"), try fixture.role("deputy")], mostMoves: 2)
    check(
      try fixture.conflict(fixture.question(to: "owner", under: constraints)), "conflict-several")
  }

  @Test func `a search that stopped early claims no more than it knows`() throws {
    let fixture = try PlanFixture.bakery()
    let question = try fixture.question(
      to: "owner", under: PlanConstraints(mostMoves: 2, mostDays: 5))
    let report = ConflictReport(
      question,
      conflict: ConstraintConflict(
        conflicting: [.mostMoves(2), .mostDays(5)],
        remedies: [
          .init(constraint: .mostMoves(2), instead: .mostMoves(4), isLeast: false),
          .init(constraint: .mostDays(5), instead: .mostDays(900), isLeast: false),
        ], oneIsEnough: true, isComplete: false), pace: .unknown, next: [])
    check(report, "conflict-stopped")
  }
}
