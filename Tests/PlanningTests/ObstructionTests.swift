import CareerModel
import Planning
import RouteSearch
import TestSupport
import Testing

/// Each way in which a target can be out of reach, in graphs small enough to read.
@Suite struct ObstructionTests {
  @Test func `without a chain of moves there is nothing to learn for`() throws {
    let found = try Obstructed(
      """
      role junior
      role senior [go:1]
      role chief
      role founder
      role heir
      skill go 1@chief
      move junior -> senior 1w
      move founder -> chief 1w
      move heir -> founder 1w
      """, from: "junior", to: "chief")
    #expect(found.roles(found.obstruction.reachableRoles) == ["junior"])
    guard case .noChainOfMoves(let gap) = found.obstruction.cause else {
      Issue.record("\(found.obstruction)")
      return
    }
    // What moves ask for is no matter here.
    #expect(found.roles(gap.rolesReached) == ["junior", "senior"])
    #expect(found.roles(gap.rolesBeforeTarget) == ["founder", "heir"])
  }

  @Test func `a target that nothing leads to has no roles before it`() throws {
    let found = try Obstructed(
      """
      role junior
      role chief
      move chief -> junior 1w
      """, from: "junior", to: "chief")
    guard case .noChainOfMoves(let gap) = found.obstruction.cause else {
      Issue.record("\(found.obstruction)")
      return
    }
    #expect(gap.rolesBeforeTarget.isEmpty)
  }

  @Test func `a role that asks for what only it gives blocks its own way`() throws {
    let blocking = try Obstructed(
      """
      skill hiring 10@chief
      skill go 10
      role lead
      role head [go]
      role chief [go hiring]
      move lead -> head 4w
      move head -> chief 4w [go]
      """, from: "lead", to: "chief")
    #expect(blocking.facts == ["chief needs hiring:1", "hiring:1 only in chief"])
    #expect(blocking.openings == ["any of", "chief needs hiring:1", "hiring:1 only in chief"])
    #expect(blocking.sources == ["chief: reached"])
  }

  @Test func `a chain of needs is told link by link, levels in between left out`() throws {
    let blocking = try Obstructed(
      """
      skill hiring 10@chief 10 10
      skill budgets 10[hiring:3]
      role lead
      role chief [budgets]
      move lead -> chief 4w
      """, from: "lead", to: "chief")
    #expect(
      blocking.facts
        == ["chief needs budgets:1", "budgets:1 needs hiring:3", "hiring:1 only in chief"])
    #expect(blocking.openings == ["any of"] + blocking.facts)
  }

  @Test func `where more than one thing is in the way, all that opens a way is told`() throws {
    let blocking = try Obstructed(
      """
      skill hiring 10@chief
      skill budgets 10@chief
      role lead
      role chief [hiring budgets]
      move lead -> chief 4w
      """, from: "lead", to: "chief")
    #expect(blocking.facts == ["chief needs hiring:1", "hiring:1 only in chief"])
    #expect(blocking.openings == ["together", "chief needs hiring:1", "chief needs budgets:1"])
  }

  @Test func `a choice is blocked by all that blocks its parts`() throws {
    let blocking = try Obstructed(
      """
      skill hiring 10@chief
      skill budgets 10@abroad
      role lead
      role abroad
      role chief [hiring|budgets]
      move lead -> chief 4w
      """, from: "lead", to: "chief")
    #expect(
      blocking.facts
        == ["chief needs hiring:1|budgets:1", "hiring:1 only in chief", "budgets:1 only in abroad"])
    #expect(blocking.sources == ["chief: reached", "abroad: "])
  }

  @Test func `a move that leads nowhere near the target is not in the way`() throws {
    let blocking = try Obstructed(
      """
      skill hiring 10@chief
      role lead
      role aside [hiring]
      role chief [hiring]
      move lead -> aside 4w
      move lead -> chief 4w
      """, from: "lead", to: "chief")
    #expect(blocking.facts == ["chief needs hiring:1", "hiring:1 only in chief"])
  }

  @Test func `what can be learned only where no way leads on is a matter of order`() throws {
    let blocking = try Obstructed(
      """
      skill hiring 10@aside
      role lead
      role aside
      role chief [hiring]
      move lead -> aside 4w
      move lead -> chief 4w
      """, from: "lead", to: "chief")
    #expect(blocking.kind == .order)
    #expect(blocking.facts == ["chief needs hiring:1", "hiring:1 only in aside"])
    #expect(blocking.sources == ["aside: reached"])
  }

  @Test func `two branches that each teach one half are apart`() throws {
    let blocking = try Obstructed(
      """
      skill hiring 10@manager
      skill design 10@architect
      role lead
      role manager
      role architect
      role chief [hiring design]
      move lead -> manager 4w
      move lead -> architect 4w
      move manager -> chief 4w
      move architect -> chief 4w
      """, from: "lead", to: "chief")
    #expect(blocking.kind == .order)
    #expect(
      blocking.facts
        == [
          "chief needs hiring:1", "chief needs design:1", "hiring:1 only in manager",
          "design:1 only in architect",
        ])
    #expect(blocking.openings == ["any of"] + blocking.facts)
    #expect(blocking.apart == [["hiring:1", "design:1"]])
    #expect(blocking.sources == ["manager: reached leads", "architect: reached leads"])
  }

  @Test func `a side role that no way can leave is blocked by what its ways on ask for`() throws {
    let blocking = try Obstructed(
      """
      skill hiring 10@aside
      skill fame 10@chief
      role lead
      role aside
      role chief [hiring]
      move lead -> aside 4w
      move aside -> chief 4w [fame]
      move lead -> chief 4w
      """, from: "lead", to: "chief")
    #expect(blocking.kind == .order)
    #expect(
      blocking.facts
        == [
          "chief needs hiring:1", "aside->chief needs fame:1", "hiring:1 only in aside",
          "fame:1 only in chief",
        ])
  }

  @Test func `a limit leaves enough facts, and says that there may be too many`() throws {
    let text = """
      skill hiring 10@chief
      skill go 10
      role lead
      role head [go hiring]
      role chief [go hiring]
      move lead -> head 4w
      move head -> chief 4w [go]
      """
    let blocking = try Obstructed(
      text, from: "lead", to: "chief", limits: SearchLimits(shouldStop: { true }))
    let facts = try #require(blocking.blocking)
    #expect(!facts.isIrreducible)
    #expect(!blocking.question.keepingOnly(facts.facts.map(\.fact)).isPossible)
  }
}

/// A tiny graph, and why one of its roles cannot be reached by who holds nothing.
private struct Obstructed {
  let question: RouteQuestion
  let obstruction: Obstruction

  init(
    _ text: String, from role: String, to target: String, limits: SearchLimits = SearchLimits()
  ) throws {
    let graph = try TinyGraph(text).graph
    question = RouteQuestion(
      graph: graph, role: try #require(graph.role(withID: role)),
      target: try #require(graph.role(withID: target)),
      held: HeldLevels(skillCount: graph.skills.count), daysInRole: 0,
      pace: Pace(hoursPerWeek: ExactDecimal(1)))
    guard case .impossible(let obstruction) = try question.outcome(limits: limits) else {
      throw TinyGraphError.unreadable(line: "there is a plan")
    }
    self.obstruction = obstruction
  }

  var blocking: BlockingFacts? {
    if case .facts(let blocking) = obstruction.cause { blocking } else { nil }
  }

  var kind: BlockingFacts.Kind? { blocking?.kind }

  var facts: [String] { (blocking?.facts ?? []).map(\.fact).map(question.words) }

  var sources: [String] {
    (blocking?.facts ?? []).flatMap(\.sources).map { (source: BlockingFact.Source) -> String in
      let marks = [source.isReached ? "reached" : nil, source.leadsToTarget ? "leads" : nil]
      return "\(question.graph[source.role].id): "
        + marks.compactMap(\.self).joined(separator: " ")
    }
  }

  var apart: [[String]] {
    (blocking?.apart ?? []).map { (pair: BlockingFacts.Pair) -> [String] in
      [question.graph.id(of: pair.one), question.graph.id(of: pair.other)]
    }
  }

  var openings: [String] {
    switch blocking?.openings {
    case .anyOf(let facts): ["any of"] + facts.map(question.words)
    case .together(let facts): ["together"] + facts.map(question.words)
    case nil: []
    }
  }

  func roles(_ roles: [RoleIndex]) -> [String] {
    roles.map { (role: RoleIndex) -> String in question.graph[role].id }
  }
}
