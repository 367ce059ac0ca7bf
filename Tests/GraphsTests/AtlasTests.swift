import CareerModel
import GraphFiles
import TestSupport
import Testing

@Suite struct AtlasTests {
  @Test func `all files together are one graph without a finding`() throws {
    let loading = try Atlas.loading(Atlas.fileNames())
    #expect(loading.findings == [])
    let graph = try Atlas.graph()
    #expect(graph.title == "Careers in software")
    #expect(graph.start == graph.role(withID: "backend-lead-go"))
  }

  @Test func `each track is a graph without a finding, together with the shared skills`() throws {
    let tracks = try Atlas.trackNames()
    #expect(tracks.count == 13)
    for track in tracks {
      let loading = try Atlas.loading(Atlas.libraryNames() + [track])
      #expect(loading.findings == [], "\(track)")
    }
  }

  @Test func `it is as large as its page says`() throws {
    let graph = try Atlas.graph()
    #expect(graph.roles.count == 91)
    #expect(graph.skills.count == 148)
    #expect(graph.skills.reduce(0) { $0 + $1.levels.count } == 421)
    #expect(graph.moves.count == 367)
    let page = try TestFiles.text(at: "\(TestFiles.packageFolder)/Docs/Atlas.md")
    #expect(page.contains("91 roles, 148 skills with 421 levels, and 367 moves"))
  }

  @Test func `a track holds what belongs to one track, and moves between tracks are apart`() throws
  {
    for track in try Atlas.trackNames() {
      let graph = try Atlas.graph(of: Atlas.libraryNames() + [track])
      let name = track.dropLast(".json".count).map { (character: Character) -> Character in
        character == "-" ? " " : character
      }
      #expect(graph.roles.allSatisfy { $0.track == String(name) }, "\(track)")
    }
    let whole = try Atlas.graph()
    let within = try Atlas.trackNames().reduce(0) { (count: Int, track: String) throws -> Int in
      count + (try Atlas.graph(of: Atlas.libraryNames() + [track])).moves.count
    }
    let across = whole.moves.count { (move: Move) -> Bool in
      whole[move.from].track != whole[move.to].track
    }
    #expect(within + across == whole.moves.count)
  }

  @Test func `every role says what it does, what is often missing and what to do next`() throws {
    for role in try Atlas.graph().roles {
      let guide = role.guide
      #expect(role.about != nil && role.track != nil, "\(role.id)")
      #expect(guide.responsibilities.count >= 2, "\(role.id)")
      #expect(guide.gaps.count >= 1 && !guide.suggestions.isEmpty, "\(role.id)")
      #expect(guide.gaps.allSatisfy { !$0.closedBy.isEmpty }, "\(role.id)")
      #expect(guide.nextSteps.count >= 2, "\(role.id)")
      #expect(guide.nextSteps.allSatisfy { !$0.evidenceFor.isEmpty }, "\(role.id)")
      #expect(!role.practises.isEmpty, "\(role.id)")
    }
  }

  @Test func `every level can be observed, takes a range of hours and says what they rest on`()
    throws
  {
    for skill in try Atlas.graph().skills {
      #expect(skill.about != nil && skill.area != nil, "\(skill.id)")
      for level in skill.levels {
        #expect(
          level.shows != nil && level.hours.isRange && level.hours.basis != nil, "\(skill.id)")
      }
      let hours = skill.levels.map { (level: ProficiencyLevel) -> ExactDecimal in
        level.hours.likely
      }
      #expect(hours == hours.sorted(), "\(skill.id)")
    }
  }

  @Test func `every competency has a piece of work that is evidence for it`() throws {
    let graph = try Atlas.graph()
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

  @Test func `every move says what it means, takes a range of months and says why so long`() throws
  {
    for move in try Atlas.graph().moves {
      #expect(move.about != nil)
      #expect(move.tenure.estimate.isRange && move.tenure.estimate.basis != nil)
      #expect(move.tenure.unit == .months)
    }
  }

  @Test func `the roles around the guide that it grew from are whole`() throws {
    let atlas = try Atlas.graph()
    let guide = try GuideGraph.graph()
    for known in guide.roles {
      let role = atlas[try #require(atlas.role(withID: known.id))]
      #expect(role.guide.responsibilities == known.guide.responsibilities, "\(role.id)")
      #expect(role.guide.salary == known.guide.salary, "\(role.id)")
      #expect(role.guide.demand == known.guide.demand, "\(role.id)")
      #expect(role.guide.topSkills.map(\.about) == known.guide.topSkills.map(\.about), "\(role.id)")
      #expect(
        role.needs.competencies.map { atlas.id(of: $0) }
          == known.needs.competencies.map { guide.id(of: $0) }, "\(role.id)")
    }
  }

  @Test func `salaries are given for the roles around that guide alone`() throws {
    let known = Set(try GuideGraph.graph().roles.map(\.id))
    for role in try Atlas.graph().roles {
      #expect((role.guide.salary != nil) == known.contains(role.id), "\(role.id)")
    }
  }
}
