import CareerModel
import Planning
import TestSupport
import Testing
import Timelines

@testable import Rendering

/// Plans as Markdown, CSV and charts, as they were recorded.
struct PlanFileTests {
  private func check(_ text: String, _ name: String) {
    let path = TestFiles.path("../Fixtures/Plan/\(name)", beside: #filePath)
    #expect(GoldenFile.mismatch(of: text, with: path) == nil)
  }

  private func check(_ report: PlanReport, _ name: String) throws {
    check(PlanMarkdown.text(report), "\(name).md")
    check(PlanCSV.text(report, raw: false), "\(name).csv")
    check(try PlanGantt.text(report), "\(name).mmd")
    check(DOTDiagram.text(RouteDiagram.diagram(of: report)), "\(name).dot")
  }

  @Test func `a plan of every kind of phase reads as recorded`() throws {
    let fixture = try PlanFixture.bakery()
    try check(fixture.report(fixture.question(to: "owner")), "owner")
  }

  @Test func `levels of skills under conditions read as recorded`() throws {
    let fixture = try PlanFixture.bakery()
    let question = try fixture.question(
      reaching: fixture.competencies(("bread", 2), ("pastry", 1)),
      under: PlanConstraints(mostDays: 1500))
    let bound = PlanTotals(time: StudyMinutes(9_000), study: .zero, moves: 0)
    try check(fixture.report(question, proof: .bounded(lowerBound: bound)), "skills")
  }

  @Test func `names of any kind read as recorded`() throws {
    let fixture = try PlanFixture.hostile()
    try check(fixture.report(fixture.hostileQuestion()), "hostile")
  }

  @Test func `someone who is there already is told so, and has no rows and no chart`() throws {
    let fixture = try PlanFixture.bakery()
    let report = try fixture.report(fixture.question(from: "owner", to: "owner"))
    check(PlanMarkdown.text(report), "already-there.md")
    #expect(PlanCSV.text(report, raw: false).utf8.split(separator: 0x0A).count == 1)
    #expect(throws: PlanGantt.Obstacle.nothingToDo) { try PlanGantt.text(report) }
  }

  @Test func `several plans stand in a table`() throws {
    let fixture = PlanFixture.builtIn()
    let question = try fixture.question(to: "director-of-engineering")
    let request = question.request
    let answer = try Planner(fixture.graph).planner(for: request.person)
      .series(.alternatives(3), to: request.goal, under: request.constraints)
    guard case .found(let series) = answer else { throw PlanFixture.NoSuchAnswer() }
    let report = SeriesReport(question, .alternatives(3), series, next: [])
    check(SeriesMarkdown.text(report), "alternatives.md")
    check(SeriesCSV.text(report, raw: false), "alternatives.csv")
  }

  @Test func `why there is no plan reads as recorded`() throws {
    let fixture = try PlanFixture.bakery()
    check(
      NoPlanMarkdown.text(try fixture.obstruction(fixture.question(to: "caterer"))),
      "obstruction.md")
    check(
      NoPlanMarkdown.text(try fixture.obstruction(fixture.question(to: "critic"))), "no-moves.md")
    let late = try fixture.question(to: "owner", under: PlanConstraints(mostDays: 30))
    check(NoPlanMarkdown.text(try fixture.conflict(late, findsPace: true)), "too-late.md")
  }

  @Test func `a chart that Mermaid would not take is refused`() throws {
    var lines = ["role r0"]
    for number in 1...700 {
      lines += ["role role-with-a-rather-long-name-\(number)"]
      let before = number == 1 ? "r0" : "role-with-a-rather-long-name-\(number - 1)"
      lines += ["move \(before) -> role-with-a-rather-long-name-\(number) 1mo"]
    }
    let fixture = PlanFixture(try TinyGraph(lines.joined(separator: "\n")).graph)
    func report(_ number: Int) throws -> PlanReport {
      try fixture.report(
        fixture.question(from: "r0", to: "role-with-a-rather-long-name-\(number)"))
    }
    #expect(try PlanGantt.text(report(200)).utf16.count < PlanGantt.mostCharacters)
    do {
      _ = try PlanGantt.text(report(700))
      Issue.record("the chart is written")
    } catch PlanGantt.Obstacle.tooLong(let count) {
      #expect(count > PlanGantt.mostCharacters)
    }
  }

  @Test(arguments: [1, 60, 1_000, 3_000])
  func `marks on the axis are as far apart as the plan is long`(hours: Int) throws {
    let fixture = PlanFixture(
      try TinyGraph("skill go \(hours)\nrole a\nrole b [go]\nmove a -> b 1w").graph)
    let chart = try PlanGantt.text(fixture.report(fixture.question(from: "a", to: "b")))
    let interval = chart.split(separator: "\n").first { $0.contains("tickInterval") }
    switch hours {
    case 1: #expect(interval == "  tickInterval 1day")
    case 60: #expect(interval == "  tickInterval 1month")
    case 1_000: #expect(interval == "  tickInterval 3month")
    default: #expect(interval == "  tickInterval 12month")
    }
  }
}

struct CSVColumnTests {
  @Test func `all rows have all columns, and minutes add up`() throws {
    let fixture = PlanFixture.builtIn()
    let report = try fixture.report(fixture.question(to: "director-of-engineering"))
    let rows = PlanCSV.text(report, raw: false).split(separator: "\r\n").map(cells)
    #expect(rows.allSatisfy { $0.count == rows[0].count })
    let kind = try #require(rows[0].firstIndex(of: "kind"))
    let minutes = try #require(rows[0].firstIndex(of: "minutes"))
    let learned = rows.filter { $0[kind] == "learn" }.compactMap { Int($0[minutes]) }
    #expect(learned.reduce(0, +) == report.timeline.totals.study.count)
    #expect(rows.filter { $0[kind] == "move" }.count == report.timeline.totals.moves)
  }

  /// Of a row whose cells hold no ends of lines.
  private func cells(_ row: Substring) -> [String] {
    var cells = [""]
    var isQuoted = false
    for character in row {
      if character == "\"" {
        isQuoted.toggle()
      } else if character == ",", !isQuoted {
        cells.append("")
      } else {
        cells[cells.count - 1].append(character)
      }
    }
    return cells
  }
}

struct RouteDiagramTests {
  @Test func `every role of the way and all that is learned has its place`() throws {
    let fixture = PlanFixture.builtIn()
    let report = try fixture.report(fixture.question(to: "director-of-engineering"))
    let diagram = RouteDiagram.diagram(of: report)
    let phases = report.timeline.phases
    #expect(diagram.clusters.count == phases.count)
    for (index, phase) in phases.enumerated() {
      let inside = diagram.nodes.filter { $0.cluster == index }
      #expect(inside.first?.id == fixture.graph[phase.role].id)
      #expect(
        inside.dropFirst().map(\.id)
          == phase.lessons.map { fixture.graph.id(of: $0.competency) })
    }
    #expect(diagram.nodes.filter(\.emphasis.isTarget).map(\.id) == ["director-of-engineering"])
    #expect(diagram.nodes.filter(\.emphasis.isStart).map(\.id) == ["backend-lead-go"])
    #expect(diagram.edges.filter(\.isOnRoute).count == phases.count)
    // All lines lead on: nothing needs what is learned later.
    let edges = diagram.edges.map { ($0.from, $0.to) } + diagram.order.map { ($0.before, $0.after) }
    #expect(edges.allSatisfy { from, to in from < to })
  }

  @Test func `what is asked for is stressed where it is no role`() throws {
    let fixture = try PlanFixture.bakery()
    let report = try fixture.report(
      fixture.question(reaching: fixture.competencies(("bread", 2), ("pastry", 1))))
    let diagram = RouteDiagram.diagram(of: report)
    #expect(diagram.nodes.filter(\.emphasis.isTarget).map(\.id) == ["bread:2", "pastry:1"])
  }

  @Test func `whoever is there already is drawn alone`() throws {
    let fixture = try PlanFixture.bakery()
    let report = try fixture.report(fixture.question(from: "owner", to: "owner"))
    let diagram = RouteDiagram.diagram(of: report)
    #expect(diagram.nodes.map(\.id) == ["owner"])
    #expect(diagram.edges.isEmpty && diagram.clusters.isEmpty)
  }
}
