import CareerModel
import GraphFiles
import Planning
import Rendering
import RouteSearch
import TestSupport
import Testing

/// What a skill opens and what two roles ask for beyond each other, as it is shown.
struct OpeningsTests {
  private let recorded = RecordedAnswers(folder: "Openings")
  private let next = [NextCommand("cairn unlocks", purpose: "What opens most")]

  private func standing(_ fixture: PlanFixture, from: String? = nil) throws -> Standing {
    try fixture.question(from: from, reaching: .competencies(.nothing)).standing
  }

  private func opens(
    _ fixture: PlanFixture, _ skill: String, _ level: Int, from: String? = nil
  ) throws -> UnlocksReport {
    let standing = try standing(fixture, from: from)
    let competency = Competency(
      skill: try #require(fixture.graph.skill(withID: skill)), level: level)
    let unlocking = fixture.graph.unlocking(
      competency, in: standing.person.role, holding: standing.person.held)
    return UnlocksReport(standing, .opens(unlocking), next: next)
  }

  private func ranking(
    _ fixture: PlanFixture, from: String? = nil, limits: SearchLimits = SearchLimits()
  ) throws -> UnlocksReport {
    let standing = try standing(fixture, from: from)
    return UnlocksReport(
      standing,
      .ranking(
        UnlockRanking(
          in: standing.person.role, holding: standing.person.held, fixture.graph, limits: limits)),
      next: next)
  }

  @Test func `what a level opens`() throws {
    let bakery = try PlanFixture.bakery()
    let bread = try opens(bakery, "bread", 1)
    recorded.check("bread") { (options: RenderingOptions) in UnlocksText.text(bread, options) }
    recorded.check(UnlocksJSON.text(bread), "bread.json")
    let accounts = try opens(bakery, "accounts", 1, from: "deputy")
    recorded.check("accounts") { (options: RenderingOptions) in UnlocksText.text(accounts, options)
    }
    recorded.check(UnlocksJSON.text(accounts), "accounts.json")
    let writing = try opens(.builtIn(), "writing", 2)
    recorded.check("writing") { (options: RenderingOptions) in UnlocksText.text(writing, options) }
    let kubernetes = try opens(.builtIn(), "kubernetes", 4)
    recorded.check("kubernetes") { (options: RenderingOptions) in
      UnlocksText.text(kubernetes, options)
    }
    let useless = PlanFixture(
      try TinyGraph(
        "start a\nskill go 10\nskill net 5[go] 6\nrole a\nrole b [net|go]\nmove a -> b 1w"
      )
      .graph)
    let nothing = try opens(useless, "net", 2)
    recorded.check("nothing") { (options: RenderingOptions) in UnlocksText.text(nothing, options) }
    recorded.check(UnlocksJSON.text(nothing), "nothing.json")
  }

  @Test func `that a level is held already`() throws {
    let bakery = try PlanFixture.bakery()
    let bread = Competency(skill: try #require(bakery.graph.skill(withID: "bread")), level: 1)
    let report = UnlocksReport(try standing(bakery, from: "baker"), .held(bread), next: next)
    recorded.check("held") { (options: RenderingOptions) in UnlocksText.text(report, options) }
    recorded.check(UnlocksJSON.text(report), "held.json")
  }

  @Test func `what opens most`() throws {
    let builtIn = try ranking(.builtIn())
    recorded.check("ranking") { (options: RenderingOptions) in UnlocksText.text(builtIn, options) }
    let bakery = try ranking(.bakery())
    recorded.check(UnlocksJSON.text(bakery), "ranking.json")
    let stopped = try ranking(.bakery(), limits: SearchLimits(shouldStop: { true }))
    recorded.check("stopped") { (options: RenderingOptions) in UnlocksText.text(stopped, options) }
    recorded.check(UnlocksJSON.text(stopped), "stopped.json")
    let all = PlanFixture(try TinyGraph("start a\nskill go 10\nrole a [go]").graph)
    let nothing = try ranking(all)
    recorded.check("all-held") { (options: RenderingOptions) in UnlocksText.text(nothing, options) }
  }

  // MARK: Two roles

  private func difference(
    _ graph: CareerGraph, _ one: String, _ other: String, limits: SearchLimits = SearchLimits()
  ) throws -> RoleDifferenceReport {
    let fixture = PlanFixture(graph)
    return RoleDifferenceReport(
      try graph.difference(of: fixture.role(one), from: fixture.role(other), limits: limits),
      in: graph, next: next)
  }

  /// Two roles in files of their own, each with a currency and what its guide says.
  private func graph(_ one: (String, String), _ other: (String, String)) throws -> CareerGraph {
    let author = """
      { "format": "cairn-graph/1", "currency": "\(one.0)",
        "skills": [
          { "id": "go", "name": "Go", "levels": [{ "hours": 10 }, { "hours": 20.5 }] },
          { "id": "sql", "name": "SQL", "levels": [{ "hours": 30, "onlyIn": ["b"] }] },
          { "id": "ops", "name": "Operations", "levels": [{ "hours": 3, "needs": ["go:1"] }] }],
        "roles": [
          { "id": "a", "title": "Author", "needs": ["go:2", { "any": ["sql", "ops"] }],
            "guide": \(one.1) }] }
      """
    let builder = """
      { "format": "cairn-graph/1", "currency": "\(other.0)",
        "roles": [
          { "id": "b", "title": "Builder", "needs": ["go:1", { "any": ["sql", "ops"] }, "sql"],
            "guide": \(other.1) }],
        "moves": [
          { "from": "a", "to": "b", "months": 3, "kind": "lateral", "needs": ["ops"] }] }
      """
    let files = [
      SourceFile(name: "author.json", text: author),
      SourceFile(name: "builder.json", text: builder),
    ]
    switch loadGraph(files) {
    case .loaded(let graph, _): return graph
    case .invalid(let findings): throw TinyGraphError.invalid(findings)
    }
  }

  @Test func `what two roles ask for beyond each other`() throws {
    let builtIn = try difference(
      PlanFixture.builtIn().graph, "staff-backend-engineer", "engineering-manager")
    recorded.check("roles") { (options: RenderingOptions) in
      RoleDifferenceText.text(builtIn, options)
    }
    recorded.check(RoleDifferenceJSON.text(builtIn), "roles-diff.json")
    let bakery = try difference(PlanFixture.bakery().graph, "baker", "head-baker")
    recorded.check("bakers") { (options: RenderingOptions) in
      RoleDifferenceText.text(bakery, options)
    }
    recorded.check(RoleDifferenceJSON.text(bakery), "bakers-diff.json")
  }

  @Test func `what they pay is compared in one currency only`() throws {
    func pay(_ low: Int) -> String {
      "{ \"salary\": { \"mid\": { \"low\": \(low), \"high\": 60000 } } }"
    }
    let same = try difference(graph(("EUR", pay(50_000)), ("EUR", pay(40_000))), "a", "b")
    recorded.check("same-currency") { (options: RenderingOptions) in
      RoleDifferenceText.text(same, options)
    }
    let differ = try difference(graph(("EUR", pay(50_000)), ("USD", pay(40_000))), "a", "b")
    recorded.check("other-currency") { (options: RenderingOptions) in
      RoleDifferenceText.text(differ, options)
    }
    recorded.check(RoleDifferenceJSON.text(differ), "other-currency-diff.json")
    let silent = try difference(graph(("EUR", pay(50_000)), ("EUR", "{}")), "a", "b")
    recorded.check("silent") { (options: RenderingOptions) in
      RoleDifferenceText.text(silent, options)
    }
  }

  @Test func `a search that stopped claims no least`() throws {
    let report = try difference(
      PlanFixture.builtIn().graph, "staff-backend-engineer", "engineering-manager",
      limits: SearchLimits(shouldStop: { true }))
    recorded.check("stopped-diff") { (options: RenderingOptions) in
      RoleDifferenceText.text(report, options)
    }
    recorded.check(RoleDifferenceJSON.text(report), "stopped-diff.json")
  }
}
