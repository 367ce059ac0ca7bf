import CareerModel
import Planning
import TestSupport
import Testing

struct RouteMapTests {
  private let graph: CareerGraph
  private let request: PlanRequest

  init() throws {
    graph = try TinyGraph(
      """
      start a
      role a
      role b
      role c
      role side
      role far
      role elsewhere
      move a -> b 4w
      move b -> c 4w
      move a -> side 6w
      move side -> c 6w
      move side -> far 1w
      move b -> elsewhere 1w
      """
    ).graph
    let start = try #require(graph.start)
    request = PlanRequest(
      person: Person(
        role: start, daysInRole: 0, held: HeldLevels(skillCount: 0),
        pace: Pace(hoursPerWeek: ExactDecimal(6))),
      target: try #require(graph.role(withID: "c")))
  }

  private func ids(_ roles: [RoleIndex]) -> [String] {
    roles.map { (role: RoleIndex) -> String in graph[role].id }
  }

  private func map(showingDetours: Bool) throws -> RouteMap {
    let planner = Planner(graph).planner(for: request.person)
    guard case .found(let plan, let proof) = try planner.answer(to: request.goal) else {
      throw TinyGraphError.unreadable(line: "no plan")
    }
    let explanation = try planner.explanation(of: plan, proof, for: request)
    return RouteMap(plan, showingDetours ? explanation.detours : [], in: graph)
  }

  @Test func `the roles of other ways stand beside the plan's own`() throws {
    let map = try map(showingDetours: true)
    #expect(ids(map.stations) == ["a", "b", "c"])
    #expect(ids(map.sideRoles.map(\.role)) == ["side"])
    #expect(map.sideRoles.first?.longer.map { (longer) in longer > .zero } == true)
    #expect(
      map.links == [
        .init(from: .station(0), to: .side(0)), .init(from: .side(0), to: .station(2)),
      ])
  }

  @Test func `without other ways, roles between two of the plan's stand there`() throws {
    let map = try map(showingDetours: false)
    #expect(ids(map.sideRoles.map(\.role)) == ["side"])
    #expect(map.sideRoles.first?.longer == nil)
    #expect(map.links.count == 2)
  }

  @Test func `roles that are one move away and not shown are counted`() throws {
    #expect(try map(showingDetours: true).othersOneMoveAway == 1)
  }
}
