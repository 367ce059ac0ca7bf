import BuiltInGraphs
import TestSupport
import Testing

struct EmbeddedGraphTests {
  @Test func `the embedded text is the file, byte for byte`() throws {
    let text = try TestFiles.text(at: Self.path("Graphs/backend-engineering.json"))
    let path = Self.path("Sources/BuiltInGraphs/BackendEngineering.generated.swift")
    let source = try #require(Self.source(embedding: text))
    #expect(GoldenFile.mismatch(of: source, with: path) == nil)
    #expect(BuiltInGraph.backendEngineering.text.description == text)
  }

  /// Every graph that ships is embedded; a new one needs a test such as the one above.
  @Test func `Graphs holds nothing else`() throws {
    #expect(
      try TestFiles.names(inFolder: Self.path("Graphs")) == [BuiltInGraph.backendEngineering.name])
  }

  /// The Swift source that holds a text, or `nil` when the text would end its literal.
  private static func source(embedding text: String) -> String? {
    let delimiter = "##"
    guard !text.contains("\"\"\"" + delimiter), !text.contains("\\" + delimiter) else { return nil }
    return """
      // Generated from Graphs/backend-engineering.json by GraphsTests: after a change of that file,
      // run CAIRN_RECORD=1 swift test --filter EmbeddedGraphTests.
      // swift-format-ignore-file

      let backendEngineeringText: StaticString = \(delimiter)\"""

      """ + text + "\n\"\"\"\(delimiter)\n"
  }

  /// A path from the project's top folder.
  private static func path(_ relative: String) -> String {
    TestFiles.path("../../\(relative)", beside: #filePath)
  }
}
