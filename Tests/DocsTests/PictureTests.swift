import TestSupport
import Testing

/// The pictures under Docs/Pictures are what the program draws.
struct PictureTests {
  private static let dot = "/usr/bin/dot"
  private let path = "\(TestFiles.packageFolder)/Docs/Pictures/atlas"

  @Test func `the diagram of the built-in graph is the recorded one`() throws {
    let run = try BuiltProgram.run(["graph", "--today", "2026-12-01"])
    #expect(run.status == 0)
    #expect(GoldenFile.mismatch(of: run.output, with: path + ".dot") == nil)
  }

  /// Where things stand depends on the version of Graphviz and on the fonts.
  ///
  /// What stands there does not. Recording draws it anew only where something else is to be seen.
  @Test(.enabled(if: TestFiles.exists(dot)))
  func `the picture of it shows the same`() throws {
    let run = try BuiltProgram.run(["graph", "--format", "svg", "--today", "2026-12-01"])
    #expect(run.status == 0)
    let recorded = (try? TestFiles.text(at: path + ".svg")) ?? ""
    guard content(of: run.output) != content(of: recorded) else { return }
    #expect(GoldenFile.mismatch(of: run.output, with: path + ".svg") == nil)
  }

  /// The texts, and which nodes and edges there are, in their order.
  private func content(of svg: String) -> [String] {
    svg.split(separator: "\n").compactMap { (line: Substring) -> String? in
      guard line.hasPrefix("<text") || line.hasPrefix("<title"),
        let start = line.firstIndex(of: ">")
      else { return nil }
      return String(line[line.index(after: start)...])
    }
  }
}
