import TestSupport
import Testing

struct TopLevelTests {
  private static let isCheckout = TestFiles.exists("\(TestFiles.packageFolder)/.git")

  @Test(.enabled(if: isCheckout))
  func `the top level holds what it should and nothing else`() throws {
    let agreed: Set = [
      "Docs", "Graphs", "LICENSE", "Package.swift", "README.md", "Sources", "Tests",
    ]
    let names = try TestFiles.names(inFolder: TestFiles.packageFolder).filter {
      (name: String) -> Bool in
      // Hidden ones, and what .gitignore names, are everyone's own.
      !name.hasPrefix(".") && name != "Package.resolved" && !name.hasSuffix(".xcodeproj")
    }
    #expect(Set(names) == agreed)
  }

  @Test func `Tests holds a folder for each module, and a few more`() throws {
    let modules = try ModuleTable.ofManifest().modules
    let others = [
      "ArchitectureTests", "Benchmarks", "CommandTests", "DocsTests", "Fuzzing", "GraphsTests",
      "Peers",
      "TestSupport",
    ]
    let agreed = modules.map { (module: String) -> String in module + "Tests" } + others
    let names = try TestFiles.names(inFolder: "\(TestFiles.packageFolder)/Tests")
    #expect(
      Set(names.filter { (name: String) -> Bool in !name.hasPrefix(".") }).isSubset(of: agreed))
  }
}
