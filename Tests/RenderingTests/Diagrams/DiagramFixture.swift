import CareerModel
import GraphFiles
import Planning
import Rendering
import TestSupport
import Testing

/// Diagrams of graphs in files, for someone in the role where the graph starts.
struct DiagramFixture {
  let graph: CareerGraph
  var request = DiagramRequest()

  init(_ graph: CareerGraph, _ subject: DiagramRequest.Subject = .roles) throws {
    self.graph = graph
    request.subject = subject
    let start = try #require(graph.start)
    request.person = Person(
      role: start, daysInRole: 0, held: graph.assumedHoldings(in: start),
      pace: Pace(hoursPerWeek: ExactDecimal(6)))
  }

  static func bakery(_ subject: DiagramRequest.Subject = .roles) throws -> DiagramFixture {
    try DiagramFixture(PlanFixture.bakery().graph, subject)
  }

  static func hostile(_ subject: DiagramRequest.Subject = .roles) throws -> DiagramFixture {
    let path = "\(TestFiles.packageFolder)/Tests/TestSupport/Fixtures/hostile-names.json"
    switch loadGraph([SourceFile(name: path, text: try TestFiles.text(at: path))]) {
    case .loaded(let graph, _): return try DiagramFixture(graph, subject)
    case .invalid(let findings): throw TinyGraphError.invalid(findings)
    }
  }

  var diagram: Diagram { DiagramBuilder.diagram(of: graph, request) }

  func role(_ id: String) throws -> RoleIndex { try #require(graph.role(withID: id)) }

  /// With all that matters on the way to a role, and the planned route.
  func leading(to id: String) throws -> DiagramFixture {
    var fixture = self
    let goal = PlanGoal.role(try role(id))
    let question = PlanRequest(person: try #require(request.person), goal: goal)
    fixture.request.goal = goal
    fixture.request.relevantMoves = Planner(graph).relevantMoves(for: question)
    guard case .found(let plan, _) = try Planner(graph).answer(question) else {
      throw PlanFixture.NoSuchAnswer()
    }
    fixture.request.route = DiagramRequest.Route(plan, to: goal)
    return fixture
  }
}

extension Diagram {
  /// The ids of what it shows, junctions left out.
  var shownIDs: [String] { nodes.compactMap(\.id) }

  /// `a -> b` for each edge between nodes with ids.
  var shownEdges: [String] {
    edges.compactMap { (edge: Edge) -> String? in
      guard let from = nodes[edge.from].id, let to = nodes[edge.to].id else { return nil }
      return "\(from) -> \(to)"
    }
  }
}
