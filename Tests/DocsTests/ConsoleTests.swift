import TestSupport
import Testing

struct ConsoleTests {
  @Test(arguments: try MarkdownDocument.all())
  func `every command shown prints what is shown`(document: MarkdownDocument) throws {
    let text = try Transcript(document).text()
    #expect(GoldenFile.mismatch(of: text, with: document.fullPath) == nil)
  }

  @Test func `the README and the reference of commands show some`() throws {
    for path in ["README.md", "Docs/Commands.md"] {
      let blocks = try MarkdownDocument(path: path).blocks
      #expect(blocks.contains { (block: MarkdownDocument.Block) in block.language == "console" })
    }
  }
}
