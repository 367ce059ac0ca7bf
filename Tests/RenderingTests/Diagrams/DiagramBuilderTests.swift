import CareerModel
import GraphFiles
import Planning
import TestSupport
import Testing

@testable import Rendering

struct DiagramBuilderTests {
  /// a → b → c → d with a jump from a to d, a side step from b, and a way back.
  private func ladder() throws -> DiagramFixture {
    let graph = try graph(
      """
      {"format": "cairn-graph/1", "title": "Ladder", "start": "a",
       "skills": [
        {"id": "x", "name": "X", "levels": [{"hours": 1}, {"hours": 2, "needs": ["y"]}]},
        {"id": "y", "name": "Y", "levels": [{"hours": 3}]},
        {"id": "z", "name": "Z", "levels": [
          {"hours": 4, "needs": ["x:2", "y", {"any": ["y", "w"]}]}]},
        {"id": "w", "name": "W", "levels": [{"hours": 5, "onlyIn": ["b"]}]}],
       "roles": [
        {"id": "a", "title": "A", "track": "t"}, {"id": "b", "title": "B", "track": "t"},
        {"id": "c", "title": "C", "needs": ["z"]}, {"id": "d", "title": "D"},
        {"id": "e", "title": "E", "track": "u"}],
       "moves": [
        {"from": "a", "to": "b", "kind": "progression", "months": 1},
        {"from": "b", "to": "c", "kind": "transition", "weeks": 6},
        {"from": "c", "to": "d", "kind": "progression", "months": 1.5},
        {"from": "a", "to": "d", "kind": "transition", "months": 9},
        {"from": "b", "to": "e", "kind": "lateral", "months": 2},
        {"from": "b", "to": "a", "kind": "step-down", "months": 3}]}
      """)
    return try DiagramFixture(graph)
  }

  private func graph(_ text: String) throws -> CareerGraph {
    switch loadGraph([SourceFile(name: "ladder.json", text: text)]) {
    case .loaded(let graph, _): return graph
    case .invalid(let findings): throw TinyGraphError.invalid(findings)
    }
  }

  @Test func `all roles and moves are shown, with the start marked and tracks as clusters`() throws
  {
    let diagram = try ladder().diagram
    #expect(diagram.shownIDs == ["a", "b", "c", "d", "e"])
    #expect(diagram.edges.count == 6)
    #expect(diagram.nodes.map(\.emphasis.isStart) == [true, false, false, false, false])
    #expect(diagram.clusters == ["t", "u"])
    #expect(diagram.nodes.map(\.cluster) == [0, 0, nil, nil, 1])
    #expect(
      diagram.caption == ["5 roles, 6 moves. On a move: the least time in the role before it."])
  }

  @Test func `moves of other kinds go, but for the route and lone roles`() throws {
    var fixture = try ladder()
    fixture.request.moveKinds = [.progression]
    let progressions = fixture.diagram
    #expect(progressions.shownEdges == ["a -> b", "c -> d"])
    #expect(
      progressions.caption.last
        == "Left out: 4 moves that are transition, lateral or step-down; all with --moves all.")
    fixture.request.moveKinds = [.lateral]
    // Without it a would stand alone in its track, and c and d among those without one.
    #expect(fixture.diagram.shownEdges == ["a -> b", "c -> d", "b -> e", "b -> a"])
    var leading = try ladder().leading(to: "c")
    leading.request.moveKinds = [.progression]
    #expect(leading.diagram.shownEdges == ["a -> b", "b -> c"])
  }

  @Test func `on the way to a target only what can matter is shown, with the route`() throws {
    let diagram = try ladder().leading(to: "c").diagram
    #expect(diagram.shownEdges == ["a -> b", "b -> c", "b -> a"])
    #expect(diagram.edges.map(\.isOnRoute) == [true, true, false])
    #expect(diagram.nodes.map(\.emphasis.isTarget) == [false, false, true])
    #expect(
      diagram.caption.last
        == "Only what can matter on the way from A to C; left out: 2 roles, 3 moves.")
  }

  @Test func `a focus shows so many steps around it, either way`() throws {
    var fixture = try ladder()
    fixture.request.focus = [.role(try fixture.role("d"))]
    #expect(fixture.diagram.shownIDs == ["a", "c", "d"])
    fixture.request.depth = 0
    #expect(fixture.diagram.shownIDs == ["d"])
    #expect(
      fixture.diagram.caption.last
        == "Only what is within 0 steps of D; left out: 4 roles, 6 moves.")
    fixture.request.depth = 2
    #expect(fixture.diagram.shownIDs == ["a", "b", "c", "d"])
  }

  @Test func `a move that can be made in steps is left out on request, and no other`() throws {
    var fixture = try ladder()
    fixture.request.reduces = true
    #expect(
      fixture.diagram.shownEdges == ["a -> b", "b -> c", "c -> d", "b -> e", "b -> a"])
    #expect(fixture.diagram.caption.last == "Left out: 1 move that can be made in steps as well.")
  }

  @Test func `the nearest nodes are kept where there may be no more`() throws {
    var fixture = try ladder()
    fixture.request.mostNodes = 3
    #expect(fixture.diagram.shownIDs == ["a", "b", "d"])
    #expect(
      fixture.diagram.caption.last
        == "Only the nearest, 3 nodes at most; left out: 2 roles, 3 moves.")
    fixture.request.mostNodes = 5
    #expect(fixture.diagram.caption.count == 1)
  }

  @Test func `skills lead to what needs them, with junctions for choices`() throws {
    var fixture = try ladder()
    fixture.request.subject = .skills
    let diagram = fixture.diagram
    #expect(diagram.shownIDs == ["x:1", "x:2", "y:1", "z:1", "w:1"])
    #expect(diagram.shownEdges == ["x:1 -> x:2", "y:1 -> x:2", "x:2 -> z:1", "y:1 -> z:1"])
    let junction = try #require(diagram.nodes.last)
    #expect(junction.content == .choice(atLeast: 1, of: 2))
    #expect(
      diagram.nodes.map(\.emphasis.standing) == [.next, .blocked, .next, .blocked, .blocked, nil])
    fixture.request.reduces = true
    #expect(fixture.diagram.shownEdges == ["x:1 -> x:2", "y:1 -> x:2", "x:2 -> z:1"])
  }

  @Test func `a goal shows what it asks for and what that builds on, down to what is held`() throws
  {
    var fixture = try ladder()
    fixture.request.subject = .skills
    fixture.request.goal = .role(try fixture.role("c"))
    #expect(fixture.diagram.shownIDs == ["x:1", "x:2", "y:1", "z:1", "w:1", "c"])
    let skill = try #require(fixture.graph.skill(withID: "x"))
    fixture.request.person.map { (person: Person) -> Void in
      var held = person.held
      held.insert(Competency(skill: skill, level: 2))
      fixture.request.person = Person(
        role: person.role, daysInRole: 0, held: held, pace: person.pace)
    }
    #expect(fixture.diagram.shownIDs == ["x:2", "y:1", "z:1", "w:1", "c"])
  }

  @Test func `a reduction takes away no way and leaves nothing that could go`() throws {
    var reduced = 0
    for seed in 1...300 {
      let graph = RandomGraph.question(seed: seed).graph
      var request = DiagramRequest()
      request.subject = seed.isMultiple(of: 2) ? .roles : .skills
      let whole = DiagramBuilder.diagram(of: graph, request)
      request.reduces = true
      let less = DiagramBuilder.diagram(of: graph, request)
      #expect(whole.nodes == less.nodes)
      let kept = Set(less.edges)
      #expect(kept.isSubset(of: whole.edges))
      for edge in whole.edges {
        let others = less.edges.filter { (other: Diagram.Edge) -> Bool in other != edge }
        let isImplied = leads(from: edge.from, to: edge.to, by: others, whole)
        if !kept.contains(edge) {
          reduced += 1
          #expect(isImplied, "seed \(seed)")
        } else if mayGo(edge, whole) {
          #expect(!isImplied, "seed \(seed)")
        }
      }
    }
    #expect(reduced > 60)
  }

  private func mayGo(_ edge: Diagram.Edge, _ diagram: Diagram) -> Bool {
    guard diagram.nodes[edge.from].id != nil, diagram.nodes[edge.to].id != nil else { return false }
    return switch edge.kind {
    case .move(.progression, _), .move(.transition, _), .need: true
    case .move(.lateral, _), .move(.stepDown, _), .levelBelow: false
    }
  }

  /// Whether a chain of edges that are certain leads from one node to another.
  private func leads(
    from start: Int, to end: Int, by edges: [Diagram.Edge], _ diagram: Diagram
  ) -> Bool {
    var reached: Set<Int> = [start]
    var changed = true
    while changed {
      changed = false
      for edge in edges where reached.contains(edge.from) && !reached.contains(edge.to) {
        if case .choice(let count, let total) = diagram.nodes[edge.to].content, count < total {
          continue
        }
        if case .move(.lateral, _) = edge.kind { continue }
        if case .move(.stepDown, _) = edge.kind { continue }
        reached.insert(edge.to)
        changed = true
      }
    }
    return reached.contains(end)
  }
}
