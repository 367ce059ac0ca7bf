import CareerModel
import Planning
import Rendering
import TestSupport
import Testing

struct SeriesTests {
  private func report(
    _ fixture: PlanFixture, _ question: PlanQuestion, _ kind: PlanSeriesKind,
    _ change: (PlanSeries) -> PlanSeries = { $0 }
  ) throws -> SeriesReport {
    let request = question.request
    let answer = try Planner(fixture.graph).planner(for: request.person)
      .series(kind, to: request.goal, under: request.constraints)
    guard case .found(let series) = answer else { throw PlanFixture.NoSuchAnswer() }
    return SeriesReport(
      question, kind, change(series),
      next: [NextCommand("cairn plan owner --via baker --max-moves 3", purpose: "Way 2 in full")])
  }

  private func check(_ report: SeriesReport, _ name: String) {
    let path = TestFiles.path("../Fixtures/Plan/\(name).txt", beside: #filePath)
    #expect(GoldenFile.mismatch(of: SeriesText.text(report, .plain), with: path) == nil)
    for width in triedWidths {
      let options = RenderingOptions(width: width, usesColor: false, usesASCII: width % 2 == 0)
      #expect(linesTooWide(SeriesText.text(report, options), width) == [])
    }
  }

  @Test func `alternatives stand beside the best with the reason why they take longer`() throws {
    let fixture = PlanFixture.builtIn()
    let question = try fixture.question(to: "director-of-engineering")
    check(try report(fixture, question, .alternatives(5)), "alternatives-80")
  }

  @Test func `fewer ways than asked for are all there are`() throws {
    let fixture = try PlanFixture.bakery()
    let question = try fixture.question(to: "owner")
    check(try report(fixture, question, .alternatives(40)), "alternatives-all")
  }

  @Test func `trade-offs stand in order of time`() throws {
    let fixture = PlanFixture.builtIn()
    check(
      try report(
        fixture,
        fixture.question(
          to: "director-of-engineering", under: PlanConstraints(mostDays: 1900)), .tradeOffs),
      "tradeoffs-80")
  }

  @Test func `a search that stopped early claims no more than it knows`() throws {
    let fixture = PlanFixture.builtIn()
    let question = try fixture.question(to: "engineering-manager")
    let bound = PlanTotals(time: StudyMinutes(20_000), study: .zero, moves: 0)
    for (kind, name) in [
      (PlanSeriesKind.alternatives(3), "alternatives-stopped"), (.tradeOffs, "tradeoffs-stopped"),
    ] {
      let report = try report(fixture, question, kind) { (series: PlanSeries) -> PlanSeries in
        PlanSeries(plans: series.plans, provedCount: 1, lowerBound: bound)
      }
      check(report, name)
    }
  }

  @Test func `a series is told as facts`() throws {
    let fixture = try PlanFixture.bakery()
    let question = try fixture.question(to: "owner")
    for (kind, name) in [
      (PlanSeriesKind.alternatives(2), "alternatives"), (.tradeOffs, "tradeoffs"),
    ] {
      let path = TestFiles.path("../Fixtures/Plan/\(name).json", beside: #filePath)
      let text = PlanJSON.text(try report(fixture, question, kind))
      #expect(GoldenFile.mismatch(of: text, with: path) == nil)
    }
    let stopped = try report(fixture, question, .alternatives(2)) {
      (series: PlanSeries) -> PlanSeries in
      PlanSeries(plans: series.plans, provedCount: 0, lowerBound: .zero)
    }
    let path = TestFiles.path("../Fixtures/Plan/alternatives-stopped.json", beside: #filePath)
    #expect(GoldenFile.mismatch(of: PlanJSON.text(stopped), with: path) == nil)
  }
}
