import CareerModel
import Planning
import Rendering
import TestSupport
import Testing

struct ObstructionTextTests {
  private func check(_ report: ObstructionReport, _ name: String) {
    let path = TestFiles.path("../Fixtures/Plan/\(name).txt", beside: #filePath)
    #expect(GoldenFile.mismatch(of: ObstructionText.text(report, .plain), with: path) == nil)
    for width in triedWidths {
      let options = RenderingOptions(width: width, usesColor: false, usesASCII: width % 2 == 0)
      #expect(linesTooWide(ObstructionText.text(report, options), width) == [])
    }
  }

  private func tiny(_ text: String, to target: String) throws -> ObstructionReport {
    let fixture = PlanFixture(try TinyGraph(text).graph)
    return try fixture.obstruction(fixture.question(to: target))
  }

  @Test func `a target that no move leads to`() throws {
    let fixture = try PlanFixture.bakery()
    check(try fixture.obstruction(fixture.question(to: "critic")), "impossible-no-move")
  }

  @Test func `a target that only unreachable roles lead to`() throws {
    check(
      try tiny(
        """
        start junior
        role junior
        role senior
        role manager
        role director
        move junior -> senior 3mo
        move manager -> director 3mo
        """, to: "director"), "impossible-no-chain")
  }

  @Test func `a requirement that only the role itself could meet`() throws {
    let fixture = try PlanFixture.bakery()
    check(try fixture.obstruction(fixture.question(to: "caterer")), "impossible-requirements")
  }

  @Test func `competencies that wait for each other`() throws {
    check(
      try tiny(
        """
        start junior
        skill delivery 10@lead
        skill hiring 10[delivery]@manager 20
        skill go 5
        role junior
        role lead [hiring go]
        role manager [delivery|hiring]
        role director [2/delivery|hiring:2|go]
        move junior -> lead 3mo
        move junior -> manager 3mo [delivery]
        move lead -> director 3mo
        move manager -> director 3mo
        """, to: "director"), "impossible-circle")
  }

  @Test func `steps that no one way makes all of`() throws {
    check(
      try tiny(
        """
        start a
        skill x 10@b
        skill y 10@c
        role a
        role b
        role c
        role d [x y]
        move a -> b 1mo
        move a -> c 1mo
        move b -> d 1mo
        move c -> d 1mo
        """, to: "d"), "impossible-order")
  }

  @Test func `more than one thing in the way, and levels in between`() throws {
    check(
      try tiny(
        """
        start junior
        skill hiring 10@director,founder 20 30
        skill budgets 10@lead
        role junior
        role lead
        role founder
        role director [hiring:3 budgets]
        move junior -> lead 3mo [hiring]
        move junior -> director 3mo
        """, to: "director"), "impossible-more")
  }

  @Test func `a long list of facts is cut, and says so`() throws {
    var lines = ["start a", "skill x 10@t", "role a", "role t"]
    for number in 1...20 {
      lines += ["role r\(number)", "move a -> r\(number) 1mo", "move r\(number) -> t 1mo [x]"]
    }
    let text = ObstructionText.text(try tiny(lines.joined(separator: "\n"), to: "t"), .plain)
    #expect(text.contains("and 13 facts more"))
  }
}
