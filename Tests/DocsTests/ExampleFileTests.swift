import TestSupport
import Testing

struct ExampleFileTests {
  @Test(arguments: try MarkdownDocument.all())
  func `every graph and profile shown loads without findings`(document: MarkdownDocument) throws {
    let folder = try TemporaryFolder()
    var graphs: [String] = []
    for block in document.blocks where block.language == "json" {
      let text = document.content(of: block)
      let path = folder.path(block.fileName ?? "shown.json")
      try TestFiles.write(text, to: path)
      var options: [String] = []
      if text.contains("\"cairn-graph/") {
        if block.fileName != nil { graphs.append(path) }
      } else if text.contains("\"cairn-profile/") {
        // Of somebody in the graphs that the page has shown so far, or in the built-in one.
        options = graphs.flatMap { (graph: String) -> [String] in ["--graph", graph] }
      } else {
        continue
      }
      let run = try BuiltProgram.run(["check", path] + options)
      #expect(run.output == "")
      #expect(run.errors == "no findings in 1 file\n")
      #expect(run.status == 0)
    }
  }
}
