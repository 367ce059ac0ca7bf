import TestSupport
import Testing

struct LinkTests {
  @Test(arguments: try MarkdownDocument.all())
  func `links lead to files and headings that exist`(document: MarkdownDocument) throws {
    let folder = document.path.split(separator: "/").dropLast().map { (part: Substring) -> String in
      part + "/"
    }.joined()
    for target in Self.targets(in: document.prose) {
      guard !target.hasPrefix("https:") else { continue }
      let parts = target.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
      let path = parts[0].isEmpty ? document.path : folder + parts[0]
      let exists = TestFiles.exists("\(TestFiles.packageFolder)/\(path)")
      #expect(exists, "\(document.path) links to \(target)")
      if exists, parts.count == 2 {
        let anchors = try MarkdownDocument(path: path).anchors
        #expect(anchors.contains(String(parts[1])), "\(document.path) links to \(target)")
      }
    }
  }

  /// What stands in the round brackets of `[words](target)`.
  private static func targets(in lines: [Substring]) -> [Substring] {
    lines.flatMap { (line: Substring) -> [Substring] in
      var targets: [Substring] = []
      var rest = line
      while let opening = rest.firstRange(of: "](") {
        rest = rest[opening.upperBound...]
        targets.append(rest.prefix { (letter: Character) in letter != ")" })
      }
      return targets
    }
  }
}
