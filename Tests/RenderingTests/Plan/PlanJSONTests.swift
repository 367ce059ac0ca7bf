import CareerModel
import JSONText
import Planning
import Rendering
import TestSupport
import Testing

struct PlanJSONTests {
  private func check(_ text: String, _ name: String) {
    let path = TestFiles.path("../Fixtures/Plan/\(name).json", beside: #filePath)
    #expect(GoldenFile.mismatch(of: text, with: path) == nil)
  }

  @Test func `a proved plan reads as recorded`() throws {
    let fixture = try PlanFixture.bakery()
    check(PlanJSON.text(try fixture.report(fixture.question(to: "owner"))), "owner")
  }

  @Test func `a bounded plan states its bound`() throws {
    let fixture = try PlanFixture.bakery()
    let bound = PlanTotals(time: StudyMinutes(100), study: StudyMinutes(20), moves: 1)
    let report = try fixture.report(
      fixture.question(to: "baker"), proof: .bounded(lowerBound: bound))
    check(PlanJSON.text(report), "bounded")
  }

  @Test func `an obstruction is told as facts`() throws {
    let fixture = try PlanFixture.bakery()
    check(PlanJSON.text(try fixture.obstruction(fixture.question(to: "caterer"))), "impossible")
  }

  @Test func `what a plan keeps to is named`() throws {
    let fixture = try PlanFixture.bakery()
    let constraints = PlanConstraints(
      via: [try fixture.role("baker")], avoidedRoles: [try fixture.role("caterer")],
      avoidedKinds: [.stepDown], mostMoves: 4, mostDays: 500, mostStudy: StudyMinutes(24_000))
    check(
      PlanJSON.text(try fixture.report(fixture.question(to: "baker", under: constraints))),
      "conditions")
  }

  @Test func `a conflict is told as facts`() throws {
    let fixture = try PlanFixture.bakery()
    let constraints = PlanConstraints(
      via: [try fixture.role("caterer")], avoidedRoles: [try fixture.role("deputy")],
      avoidedKinds: [.lateral], mostMoves: 2, mostDays: 10, mostStudy: StudyMinutes(20))
    check(
      PlanJSON.text(try fixture.conflict(fixture.question(to: "owner", under: constraints))),
      "conflict")
    for (hours, days, name) in [(1, 600, "conflict-pace"), (6, 100, "conflict-no-pace")] {
      let dated = try fixture.question(
        to: "head-baker", hours: hours, under: PlanConstraints(mostDays: days))
      check(PlanJSON.text(try fixture.conflict(dated, findsPace: true)), name)
    }
  }

  @Test func `a search that stopped states its bound`() throws {
    let question = try PlanFixture.bakery().question(to: "owner")
    check(PlanJSON.text(question, stoppedAt: .zero), "stopped")
  }

  @Test func `minutes add up to the totals`() throws {
    let fixture = PlanFixture.builtIn()
    let report = try fixture.report(fixture.question(to: "director-of-engineering"))
    let document = try JSONDocument(bytes: Array(PlanJSON.text(report).utf8))
    func member(_ key: String, of value: JSONValue) -> JSONValue? {
      value.members.first { (member: JSONMember) -> Bool in member.key == key }?.value
    }
    func minutes(_ value: JSONValue, _ key: String) -> Int {
      member(key, of: value)?.number?.integer ?? -1
    }
    let stays = Array(try #require(member("stays", of: document.root)).elements)
    let total = try #require(member("total", of: document.root))
    func sum(_ key: String) -> Int {
      stays.reduce(0) { (sum: Int, stay: JSONValue) -> Int in sum + minutes(stay, key) }
    }
    #expect(!stays.isEmpty)
    #expect(sum("minutes") == minutes(total, "minutes"))
    #expect(sum("studyMinutes") == minutes(total, "studyMinutes"))
    #expect(stays.count == minutes(total, "moves"))
  }
}
