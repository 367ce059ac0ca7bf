import CareerModel
import Planning
import Testing

/// All targets of a graph at once.
@Suite struct SharedAnswersTests {
  @Test func `answers that share their work are those that do not`() throws {
    let graph = try GuideGraph.graph()
    let start = try #require(graph.start)
    let person = Person(
      role: start, daysInRole: 0, held: graph.assumedHoldings(in: start),
      pace: Pace(hoursPerWeek: ExactDecimal(6)))
    let answers = try Planner(graph).planner(for: person).answers(to: graph.roleIndices)
    for (target, answer) in zip(graph.roleIndices, answers) {
      let request = PlanRequest(person: person, target: target)
      #expect(try Planner(graph).answer(request) == answer, "\(graph[target].id)")
    }
  }
}
