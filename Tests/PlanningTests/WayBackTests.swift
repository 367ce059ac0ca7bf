import CareerModel
import Planning
import TestSupport
import Testing

struct WayBackTests {
  @Test func `moves that lead back from beyond the target do no harm`() throws {
    // What `owner` asks for can be gained only beyond the target.
    let graph = try TinyGraph(
      """
      start apprentice
      skill hiring 25@head
      role apprentice
      role baker
      role head
      role owner [hiring]
      move apprentice -> baker 12w
      move baker -> head 6w
      move head -> owner 1w
      move owner -> baker 0w step-down
      """
    ).graph
    let person = Person(
      role: RoleIndex(0), daysInRole: 0, held: HeldLevels(skillCount: 1),
      pace: Pace(hoursPerWeek: ExactDecimal(6)))
    let answer = try Planner(graph).answer(PlanRequest(person: person, target: RoleIndex(1)))
    guard case .found(let plan, .proved) = answer else {
      Issue.record("no proved plan: \(answer)")
      return
    }
    #expect(plan.stays.map(\.move) == [MoveIndex(0)])
  }
}
