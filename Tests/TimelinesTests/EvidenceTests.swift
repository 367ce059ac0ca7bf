import CareerModel
import GraphFiles
import Planning
import TestSupport
import Testing
import Timelines

struct EvidenceTests {
  /// What shows each of `a:1`, `b:1` and `c:1`, learned in this order, the last in the second role.
  private func evidence(_ guides: [String: [(step: String, shows: String)]]) throws -> [String] {
    let roles = ["start", "middle", "target", "another"].map { (id: String) -> String in
      let steps = (guides[id] ?? []).map { (step: String, shows: String) -> String in
        let names = shows.split(separator: " ").map { (name: Substring) in "\"\(name)\"" }
        return "{ \"step\": \"\(step)\", \"evidenceFor\": [\(names.joined(separator: ","))] }"
      }
      return "{ \"id\": \"\(id)\", \"title\": \"\(id)\", "
        + "\"guide\": { \"nextSteps\": [\(steps.joined(separator: ","))] } }"
    }
    let skills = ["a", "b", "c", "d"].map { (id: String) -> String in
      "{ \"id\": \"\(id)\", \"name\": \"\(id)\", \"levels\": [{ \"hours\": 1 }] }"
    }
    let text = """
      { "format": "cairn-graph/1", "roles": [\(roles.joined(separator: ","))],
        "skills": [\(skills.joined(separator: ","))],
        "moves": [
          { "from": "start", "to": "middle", "months": 1, "kind": "progression" },
          { "from": "middle", "to": "target", "months": 1, "kind": "progression" }] }
      """
    guard case .loaded(let graph, _) = loadGraph([SourceFile(name: "graph", text: text)]) else {
      throw TinyGraphError.unreadable(line: text)
    }
    func stay(_ role: Int, learning skills: [Int]) -> CareerPlan.Stay {
      CareerPlan.Stay(
        role: RoleIndex(role), tenure: .zero,
        acquisitions: skills.map { (skill: Int) -> CareerPlan.Acquisition in
          CareerPlan.Acquisition(
            competency: Competency(skill: SkillIndex(skill), level: 1), cost: StudyMinutes(60))
        }, move: MoveIndex(role))
    }
    let person = Person(
      role: RoleIndex(0), daysInRole: 0, held: HeldLevels(skillCount: 4),
      pace: Pace(hoursPerWeek: ExactDecimal(6)))
    let timeline = Timeline(
      CareerPlan(stays: [stay(0, learning: [0, 1]), stay(1, learning: [2])]),
      for: PlanRequest(person: person, target: RoleIndex(2)), in: graph,
      startingOn: CivilDate(dayNumber: 20_000))
    return timeline.phases.flatMap(\.lessons).map { (lesson: Timeline.Lesson) -> String in
      guard let evidence = lesson.evidence else { return "-" }
      return "\(evidence.step)@\(graph[evidence.source].id)"
    }
  }

  @Test func `the phase's own guide comes first, then the target's, the start's, the others`()
    throws
  {
    let all = [("x", "c")]
    #expect(
      try evidence(["middle": all, "target": all, "start": all, "another": all])[2] == "x@middle")
    #expect(try evidence(["target": all, "start": all, "another": all])[2] == "x@target")
    #expect(try evidence(["start": all, "another": all])[2] == "x@start")
    #expect(try evidence(["another": all])[2] == "x@another")
  }

  @Test func `a step shows the last of what it is evidence for that the plan acquires`() throws {
    #expect(try evidence(["start": [("x", "a b d")]]) == ["-", "x@start", "-"])
    #expect(try evidence(["start": [("x", "c a")]]) == ["-", "-", "x@start"])
    #expect(try evidence(["start": [("x", "d")]]) == ["-", "-", "-"])
  }

  @Test func `each step is used once, and each competency has one at most`() throws {
    #expect(try evidence(["start": [("x", "a"), ("y", "a")]]) == ["x@start", "-", "-"])
    // The same words in two guides are the same piece of work.
    #expect(
      try evidence(["start": [("x", "a"), ("x", "b")], "target": [("y", "b")]])
        == ["x@start", "y@target", "-"])
  }
}
