import TestSupport
import Testing

/// The README, or a page of Docs.
struct MarkdownDocument: CustomTestStringConvertible {
  /// From the top folder: `Docs/Model.md`.
  let path: String
  let lines: [Substring]

  /// A block between fences.
  struct Block {
    /// The word behind the opening fence: `console`, `json`, `sh`.
    let language: Substring
    /// What `file=…` behind the language says: the name under which commands find the content.
    let fileName: String?
    /// The lines of its content, as indices of the document's.
    let range: Range<Int>
  }

  init(path: String) throws {
    self.path = path
    lines = try TestFiles.text(at: "\(TestFiles.packageFolder)/\(path)")
      .split(separator: "\n", omittingEmptySubsequences: false)
  }

  /// Every page, the README first.
  static func all() throws -> [MarkdownDocument] {
    let pages = try TestFiles.tree(of: "\(TestFiles.packageFolder)/Docs", ending: ".md")
    return try (["README.md"] + pages.map { (page: String) -> String in "Docs/\(page)" })
      .map(MarkdownDocument.init)
  }

  var testDescription: String { path }

  var fullPath: String { "\(TestFiles.packageFolder)/\(path)" }

  var blocks: [Block] {
    var blocks: [Block] = []
    var opening: Int?
    for (index, line) in lines.enumerated() where line.hasPrefix("```") {
      guard let first = opening else {
        opening = index
        continue
      }
      let words = lines[first].dropFirst(3).split(separator: " ")
      let file = words.first { (word: Substring) -> Bool in word.hasPrefix("file=") }
      blocks.append(
        Block(
          language: words.first ?? "", fileName: file.map { String($0.dropFirst(5)) },
          range: first + 1..<index))
      opening = nil
    }
    return blocks
  }

  func content(of block: Block) -> String {
    lines[block.range].map { (line: Substring) -> String in line + "\n" }.joined()
  }

  /// The lines outside of fences.
  var prose: [Substring] {
    let fenced = Set(blocks.flatMap { (block: Block) -> Range<Int> in block.range })
    return lines.enumerated().compactMap { (index: Int, line: Substring) -> Substring? in
      fenced.contains(index) || line.hasPrefix("```") ? nil : line
    }
  }

  /// What a link's `#…` may name.
  var anchors: Set<String> {
    Set(
      prose.filter { (line: Substring) -> Bool in line.hasPrefix("#") }.map {
        (line: Substring) -> String in
        let heading = line.drop { (letter: Character) in letter == "#" || letter == " " }
        return heading.lowercased().filter { (letter: Character) -> Bool in
          letter.isLetter || letter.isNumber || letter == " " || letter == "-"
        }.split(separator: " ", omittingEmptySubsequences: false).joined(separator: "-")
      })
  }
}
