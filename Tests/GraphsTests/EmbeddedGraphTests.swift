import BuiltInGraphs
import CareerModel
import TestSupport
import Testing

struct EmbeddedGraphTests {
  @Test func `the graph inside the program is what the loader makes of the files`() throws {
    let graph = try Atlas.graph()
    let written = FlatGraphWriter(graph)
    let path = "Sources/BuiltInGraphs/Atlas.generated.swift"
    let mismatch = GoldenFile.mismatch(
      of: Self.source(embedding: written), with: "\(TestFiles.packageFolder)/\(path)")
    // A graph written for another reader must not be read: it would end the tests here.
    try #require(mismatch == nil)
    let embedded = BuiltInGraph.atlas
    #expect(embedded == graph)
    // Texts are equal when they look alike; here they have to be the same, byte for byte.
    let texts = FlatGraphWriter(embedded).texts
    #expect(texts.count > 1_000)
    #expect(texts.map { Array($0.utf8) } == written.texts.map { Array($0.utf8) })
  }

  private static func source(embedding graph: FlatGraphWriter) -> String {
    """
    // Generated from Graphs/ by GraphsTests: after a change there, run
    // CAIRN_RECORD=1 swift test --filter EmbeddedGraphTests.
    // swift-format-ignore-file

    let atlasTexts: [String] = [
    \(graph.texts.map { (text: String) -> String in "  \(literal(text))," }.joined(separator: "\n"))
    ]

    let atlasNumbers: StaticString = #\"""
    \(graph.lines.flatMap(wrapped).map { (line: String) -> String in "\(line)\\#" }
        .joined(separator: "\n"))

    \"""#

    """
  }

  private static func literal(_ text: String) -> String {
    var literal = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": literal += "\\\(scalar)"
      case "\0"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}":
        literal += "\\u{\(String(scalar.value, radix: 16))}"
      default: literal.unicodeScalars.append(scalar)
      }
    }
    return literal + "\""
  }

  /// Pieces of a line that fit into a screen.
  private static func wrapped(_ line: String) -> [String] {
    var pieces: [String] = []
    var rest = line[...]
    while !rest.isEmpty {
      pieces.append(String(rest.prefix(96)))
      rest = rest.dropFirst(96)
    }
    return pieces
  }
}
