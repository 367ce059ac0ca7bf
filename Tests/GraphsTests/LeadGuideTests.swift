import CareerModel
import Testing

/// The facts of the career guide that the atlas grew from, one test a section.
///
/// The wording is ours, so each fact is looked for by the words that it cannot be told without.
struct LeadGuideTests {
  private let graph: CareerGraph
  private let lead: Role

  init() throws {
    graph = try Atlas.graph()
    lead = graph[try #require(graph.role(withID: "backend-lead-go"))]
  }

  private func expect(
    _ texts: [String], toTell facts: [[String]], _ location: SourceLocation = #_sourceLocation
  ) {
    #expect(texts.count == facts.count, sourceLocation: location)
    for (text, words) in zip(texts, facts) {
      let text = text.lowercased()
      for word in words {
        #expect(text.contains(word), "'\(word)' in '\(text)'", sourceLocation: location)
      }
    }
  }

  @Test func `its title`() {
    #expect(lead.title == "Backend Engineering Lead (Go Microservices)")
  }

  @Test func `nine responsibilities`() {
    expect(
      lead.guide.responsibilities,
      toTell: [
        ["design", "go", "service ends", "exposes", "data"],
        ["up", "performance", "error rates", "on-call"],
        ["code", "architecture", "standards", "practice"],
        ["pairing", "telling them how they do", "planning", "hires", "settles"],
        ["product", "frontend", "data", "infrastructure", "scope"],
        ["latency", "throughput", "failures", "logs", "metrics", "traces"],
        ["migrations", "monolith", "database", "messaging", "risk"],
        ["security", "compliance", "who someone is", "may do", "secrets", "audit"],
        ["developers", "tools", "ci/cd", "testing", "releases"],
      ])
  }

  @Test func `nine top skills`() {
    expect(
      lead.guide.topSkills.map { (skill: CareerGuide.TopSkill) -> String in
        "\(skill.name): \(skill.about ?? "")"
      },
      toTell: [
        ["technical leadership", "deciding", "mentoring", "standards", "stakeholders"],
        ["distributed services", "apis", "owner", "data", "failure", "scale"],
        ["go proficiency", "code that reads as go", "concurrency", "tuning", "profile"],
        ["reliability engineering", "incidents", "reviewed", "capacity"],
        ["cloud", "docker", "kubernetes", "find each other", "scale by themselves"],
        ["data layer", "sql", "indexes", "transactions", "caching"],
        ["asynchronous", "queues", "streams", "idempotent", "event-driven"],
        ["security", "authentication", "authorization", "apis", "secrets"],
        ["delivery", "ci/cd", "testing", "releases", "feature flags", "rollbacks"],
      ])
  }

  @Test func `six gaps`() {
    expect(
      lead.guide.gaps.map { (gap: CareerGuide.Gap) -> String in gap.gap },
      toTell: [
        ["synchronous", "slow", "outages"],
        ["observability", "metrics", "tracing", "longer"],
        ["tuning", "databases", "migrations"],
        ["edge cases", "retries", "timeouts", "duplicates", "partial failures"],
        ["decisions", "recorded", "review standards", "delegation"],
        ["api authorization", "tokens", "secrets"],
      ])
  }

  @Test func `the suggestions`() {
    expect(
      lead.guide.suggestions,
      toTell: [
        ["distributed systems", "timeouts", "retries", "idempotency"],
        ["observability toolkit", "dashboards", "alerting", "tracing"],
        ["technical proposals", "cross teams", "trade-offs"],
        ["production", "reliability", "delivery", "one service", "end to end"],
      ])
  }

  @Test func `three salary bands`() throws {
    let salary = try #require(lead.guide.salary)
    func band(_ band: Salary.Band?) -> [Int] {
      band.map { (band: Salary.Band) -> [Int] in [band.low, band.high, band.openEnded ? 1 : 0] }
        ?? []
    }
    #expect(salary.currency == "USD")
    #expect(band(salary.entry) == [140_000, 180_000, 0])
    #expect(band(salary.mid) == [180_000, 230_000, 0])
    #expect(band(salary.senior) == [230_000, 300_000, 1])
    expect(
      [salary.entry, salary.mid, salary.senior].map { (band: Salary.Band?) -> String in
        band?.note ?? ""
      },
      toTell: [
        ["few", "entry level", "small companies", "small markets"],
        ["bonus", "equity", "stage"],
        ["base", "pay most", "total", "higher"],
      ])
    #expect(salary.note?.contains("Median") == true)
  }

  @Test func `demand`() throws {
    let demand = try #require(lead.guide.demand)
    #expect(demand.trend == "Strong and steady")
    expect(
      [demand.about ?? ""],
      toTell: [["modernized", "services", "reliability", "go services", "cloud", "maturity"]])
  }

  @Test func `ten employers and seven sectors`() {
    #expect(
      lead.guide.employers == [
        "Google", "Uber", "Stripe", "Shopify", "Cloudflare", "Datadog", "Amazon", "Microsoft",
        "Netflix", "Spotify",
      ])
    #expect(
      lead.guide.sectors == [
        "Fintech and payments", "E-commerce and marketplaces",
        "Cloud infrastructure and developer tools", "Streaming and media platforms",
        "Cybersecurity", "Logistics and mobility", "B2B SaaS (subscription software)",
      ])
  }

  @Test func `seven next steps`() {
    expect(
      lead.guide.nextSteps.map { (step: CareerGuide.NextStep) -> String in step.step },
      toTell: [
        [
          "service template", "go project layout", "logs", "metrics", "traces", "health checks",
          "ci", "release",
        ],
        ["reliability review", "one or two critical", "slos", "risks", "hardening", "quarter"],
        ["incidents", "on call", "runbooks", "alerts", "post-incident review"],
        ["timeout", "retries", "back off", "break the circuit", "heavy workflows", "asynchronous"],
        ["performance", "measured", "p95", "20%", "profile", "tune", "write up"],
        ["hiring", "promotion", "design documents", "delegate ownership", "delivery", "quality"],
        [
          "resume", "portfolio", "uptime", "latency", "cost", "scale", "mentorship", "hiring",
          "process",
        ],
      ])
  }

  @Test(arguments: [
    ("senior-backend-engineer", "Senior Backend Engineer"),
    ("staff-backend-engineer", "Staff Backend Engineer"),
    ("principal-backend-engineer", "Principal Backend Engineer"),
    ("sre-lead", "Site Reliability Engineering (SRE) Lead"),
    ("platform-lead", "Platform Engineering Lead"),
  ])
  func `the roles that it can lead to`(id: String, title: String) throws {
    let move = try move(to: id, titled: title)
    #expect(move.kind == (id == "senior-backend-engineer" ? .lateral : .progression))
  }

  @Test(arguments: [
    ("engineering-manager", "Engineering Manager (Backend)"),
    ("head-of-backend-platform", "Head of Backend/Platform"),
    ("director-of-engineering", "Director of Engineering"),
    ("solutions-architecture-lead", "Solutions/Architecture Lead"),
  ])
  func `its transitions`(id: String, title: String) throws {
    #expect(try move(to: id, titled: title).kind == .transition)
  }

  private func move(to id: String, titled title: String) throws -> Move {
    let from = try #require(graph.role(withID: "backend-lead-go"))
    let to = try #require(graph.role(withID: id))
    #expect(graph[to].title == title)
    return try #require(
      graph.moves.first { (move: Move) -> Bool in move.from == from && move.to == to })
  }
}
