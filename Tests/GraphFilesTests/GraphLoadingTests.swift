import CareerModel
import GraphFiles
import TestSupport
import Testing

@Suite struct GraphLoadingTests {
  @Test func `a graph has everything that its file says`() throws {
    let graph = try load(
      """
      { "format": "cairn-graph/1", "title": "T", "about": "A", "currency": "USD", "start": "b",
        "roles": [
          { "id": "a", "title": "Role A", "track": "t", "needs": ["go", { "atLeast": 1,
            "of": ["go:2", { "any": ["net"] }], "because": "why" }], "recommended": "net",
            "practises": [{ "skill": "go:2", "hoursPercent": 60, "basis": "b" }],
            "guide": { "responsibilities": ["r"], "gaps": [{ "gap": "g", "closedBy": ["go:2"] }],
              "topSkills": [{ "name": "n", "about": "x", "skills": ["net"] }],
              "salary": { "senior": { "low": 1, "high": 2, "openEnded": true }, "note": "s" },
              "demand": { "trend": "up" }, "nextSteps": [{ "step": "s", "evidenceFor": ["go"] }] } },
          { "id": "b", "title": "Role B" }],
        "skills": [
          { "id": "go", "name": "Go", "area": "L", "levels": [{ "hours": 0.5, "basis": "book" },
            { "hours": { "low": 1, "likely": 2, "high": 3 }, "shows": "s", "onlyIn": ["b", "a"] }] },
          { "id": "net", "name": "Net", "levels": [{ "hours": 1e1 }] }],
        "moves": [{ "from": "b", "to": "a", "kind": "step-down", "weeks": 4, "needs": "net",
          "basis": "m", "about": "y" }] }
      """)
    let (go, net) = (SkillIndex(0), SkillIndex(1))
    let goTwo = Competency(skill: go, level: 2)
    #expect(graph.title == "T" && graph.about == "A" && graph.start == RoleIndex(1))
    #expect(graph[go].levels[0].hours.likely == ExactDecimal(millionths: 500_000))
    #expect(graph[go].levels[0].hours.basis == "book")
    #expect(graph[go].levels[1].onlyIn == [RoleIndex(0), RoleIndex(1)])
    #expect(graph[net].levels[0].hours == Estimate(ExactDecimal(10)))
    let role = graph[RoleIndex(0)]
    let one = Requirement(.competency(Competency(skill: net, level: 1)))
    #expect(
      role.needs
        == Requirement(
          .all([
            Requirement(.competency(Competency(skill: go, level: 1))),
            Requirement(
              .atLeast(1, of: [Requirement(.competency(goTwo)), Requirement(.any([one]))]),
              because: "why"),
          ])))
    #expect(role.recommended == one)
    #expect(role.practises == [Practice(skill: go, level: 2, hoursPercent: 60, basis: "b")])
    #expect(role.guide.salary?.currency == "USD")
    #expect(role.guide.salary?.senior?.openEnded == true)
    #expect(role.guide.gaps == [CareerGuide.Gap(gap: "g", closedBy: [goTwo])])
    #expect(graph[RoleIndex(1)].needs.isNothing)
    let move = graph[MoveIndex(0)]
    #expect(move.kind == .stepDown && move.needs == one && move.about == "y")
    #expect(move.tenure == Tenure(Estimate(ExactDecimal(4), basis: "m"), in: .weeks))
  }

  @Test func `files are merged, the first title counts, and salaries keep their currency`() throws {
    let role = { (id: String) -> String in
      #""roles": [{ "id": "\#(id)", "title": "R", "guide": { "salary": {} } }]"#
    }
    let graph = try load(
      #"{ "format": "cairn-graph/1", "currency": "USD", \#(role("a")) }"#,
      #"{ "format": "cairn-graph/1", "title": "Two", \#(role("b")), "currency": "EUR" }"#,
      #"{ "format": "cairn-graph/1", "title": "Three", \#(role("c")) }"#)
    #expect(graph.title == "Two")
    #expect(graph.roles.map(\.guide.salary?.currency) == ["USD", "EUR", nil])
  }

  @Test func `what roles teach can be gained in them and where the level says, and only there`()
    throws
  {
    let graph = try load(
      #"{ "format": "cairn-graph/1", "skills": [{ "id": "go", "name": "Go", "levels": ["#
        + #"{ "hours": 1 }, { "hours": 1 }, { "hours": 1, "onlyIn": ["c"] }] }] }"#,
      #"{ "format": "cairn-graph/1", "roles": [{ "id": "a", "title": "A", "teaches": ["go:2"] },"#
        + #"{ "id": "b", "title": "B", "teaches": ["go:3", "go:2"] }, { "id": "c", "title": "C" }] }"#
    )
    let levels = graph[SkillIndex(0)].levels
    #expect(levels[0].onlyIn == nil)
    #expect(levels[1].onlyIn == [RoleIndex(0), RoleIndex(1)])
    #expect(levels[2].onlyIn == [RoleIndex(1), RoleIndex(2)])
  }

  @Test func `of a file of skills alone, graphs may use what they like`() throws {
    let skills = #"{ "id": "go", "name": "Go", "levels": [{ "hours": 1 }] }"#
    let roles =
      #""roles": [{ "id": "a", "title": "A" }, { "id": "b", "title": "B" }], "moves": "#
      + #"[{ "from": "a", "to": "b", "kind": "progression", "months": 1 }]"#
    let apart = loadGraph([
      SourceFile(
        name: "skills.json", text: #"{ "format": "cairn-graph/1", "skills": [\#(skills)] }"#),
      SourceFile(name: "roles.json", text: #"{ "format": "cairn-graph/1", \#(roles) }"#),
    ])
    #expect(apart.findings.isEmpty)
    let together = loadGraph([
      SourceFile(
        name: "a.json", text: #"{ "format": "cairn-graph/1", "skills": [\#(skills)], \#(roles) }"#)
    ])
    #expect(together.findings.map(\.rule) == [.unusedSkill])
  }

  @Test func `no files make an empty graph`() throws {
    #expect(try load().roles.isEmpty)
  }

  private func load(_ texts: String...) throws -> CareerGraph {
    let files = texts.enumerated().map { (number: Int, text: String) -> SourceFile in
      SourceFile(name: "\(number).json", text: text)
    }
    switch loadGraph(files) {
    case .loaded(let graph, _): return graph
    case .invalid(let findings): throw TinyGraphError.invalid(findings)
    }
  }
}
