import CareerModel
import Planning
import TestSupport
import Testing

/// Each way in which a target can be out of reach, in graphs small enough to read.
@Suite struct ObstructionTests {
  @Test func `without a chain of moves there is nothing to learn for`() throws {
    let found = try Obstructed(
      """
      role junior
      role senior
      role chief
      role founder
      move junior -> senior 1w
      move founder -> chief 1w
      """, from: "junior", to: "chief")
    #expect(found.obstruction.kind == .noChainOfMoves)
    #expect(found.obstruction.blockedMoves.isEmpty)
    #expect(found.obstruction.unattainable.isEmpty)
    #expect(found.roles(found.obstruction.reachableRoles) == ["junior", "senior"])
    #expect(found.roles(found.obstruction.rolesBeforeTarget) == ["founder"])
  }

  @Test func `a target that nothing leads to has no roles before it`() throws {
    let found = try Obstructed(
      """
      role junior
      role chief
      move chief -> junior 1w
      """, from: "junior", to: "chief")
    #expect(found.obstruction.kind == .noChainOfMoves)
    #expect(found.obstruction.rolesBeforeTarget.isEmpty)
  }

  @Test func `a move and a role that ask for what cannot be had are named`() throws {
    let found = try Obstructed(
      """
      skill hiring 10@chief
      skill budgets 10[hiring]
      skill go 10
      role lead
      role head [go budgets]
      role chief
      move lead -> head 4w [hiring|budgets go]
      move head -> chief 4w
      """, from: "lead", to: "chief")
    let obstruction = found.obstruction
    #expect(obstruction.kind == .requirements)
    #expect(obstruction.blockedMoves.map(\.move) == [MoveIndex(0)])
    // What can be had, go, is not held against anyone.
    #expect(
      obstruction.blockedMoves.flatMap(\.unmetByMove).map { found.ids($0) }
        == [["hiring:1", "budgets:1"]])
    #expect(
      obstruction.blockedMoves.flatMap(\.unmetByRole).map { found.ids($0) } == [["budgets:1"]])
    #expect(
      obstruction.unattainable.map { found.graph.id(of: $0.competency) }
        == ["hiring:1", "budgets:1"])
    #expect(obstruction.unattainable.map { $0.onlyIn.map(found.roles) } == [["chief"], nil])
    #expect(obstruction.unattainable.map { $0.unmet.flatMap(found.ids) } == [[], ["hiring:1"]])
  }

  @Test func `a level that lacks the one below it says so`() throws {
    let found = try Obstructed(
      """
      skill hiring 10@chief 10 10
      role lead
      role chief [hiring:3]
      move lead -> chief 4w
      """, from: "lead", to: "chief")
    #expect(found.obstruction.kind == .requirements)
    #expect(
      found.obstruction.unattainable.map { $0.unmet.flatMap(found.ids) }
        == [["hiring:2"], ["hiring:1"], []])
  }

  @Test func `a move that leads nowhere near the target is not in the way`() throws {
    let found = try Obstructed(
      """
      skill hiring 10@chief
      role lead
      role aside [hiring]
      role chief [hiring]
      move lead -> aside 4w
      move lead -> chief 4w
      """, from: "lead", to: "chief")
    #expect(found.obstruction.blockedMoves.map(\.move) == [MoveIndex(1)])
  }

  @Test func `what can be learned only where no way leads on is a matter of order`() throws {
    let found = try Obstructed(
      """
      skill hiring 10@aside
      role lead
      role aside
      role chief [hiring]
      move lead -> aside 4w
      move lead -> chief 4w
      """, from: "lead", to: "chief")
    #expect(found.obstruction.kind == .order)
    #expect(found.obstruction.blockedMoves.map(\.move) == [MoveIndex(1)])
    #expect(
      found.obstruction.unattainable.map { found.graph.id(of: $0.competency) } == ["hiring:1"])
    #expect(found.obstruction.unattainable.map { $0.onlyIn.map(found.roles) } == [["aside"]])
  }

  @Test func `two branches that each teach one half are a matter of order`() throws {
    let found = try Obstructed(
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
    let obstruction = found.obstruction
    #expect(obstruction.kind == .order)
    #expect(obstruction.blockedMoves.map(\.move) == [MoveIndex(3), MoveIndex(2)])
    #expect(
      obstruction.blockedMoves.map { $0.unmetByRole.flatMap(found.ids) }
        == [["hiring:1"], ["design:1"]])
  }

  @Test func `what could be had, though nobody asks for it by itself, is not called lacking`()
    throws
  {
    // In order of need: certificate, which is only given aside, needs study, which anyone can.
    let found = try Obstructed(
      """
      skill study 10
      skill certificate 10[study]@aside
      role lead
      role aside
      role chief [certificate]
      move lead -> aside 4w
      move lead -> chief 4w
      """, from: "lead", to: "chief")
    #expect(found.obstruction.kind == .order)
    #expect(
      found.obstruction.unattainable.map { found.graph.id(of: $0.competency) }
        == ["certificate:1"])
    #expect(found.obstruction.unattainable.flatMap(\.unmet).isEmpty)
  }

  @Test func `what anyone can learn is not called lacking because nothing possible asks for it`()
    throws
  {
    // `design` has an alternative that no one can have; what that needs is open to all.
    let found = try Obstructed(
      """
      skill study 10
      skill fame 10[study]@nowhere
      skill hiring 10@manager
      skill design 10@architect
      role lead
      role nowhere
      role manager
      role architect
      role chief [hiring design|fame]
      move lead -> manager 4w
      move lead -> architect 4w
      move manager -> chief 4w
      move architect -> chief 4w
      """, from: "lead", to: "chief")
    #expect(found.obstruction.kind == .order)
    #expect(
      found.obstruction.unattainable.map { found.graph.id(of: $0.competency) }
        == ["hiring:1", "design:1", "fame:1"])
    #expect(found.obstruction.unattainable.flatMap(\.unmet).isEmpty)
  }
}

/// A tiny graph, and why one of its roles cannot be reached by who holds nothing.
private struct Obstructed {
  let graph: CareerGraph
  let obstruction: Obstruction

  init(_ text: String, from role: String, to target: String) throws {
    graph = try TinyGraph(text).graph
    let question = RouteQuestion(
      graph: graph, role: try #require(graph.role(withID: role)),
      target: try #require(graph.role(withID: target)),
      held: HeldLevels(skillCount: graph.skills.count), daysInRole: 0,
      pace: Pace(hoursPerWeek: ExactDecimal(1)))
    guard case .impossible(let obstruction) = try question.outcome() else {
      throw TinyGraphError.unreadable(line: "there is a plan")
    }
    self.obstruction = obstruction
  }

  func ids(_ requirement: Requirement) -> [String] {
    requirement.competencies.map { (competency: Competency) -> String in graph.id(of: competency) }
  }

  func roles(_ roles: [RoleIndex]) -> [String] {
    roles.map { (role: RoleIndex) -> String in graph[role].id }
  }
}
