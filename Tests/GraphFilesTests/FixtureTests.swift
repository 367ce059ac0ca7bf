import CareerModel
import GraphFiles
import TestSupport
import Testing

@Suite struct FixtureTests {
  @Test(arguments: FixtureFiles.graphs)
  func `a graph has exactly the findings recorded beside it`(name: String) {
    compare(loadGraph(FixtureFiles.sources(of: name)).findings, with: name)
  }

  @Test(arguments: FixtureFiles.profiles)
  func `a profile has exactly the findings recorded beside it`(name: String) throws {
    let file = SourceFile(
      name: "\(name).json", bytes: try #require(FixtureFiles.bytes(of: "\(name).json")))
    compare(loadProfile(file, in: try Self.graphOfProfiles()).findings, with: name)
  }

  @Test func `every rule has a fixture`() {
    let recorded = (FixtureFiles.graphs + FixtureFiles.profiles)
      .compactMap { (name: String) -> String? in FixtureFiles.text(of: "\(name).findings") }
      .joined()
    for rule in Rule.allCases {
      #expect(recorded.contains("[\(rule.rawValue)]\n"), "\(rule.rawValue)")
    }
  }

  @Test func `a graph loads exactly when none of its findings is an error`() {
    for name in FixtureFiles.graphs {
      switch loadGraph(FixtureFiles.sources(of: name)) {
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

  private func compare(_ findings: [Finding], with name: String) {
    let text = findings.map { (finding: Finding) -> String in "\(finding)\n" }.joined()
    let recording = "\(name).findings"
    guard FixtureFiles.isRecording else {
      #expect(text == FixtureFiles.text(of: recording))
      return
    }
    FixtureFiles.write(text, to: recording)
    Issue.record("recorded \(recording); look at the change, and run again without CAIRN_RECORD")
  }
}
