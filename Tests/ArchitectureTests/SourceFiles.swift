import TestSupport

/// A Swift file of Sources, and where it stands.
struct SourceCode {
  /// From the folder Sources on: `JSONText/JSONReader.swift`.
  let path: String
  let code: CodeText

  /// The first folder of the path.
  var module: String { String(path.prefix { (letter: Character) in letter != "/" }) }

  static func all() throws -> [SourceCode] {
    let folder = "\(TestFiles.packageFolder)/Sources"
    return try TestFiles.tree(of: folder, ending: ".swift").map {
      (path: String) throws -> SourceCode in
      SourceCode(path: path, code: CodeText(try TestFiles.text(at: "\(folder)/\(path)")))
    }
  }

  /// What it imports, each with its line.
  var imports: [(module: String, line: Int)] {
    code.lines.enumerated().compactMap { (index: Int, line: String) -> (String, Int)? in
      // `@testable package import struct Glibc.stat` and the like.
      let words = line.split(separator: " ")
      guard let place = words.firstIndex(of: "import"), place < words.count - 1,
        words[..<place].allSatisfy({ (word: Substring) -> Bool in
          word.hasPrefix("@") || ["public", "package", "internal", "private"].contains(word)
        })
      else { return nil }
      let kinds: [Substring] = ["struct", "class", "enum", "protocol", "func", "var", "typealias"]
      let isKind = kinds.contains(words[place + 1]) && place + 2 < words.count
      let name = words[place + (isKind ? 2 : 1)]
      return (String(name.prefix { (letter: Character) in letter != "." }), index + 1)
    }
  }
}
