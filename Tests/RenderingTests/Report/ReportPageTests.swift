import CareerModel
import Planning
import Rendering
import TestSupport
import Testing

struct ReportPageTests {
  private func check(_ text: String, _ name: String) {
    let path = TestFiles.path("../Fixtures/Report/\(name)", beside: #filePath)
    #expect(GoldenFile.mismatch(of: text, with: path) == nil)
  }

  @Test func `a plan of every kind of phase reads as recorded`() throws {
    let fixture = try PlanFixture.bakery()
    check(try fixture.page(fixture.question(to: "owner")), "owner.html")
  }

  @Test func `a picture of a plan looks as recorded`() throws {
    let fixture = try PlanFixture.bakery()
    check(try fixture.picture(fixture.question(to: "owner")), "owner.svg")
    let skills = try fixture.question(reaching: fixture.competencies(("bread", 2)))
    check(try fixture.picture(skills), "skills.svg")
  }

  @Test func `someone who is there already has a page that says so`() throws {
    let fixture = try PlanFixture.bakery()
    let page = try fixture.page(fixture.question(from: "owner", to: "owner"))
    #expect(page.contains("<strong>You are there already</strong>"))
    #expect(!page.contains("<table"))
    #expect(!page.contains("<svg"))
  }

  @Test func `where there is no way, the page says why and what would open one`() throws {
    let fixture = try PlanFixture.bakery()
    let blocked = try fixture.impossibility(fixture.question(to: "caterer"))
    check(ReportPage.text(blocked, today: PlanFixture.today), "impossible.html")
  }

  @Test func `where conditions leave no way, the page says what would do`() throws {
    let fixture = try PlanFixture.bakery()
    let late = try fixture.missedDate(
      fixture.question(to: "head-baker", hours: 1, under: PlanConstraints(mostDays: 600)))
    check(ReportPage.text(late, today: PlanFixture.today), "late.html")
  }

  @Test func `plans that were asked for stand beside the best one`() throws {
    let fixture = PlanFixture.builtIn()
    let question = try fixture.question(to: "director-of-engineering")
    let kind = PlanSeriesKind.alternatives(3)
    guard
      case .found(let series) = try Planner(fixture.graph).planner(for: question.request.person)
        .series(kind, to: question.request.goal)
    else { throw PlanFixture.NoSuchAnswer() }
    let plan = try fixture.report(question)
    let page = ReportPage.text(
      CareerReport(
        plan, explanation: try fixture.explanation(question),
        series: SeriesReport(question, kind, series, next: []),
        today: PlanFixture.today))
    #expect(page.contains(">The best ways</h2>"))
    #expect(page.contains("<bdi>3. via "))
  }

  @Test(arguments: ["target", "blank", "long-word"])
  func `no name from a graph becomes markup`(target: String) throws {
    let fixture = try PlanFixture.hostileNames()
    let question = try fixture.question(to: target)
    for text in [try fixture.page(question), try fixture.picture(question)] {
      #expect(!text.contains("<script"))
      #expect(!text.contains("<img"))
      #expect(!text.contains("<b>bold"))
      #expect(text.contains("&lt;script&gt;"))
      let controls = text.unicodeScalars.filter { (scalar: Unicode.Scalar) -> Bool in
        scalar.value < 0x20 && scalar != "\n" || (0x7F...0x9F).contains(scalar.value)
          || scalar.value & 0xFFFE == 0xFFFE
      }
      // XML may hold the second set of controls.
      #expect(controls.allSatisfy { (scalar: Unicode.Scalar) -> Bool in scalar == "\u{85}" })
    }
  }

  @Test func `nothing on a page is loaded from elsewhere`() throws {
    let fixture = PlanFixture.builtIn()
    let page = try fixture.page(fixture.question(to: "director-of-engineering"))
    #expect(page.contains("default-src 'none'"))
    for text in ["http:", "https:", "url(", "@import", "<script", " src="] {
      // Namespaces are names and load nothing.
      let rest = page.split(separator: "http://www.w3.org/2000/svg").joined()
      #expect(!rest.contains(text), "\(text)")
    }
  }

  @Test func `every link within a page leads somewhere`() throws {
    let fixture = PlanFixture.builtIn()
    let page = try fixture.page(fixture.question(to: "director-of-engineering"))
    let links = page.split(separator: "href=\"#").dropFirst().compactMap { (rest: Substring) in
      rest.split(separator: "\"").first
    }
    #expect(links.count > 5)
    for link in links { #expect(page.contains("id=\"\(link)\"")) }
  }
}
