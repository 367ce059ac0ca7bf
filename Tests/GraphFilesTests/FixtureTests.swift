import CareerModel
import GraphFiles
import TestSupport
import Testing

@Suite struct FixtureTests {
  @Test(arguments: try FixtureFiles.graphs())
  func `a graph has exactly the findings recorded beside it`(name: String) throws {
    expect(loadGraph(try FixtureFiles.sources(of: name)).findings, toBeThoseOf: name)
  }

  @Test(arguments: try FixtureFiles.profiles())
  func `a profile has exactly the findings recorded beside it`(name: String) throws {
    let file = try FixtureFiles.source(of: name)
    expect(loadProfile(file, in: try Self.graphOfProfiles()).findings, toBeThoseOf: name)
  }

  @Test func `every rule has a fixture`() throws {
    let names = try FixtureFiles.graphs() + FixtureFiles.profiles()
    let recorded = try names.map { (name: String) throws -> String in
      try TestFiles.text(at: FixtureFiles.recording(of: name))
    }.joined()
    for rule in Rule.allCases where rule.severity != .advice {
      #expect(recorded.contains("[\(rule.rawValue)]\n"), "\(rule.rawValue)")
      #expect(!rule.explanation.isEmpty)
    }
  }

  @Test func `a graph loads exactly when none of its findings is an error`() throws {
    for name in try FixtureFiles.graphs() {
      switch loadGraph(try FixtureFiles.sources(of: name)) {
      case .loaded(_, let warnings):
        #expect(warnings.allSatisfy { (finding: Finding) in finding.severity == .warning })
      case .invalid(let findings):
        #expect(findings.contains { (finding: Finding) in finding.severity == .error })
      }
    }
  }

  static func graphOfProfiles() throws -> CareerGraph {
    try TinyGraph(
      """
      skill go 10 20 40[databases:1 databases:2|net]
      skill databases 10 20
      skill net 10
      skill kubernetes 30[net]
      role junior
      role senior [go:2 kubernetes]
      move junior -> senior 12w
      """
    ).graph
  }

  private func expect(_ findings: [Finding], toBeThoseOf name: String) {
    let text = findings.map { (finding: Finding) -> String in "\(finding)\n" }.joined()
    let mismatch = GoldenFile.mismatch(of: text, with: FixtureFiles.recording(of: name))
    #expect(mismatch == nil)
  }
}
