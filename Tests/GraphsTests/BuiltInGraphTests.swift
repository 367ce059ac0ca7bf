import CareerModel
import Testing

struct BuiltInGraphTests {
  @Test func `it loads without a finding`() throws {
    #expect(try BuiltIn.loading().findings == [])
  }

  @Test func `it is as large as it is said to be`() throws {
    let graph = try BuiltIn.graph()
    #expect(graph.roles.count == 21)
    #expect(graph.skills.count == 48)
    #expect(graph.skills.reduce(0) { $0 + $1.levels.count } == 140)
    #expect(graph.moves.count == 58)
    #expect(graph.start == graph.role(withID: "backend-lead-go"))
  }

  @Test func `every role has a whole guide`() throws {
    for role in try BuiltIn.graph().roles {
      let guide = role.guide
      #expect(role.about != nil && role.track != nil, "\(role.id)")
      #expect(guide.responsibilities.count >= 5, "\(role.id)")
      #expect(guide.topSkills.count >= 3, "\(role.id)")
      #expect(guide.topSkills.allSatisfy { !$0.skills.isEmpty && $0.about != nil }, "\(role.id)")
      #expect(guide.gaps.count >= 3, "\(role.id)")
      #expect(guide.gaps.allSatisfy { !$0.closedBy.isEmpty }, "\(role.id)")
      #expect(guide.suggestions.count >= 2, "\(role.id)")
      #expect(guide.demand?.about != nil, "\(role.id)")
      #expect(guide.employers.count >= 4, "\(role.id)")
      #expect(guide.sectors.count >= 4, "\(role.id)")
      #expect(guide.nextSteps.count >= 5, "\(role.id)")
      #expect(guide.nextSteps.allSatisfy { !$0.evidenceFor.isEmpty }, "\(role.id)")
    }
  }

  @Test func `salaries rise from band to band and say what they rest on`() throws {
    for role in try BuiltIn.graph().roles {
      let salary = try #require(role.guide.salary, "\(role.id)")
      let bands = [salary.entry, salary.mid, salary.senior].compactMap { $0 }
      #expect(bands.count == 3, "\(role.id)")
      #expect(bands.allSatisfy { $0.low < $0.high && $0.note != nil }, "\(role.id)")
      #expect(zip(bands, bands.dropFirst()).allSatisfy { $0.high <= $1.low }, "\(role.id)")
      #expect(salary.senior?.openEnded == true, "\(role.id)")
      #expect(salary.currency == "USD" && salary.basis != nil, "\(role.id)")
    }
  }

  @Test func `every level says what it looks like, and its hours are a range`() throws {
    for skill in try BuiltIn.graph().skills {
      #expect(skill.about != nil && skill.area != nil, "\(skill.id)")
      for level in skill.levels {
        #expect(level.shows != nil, "\(skill.id)")
        #expect(level.hours.isRange, "\(skill.id)")
      }
    }
  }

  @Test func `every competency has a piece of work that is evidence for it`() throws {
    let graph = try BuiltIn.graph()
    let shown = Set(
      graph.roles.flatMap { (role: Role) -> [Competency] in
        role.guide.nextSteps.flatMap { (step: CareerGuide.NextStep) -> [Competency] in
          step.evidenceFor
        }
      })
    for skill in graph.skillIndices {
      for level in 1...graph[skill].levels.count {
        let competency = Competency(skill: skill, level: level)
        #expect(shown.contains(competency), "\(graph.id(of: competency))")
      }
    }
  }

  @Test func `every move says what it means and takes a range of months`() throws {
    for move in try BuiltIn.graph().moves {
      #expect(move.about != nil)
      #expect(move.tenure.estimate.isRange)
      #expect(move.tenure.unit == .months)
    }
  }

  @Test func `higher levels of a skill never take less time`() throws {
    for skill in try BuiltIn.graph().skills {
      let hours = skill.levels.map { (level: ProficiencyLevel) -> ExactDecimal in
        level.hours.likely
      }
      #expect(hours == hours.sorted(), "\(skill.id)")
    }
  }
}
