import CareerModel
import GraphFiles
import TestSupport
import Testing

@Suite struct ProfileLoadingTests {
  @Test func `a profile has everything that its file says`() throws {
    let graph = try FixtureTests.graphOfProfiles()
    let file = try FixtureFiles.source(of: "Profiles/clean")
    guard case .loaded(let profile, warnings: []) = loadProfile(file, in: graph)
    else {
      Issue.record("the clean profile has findings")
      return
    }
    #expect(profile.role == graph.role(withID: "junior"))
    #expect(profile.inRoleSince == CivilDate("2025-06-01"))
    #expect(profile.start == CivilDate("2026-01-01"))
    #expect(profile.hoursPerWeek == ExactDecimal(millionths: 6_500_000))
    #expect(profile.has.map(graph.id) == ["go:2"])
    #expect(profile.log.map(\.acquired).map(graph.id) == ["databases:2"])
    #expect(profile.log.map(\.on) == [CivilDate(year: 2026, month: 11, day: 2)])
  }
}
