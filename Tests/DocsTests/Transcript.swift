import TestSupport

/// Runs the commands that a page shows, in a folder with the files that it shows.
///
/// A block marked `console` holds lines that begin with `$ `, each followed by what it prints, standard
/// error included. A status other than 0 stands in brackets at the end: `[status 1]`. A block
/// marked `file=NAME` is there as a file for the commands that come after it, and so is `Graphs`.
struct Transcript {
  private let document: MarkdownDocument
  private let folder: TemporaryFolder

  init(_ document: MarkdownDocument) throws {
    self.document = document
    folder = try TemporaryFolder()
    try TestFiles.link(folder.path("Graphs"), to: "\(TestFiles.packageFolder)/Graphs")
  }

  /// The text of the page as it should be: with what the commands print now.
  func text() throws -> String {
    var lines: [Substring] = []
    var next = 0
    for block in document.blocks {
      if let name = block.fileName {
        try TestFiles.write(document.content(of: block), to: folder.path(name))
      }
      guard block.language == "console" else { continue }
      lines += document.lines[next..<block.range.lowerBound]
      lines += try transcript(of: document.lines[block.range])
      next = block.range.upperBound
    }
    lines += document.lines[next...]
    return lines.joined(separator: "\n")
  }

  private func transcript(of shown: ArraySlice<Substring>) throws -> [Substring] {
    try shown.filter { (line: Substring) -> Bool in line.hasPrefix("$ ") }
      .flatMap { (line: Substring) throws -> [Substring] in
        let run = try BuiltProgram.runShell("{ \(line.dropFirst(2))\n} 2>&1", folder: folder.path)
        var output = run.output.split(separator: "\n", omittingEmptySubsequences: false)
        if output.last == "" { output.removeLast() }
        if run.status != 0 { output.append("[status \(run.status)]") }
        return [line] + output
      }
  }
}
