import CareerModel
import Planning
import Rendering
import TestSupport
import Testing

struct PlanTextTests {
  private func check(_ text: String, _ name: String) {
    let path = TestFiles.path("../Fixtures/Plan/\(name).txt", beside: #filePath)
    #expect(GoldenFile.mismatch(of: text, with: path) == nil)
  }

  private static func options(
    _ width: Int, color: Bool = false, ascii: Bool = false
  ) -> RenderingOptions {
    RenderingOptions(width: width, usesColor: color, usesASCII: ascii)
  }

  @Test(arguments: [
    ("owner-80", options(80)), ("owner-120", options(120)), ("owner-56", options(56)),
    ("owner-40-ascii", options(40, ascii: true)), ("owner-80-ascii", options(80, ascii: true)),
    ("owner-80-color", options(80, color: true)),
  ])
  func `a plan of every kind of phase reads as recorded`(
    name: String, options: RenderingOptions
  ) throws {
    let fixture = try PlanFixture.bakery()
    check(PlanText.text(try fixture.report(fixture.question(to: "owner")), options), name)
  }

  @Test(arguments: [
    ("director-80", options(80)), ("director-120", options(120)),
    ("director-120-color", options(120, color: true)), ("director-60", options(60)),
  ])
  func `the main job's plan reads as recorded`(name: String, options: RenderingOptions) throws {
    let fixture = PlanFixture.builtIn()
    let report = try fixture.report(fixture.question(to: "director-of-engineering"))
    check(PlanText.text(report, options), name)
  }

  @Test func `someone who is there already is told so`() throws {
    let fixture = try PlanFixture.bakery()
    let report = try fixture.report(fixture.question(from: "owner", to: "owner"))
    check(PlanText.text(report, .plain), "already-there")
  }

  @Test func `what a plan keeps to is told`() throws {
    let fixture = try PlanFixture.bakery()
    let constraints = PlanConstraints(
      via: [try fixture.role("deputy")], avoidedRoles: [try fixture.role("caterer")],
      avoidedKinds: [.stepDown], mostMoves: 4, mostDays: 1500, mostStudy: StudyMinutes(24_000))
    let question = try fixture.question(to: "owner", under: constraints)
    check(PlanText.text(try fixture.report(question), .plain), "conditions-80")
    check(
      PlanText.text(try fixture.report(question), Self.options(40, ascii: true)), "conditions-40")
  }

  @Test func `time served in the role is told`() throws {
    let fixture = try PlanFixture.bakery()
    let text = PlanText.text(
      try fixture.report(fixture.question(to: "baker", hours: 1, daysInRole: 91)), .plain)
    #expect(oneLine(text).contains("asks for 12 months in the role, 3 months of which are served."))
    let over = PlanText.text(
      try fixture.report(fixture.question(to: "baker", daysInRole: 400)), .plain)
    #expect(oneLine(over).contains("the 12 months in the role that the move asks for are over."))
  }

  private func oneLine(_ text: String) -> String {
    text.split { (character: Character) -> Bool in character.isWhitespace }.joined(separator: " ")
  }

  @Test func `how far a plan may be from the shortest is told`() throws {
    let fixture = try PlanFixture.bakery()
    let question = try fixture.question(to: "baker")
    let totals = try fixture.report(question).timeline.totals
    func verdict(_ time: Int) throws -> String {
      let bound = PlanTotals(time: StudyMinutes(time), study: .zero, moves: 0)
      let text = PlanText.text(
        try fixture.report(question, proof: .bounded(lowerBound: bound)), .plain)
      return oneLine(text)
    }
    // A tenth more than the bound, and a hair: rounded up, so that it holds.
    #expect(try verdict(totals.time.count * 10 / 11 - 1).contains("Within 10.1 % of the shortest"))
    #expect(try verdict(totals.time.count).contains("No way is quicker, but"))
    #expect(try verdict(0).contains("how far this is from the shortest is not known"))
  }

  @Test(arguments: ["director-of-engineering", "cto", "sre-lead", "staff-backend-engineer"])
  func `no line is wider than it may be`(target: String) throws {
    let fixture = PlanFixture.builtIn()
    let report = try fixture.report(fixture.question(to: target))
    for width in triedWidths {
      for ascii in [false, true] {
        let text = PlanText.text(report, Self.options(width, ascii: ascii))
        #expect(linesTooWide(text, width) == [])
      }
    }
  }

  @Test func `colour changes nothing but the colour`() throws {
    let fixture = try PlanFixture.bakery()
    let report = try fixture.report(fixture.question(to: "owner"))
    for width in triedWidths {
      let plain = PlanText.text(report, Self.options(width))
      #expect(linesTooWide(plain, width) == [])
      let colored = PlanText.text(report, Self.options(width, color: true))
      #expect(withoutColors(colored) == plain)
    }
  }

  private func withoutColors(_ text: String) -> String {
    var parts = text.split(separator: "\u{1B}[", omittingEmptySubsequences: false)
    let first = parts.removeFirst()
    return parts.reduce(into: String(first)) { (plain: inout String, part: Substring) in
      plain += part.drop { (character: Character) -> Bool in character != "m" }.dropFirst()
    }
  }

  @Test func `text that is not ours cannot steer the terminal`() throws {
    let graph = try TinyGraph("role a\nrole b\nmove a -> b 1w").graph
    let moved = CareerGraph(
      title: nil, about: nil, start: RoleIndex(0), skills: [],
      roles: graph.roles.map { (role: Role) -> Role in
        Role(
          id: role.id, title: "\u{1B}[31m\(role.id)\n", track: nil, about: nil,
          needs: role.needs, recommended: role.recommended, practises: [], guide: role.guide)
      }, moves: graph.moves)
    let fixture = PlanFixture(moved)
    let text = PlanText.text(try fixture.report(fixture.question(to: "b")), .plain)
    #expect(!text.contains("\u{1B}"))
    #expect(text.hasPrefix("␛[31ma  → ␛[31mb\n"))
  }

  @Test func `dates that are thousands of years away fit`() throws {
    let graph = try TinyGraph("start a\nskill x 10000\nrole a\nrole b [x]\nmove a -> b 0w").graph
    let fixture = PlanFixture(graph)
    let start = RoleIndex(0)
    let question = PlanQuestion(
      graph: graph,
      request: PlanRequest(
        person: Person(
          role: start, daysInRole: 0, held: HeldLevels(skillCount: 1),
          pace: Pace(hoursPerWeek: ExactDecimal(millionths: 1))), target: RoleIndex(1)),
      start: CivilDate(dayNumber: 20_000), assumptions: [.likelyEstimates])
    for width in triedWidths {
      let text = PlanText.text(try fixture.report(question), Self.options(width))
      #expect(linesTooWide(text, width) == [])
      #expect(text.contains("191,653,"))
    }
  }
}
