import CareerModel
import GraphAdvice
import GraphFiles
import TestSupport
import Testing

@Suite struct AdviceFixtureTests {
  @Test(arguments: try AdviceFixtures.names())
  func `a graph has exactly the advice recorded beside it`(name: String) throws {
    let review = try AdviceFixtures.review(of: name)
    let text =
      review.findings.map { (finding: Finding) -> String in "\(finding)\n" }.joined()
      + review.accepted.filter { (accepted: AcceptedFinding) -> Bool in
        // All files but one say this of all that they hold.
        accepted.because != "made up for a test"
      }.map { (accepted: AcceptedFinding) -> String in
        "accepted: \(accepted.finding) because \(accepted.because)\n"
      }.joined()
    #expect(GoldenFile.mismatch(of: text, with: AdviceFixtures.path("\(name).findings")) == nil)
  }

  @Test func `every rule of advice has a fixture of its name that finds it, and nothing else`()
    throws
  {
    for rule in Rule.allCases where rule.severity == .advice {
      let found = try AdviceFixtures.review(of: rule.rawValue).findings.map(\.rule)
      #expect(!found.isEmpty && found.allSatisfy { (other: Rule) -> Bool in other == rule })
    }
    #expect(try AdviceFixtures.review(of: "clean").findings.isEmpty)
  }
}

enum AdviceFixtures {
  static func names() throws -> [String] {
    try TestFiles.names(inFolder: path("")).filter { (name: String) -> Bool in
      name.hasSuffix(".json")
    }.map { (name: String) -> String in String(name.dropLast(5)) }
  }

  static func review(of name: String) throws -> GraphReview {
    try review(SourceFile(name: "\(name).json", text: try TestFiles.text(at: path("\(name).json"))))
  }

  static func review(_ file: SourceFile) throws -> GraphReview {
    let (loading, places) = loadPlacedGraph([file])
    guard case .loaded(let graph, let warnings) = loading, let places else {
      throw TinyGraphError.invalid(loading.findings)
    }
    #expect(warnings.isEmpty)
    let adviser = GraphAdviser(graph, pace: Pace(hoursPerWeek: ExactDecimal(6)))
    return places.review(try adviser.advice())
  }

  static func path(_ name: String) -> String {
    TestFiles.path("Fixtures/\(name)", beside: #filePath)
  }
}
