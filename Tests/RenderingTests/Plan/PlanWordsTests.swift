import TestSupport
import Testing

@testable import Rendering

struct PlanWordsTests {
  @Test(arguments: [
    (1, "1\u{A0}move"), (0, "0\u{A0}moves"), (9999, "9999\u{A0}moves"),
    (10_000, "10,000\u{A0}moves"), (120_045, "120,045\u{A0}moves"),
    (1_000_007, "1,000,007\u{A0}moves"), (12_345_678_901, "12,345,678,901\u{A0}moves"),
  ])
  func `thousands stand apart from five digits on`(count: Int, words: String) {
    #expect(PlanWords.counted(count, "move") == words)
  }

  @Test(arguments: [
    ([], ""), (["a"], "a"), (["a", "b"], "a and b"), (["a", "b", "c"], "a, b and c"),
  ])
  func `the last part of a list stands behind a word`(parts: [String], words: String) {
    #expect(PlanWords.list(parts) == words)
  }

  @Test func `a long list names some and counts the rest, unless one would be left`() {
    func list(_ count: Int) -> String {
      PlanWords.list(Array(1...count), atMost: 2) { (number: Int) -> String in String(number) }
    }
    #expect(
      [1, 2, 3, 4, 9].map(list) == [
        "1", "1 and 2", "1, 2 and 3", "1, 2 and 2 more", "1, 2 and 7 more",
      ])
  }

  @Test func `no line breaks in a text that is made one word, and its blanks come back`() {
    var generator = SplitMix64(seed: 3)
    let characters: [Character] = Array("ab  ¢Âé日") + ["e\u{301}"]
    for _ in 0..<1000 {
      let text = String((0..<generator.below(20)).map { (_: Int) in generator.pick(characters) })
      let unbroken = PlanWords.unbroken(text)
      #expect(!unbroken.utf8.contains(UInt8(ascii: " ")))
      #expect(unbroken.count == text.count)
      #expect(PlanWords.breakable(unbroken) == text)
    }
  }
}
