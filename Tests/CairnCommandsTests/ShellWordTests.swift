import Testing

@testable import CairnCommands

struct ShellWordTests {
  @Test(arguments: [
    ("my-graph.json", "my-graph.json"), ("", "''"), ("a b", "'a b'"), ("it's", "'it'\\''s'"),
    ("go:3,databases:2", "go:3,databases:2"), ("Zoë/日本", "Zoë/日本"), ("~/x", "'~/x'"),
  ])
  func `a word is quoted if it holds anything but harmless signs`(word: String, quoted: String) {
    #expect(shellWord(word) == quoted)
  }

  @Test func `letters and numbers of every script are harmless, and few signs`() {
    for scalar in (UInt32(1)..<0x3000).compactMap(Unicode.Scalar.init) {
      let isHarmless =
        scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        || "-_./,:@%+=".unicodeScalars.contains(scalar)
      let word = "x" + String(Character(scalar)) + "y"
      #expect((shellWord(word) == word) == isHarmless)
    }
  }
}
