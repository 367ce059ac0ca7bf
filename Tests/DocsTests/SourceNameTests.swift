import TestSupport
import Testing

struct SourceNameTests {
  @Test(arguments: ["Docs/Search.md", "Docs/Architecture.md", "Docs/Contributing.md"])
  func `types that a page names exist`(path: String) throws {
    let folder = "\(TestFiles.packageFolder)/Sources"
    let files = try TestFiles.tree(of: folder, ending: ".swift")
    let known = Set(
      files.flatMap { (file: String) -> [Substring] in file.split(separator: "/") }
        .map { (part: Substring) -> Substring in part.prefix { $0 != "." && $0 != "+" } })
    var count = 0
    for line in try MarkdownDocument(path: path).prose {
      // What stands between pairs of backticks.
      for (index, word) in line.split(separator: "`", omittingEmptySubsequences: false).enumerated()
      where !index.isMultiple(of: 2) && Self.isTypeName(word) && !Self.others.contains(word) {
        count += 1
        #expect(known.contains(word), "\(path) names \(word)")
      }
    }
    #expect(count > 0)
  }

  /// Modules of the toolchain, and types that share a file with a greater one.
  private static let others: Set<Substring> = [
    "Glibc", "Musl", "Darwin", "Synchronization", "OptionSpecification",
  ]

  private static func isTypeName(_ word: Substring) -> Bool {
    word.first?.isUppercase == true && word.contains { $0.isLowercase }
      && word.allSatisfy { $0.isASCII && $0.isLetter }
  }
}
