import CareerModel
import Planning
import TestSupport
import Testing

@Suite struct PersonalPlannerTests {
  /// The seeds from 1 to 1,200, in parts that can run at the same time.
  static let parts = (0..<4).map { (part: Int) -> ClosedRange<Int> in
    part * 300 + 1...(part + 1) * 300
  }

  @Test(arguments: parts)
  func `answers that share their work are those that do not`(seeds: ClosedRange<Int>) throws {
    for seed in seeds {
      let question = RandomGraph.question(seed: seed)
      let targets = question.graph.roleIndices
      let shared = try Planner(question.graph).planner(for: question.request.person)
        .answers(to: targets)
      #expect(shared.count == targets.count)
      for (target, answer) in zip(targets, shared) {
        let request = PlanRequest(person: question.request.person, target: target)
        #expect(try Planner(question.graph).answer(request) == answer, "seed \(seed)")
      }
    }
  }

  @Test func `one planner answers for one person after another`() throws {
    for seed in 1...300 {
      let question = RandomGraph.question(seed: seed)
      let planner = Planner(question.graph)
      for role in question.graph.roleIndices {
        let person = Person(
          role: role, daysInRole: question.daysInRole + role.rawValue, held: question.held,
          pace: Pace(hoursPerWeek: ExactDecimal(role.rawValue + 1)))
        let request = PlanRequest(person: person, target: question.target)
        #expect(
          try planner.answer(request) == Planner(question.graph).answer(request), "seed \(seed)")
      }
    }
  }
}
