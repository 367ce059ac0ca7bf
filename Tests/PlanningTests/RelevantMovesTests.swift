import CareerModel
import Planning
import TestSupport
import Testing

struct RelevantMovesTests {
  @Test func `every best plan keeps to the moves that can matter`() throws {
    var found = 0
    var ruledOut = 0
    for seed in 1...400 {
      let question = RandomGraph.question(seed: seed)
      let moves = Planner(question.graph).relevantMoves(for: question.request)
      guard case .proved(let plan) = try question.outcome(), !plan.stays.isEmpty else { continue }
      let relevant = Set(try #require(moves, "seed \(seed)"))
      found += 1
      ruledOut += question.graph.moves.count - relevant.count
      #expect(relevant.isSuperset(of: plan.stays.compactMap(\.move)), "seed \(seed)")
    }
    #expect(found > 150)
    #expect(ruledOut > 150)
  }

  @Test func `there are none where no way leads`() throws {
    let graph = try TinyGraph(
      """
      role a
      role b
      role c
      move a -> b 1mo
      """
    ).graph
    func moves(to id: String) throws -> [MoveIndex]? {
      let start = try #require(graph.role(withID: "a"))
      let person = Person(
        role: start, daysInRole: 0, held: HeldLevels(skillCount: 0),
        pace: Pace(hoursPerWeek: ExactDecimal(6)))
      return Planner(graph).relevantMoves(
        for: PlanRequest(person: person, target: try #require(graph.role(withID: id))))
    }
    #expect(try moves(to: "c") == nil)
    #expect(try moves(to: "b") == [MoveIndex(0)])
  }
}
