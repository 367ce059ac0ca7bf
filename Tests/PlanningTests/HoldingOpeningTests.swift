import CareerModel
import Planning
import TestSupport
import Testing

/// What someone would have to hold for there to be a way, against trying every set.
@Suite struct HoldingOpeningTests {
  @Test func `the fewest competencies that open a way are found`() throws {
    var outcomes: [String: Int] = [:]
    for seed in 1...900 {
      let question = RandomGraph.question(seed: seed)
      guard case .impossible = try question.outcome() else { continue }
      let words = "seed \(seed)"
      func opens(_ competencies: [Competency]) -> Bool {
        var changed = question
        for competency in competencies { changed.held.insert(competency) }
        return changed.isPossible
      }
      let all = question.graph.skillIndices.flatMap { (skill: SkillIndex) -> [Competency] in
        question.graph[skill].levels.indices.map { (level: Int) -> Competency in
          Competency(skill: skill, level: level + 1)
        }
      }
      .filter { (competency: Competency) -> Bool in !question.held.contains(competency) }
      switch Planner(question.graph).holdingOpening(for: question.request) {
      case .anyOf(let competencies):
        outcomes["any", default: 0] += 1
        #expect(competencies.allSatisfy { opens([$0]) }, "\(words)")
        for other in all where opens([other]) {
          let isTold = competencies.contains { $0.skill == other.skill && $0.level <= other.level }
          #expect(isTold, "\(words)")
        }
      case .together(let competencies, let isFewest):
        outcomes["together", default: 0] += 1
        #expect(opens(competencies) && competencies.count > 1, "\(words)")
        for left in competencies {
          #expect(!opens(competencies.filter { $0 != left }), "\(words)")
        }
        #expect(!all.contains { opens([$0]) }, "\(words)")
        guard isFewest, competencies.count > 2 else { continue }
        for (place, one) in all.enumerated() {
          #expect(!all[place...].contains { opens([one, $0]) }, "\(words)")
        }
      case .none:
        outcomes["none", default: 0] += 1
        #expect(!opens(all), "\(words)")
      case .unknown: Issue.record("\(words): there is no limit")
      }
    }
    #expect(outcomes.count == 3, "\(outcomes)")
  }
}
