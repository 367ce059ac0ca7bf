import CareerModel
import Planning
import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Questions whose best answers other programs have found.
@Suite struct OracleTests {
  @Test(arguments: [("tiny", 61), ("small", 25), ("medium", 3)])
  func `the known answers are found`(name: String, count: Int) throws {
    let path = TestFiles.path("Fixtures/oracle/\(name).jsonl", beside: #filePath)
    let instances = try OracleInstance.load(path)
    #expect(instances.count == count)
    for instance in instances { try check(instance) }
  }

  /// The folder of the whole collection, which is no part of the project.
  static let folder = getenv("CAIRN_ORACLE").map { (path: UnsafeMutablePointer<CChar>) -> String in
    String(cString: path)
  }

  @Test(.enabled(if: folder != nil, "CAIRN_ORACLE names no folder of instances"))
  func `the known answers of the whole collection are found`() throws {
    guard let folder = Self.folder else { return }
    let names = try TestFiles.names(inFolder: folder).filter { (name: String) -> Bool in
      name.hasSuffix(".jsonl")
    }
    #expect(!names.isEmpty, "\(folder) holds no *.jsonl")
    for name in names {
      for instance in try OracleInstance.load("\(folder)/\(name)") { try check(instance) }
    }
  }

  private func check(_ instance: OracleInstance) throws {
    let name = Comment(rawValue: instance.name)
    switch (try instance.question.outcome(), instance.expected) {
    case (.proved(let plan), .proved(let totals)):
      #expect(plan.totals == totals, name)
    case (.proved(let plan), .unknown(let atLeast, let atMost)):
      #expect(plan.totals >= atLeast && plan.totals <= atMost, name)
    case (.impossible, .impossible): break
    case (let outcome, let expected):
      Issue.record("\(instance.name): \(outcome) where \(expected) is right")
    }
  }
}
