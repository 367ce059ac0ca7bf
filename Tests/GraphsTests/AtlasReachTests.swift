import CareerModel
import Testing

/// Where the moves of the atlas lead, skills aside.
@Suite struct AtlasReachTests {
  private let graph: CareerGraph

  init() throws { graph = try Atlas.graph() }

  @Test func `no role is reached by steps down alone`() {
    for role in graph.roleIndices {
      let kinds = graph.moves.filter { (move: Move) -> Bool in move.to == role }.map(\.kind)
      #expect(kinds.isEmpty || kinds.contains { $0 != .stepDown }, "\(graph[role].id)")
    }
  }

  @Test func `from every entrance every other role is reached without a step down`() throws {
    let entrances = try Atlas.entrances.map { (id: String) throws -> RoleIndex in
      try #require(graph.role(withID: id))
    }
    for entrance in entrances {
      let reached = rolesReachedWithoutStepDown(from: entrance)
      for role in graph.roleIndices where !entrances.contains(role) {
        #expect(reached.contains(role), "\(graph[entrance].id) → \(graph[role].id)")
      }
    }
  }

  @Test func `only tops of ladders have no way on`() {
    let tops = graph.roleIndices.filter { (role: RoleIndex) -> Bool in
      !graph.moves.contains { (move: Move) -> Bool in move.from == role }
    }
    #expect(tops.map { graph[$0].id }.sorted() == ["chief-product-officer", "ciso", "cto"])
  }

  private func rolesReachedWithoutStepDown(from start: RoleIndex) -> Set<RoleIndex> {
    var reached: Set<RoleIndex> = [start]
    var waiting = [start]
    while let role = waiting.popLast() {
      for move in graph.moves where move.from == role && move.kind != .stepDown {
        if reached.insert(move.to).inserted { waiting.append(move.to) }
      }
    }
    return reached
  }
}
