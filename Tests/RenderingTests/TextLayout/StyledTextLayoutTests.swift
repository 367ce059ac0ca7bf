import Rendering
import Testing

struct StyledTextLayoutTests {
  private func lines(
    _ text: StyledText, _ width: Int, indent: StyledText = StyledText(), hanging: StyledText? = nil
  ) -> [String] {
    text.wrapped(to: width, indent: indent, hangingIndent: hanging).map {
      (line: StyledText) -> String in line.plainText
    }
  }

  @Test func `words are kept whole and blanks at a break are dropped`() {
    #expect(lines("one two  three", 7) == ["one two", "three"])
    #expect(lines("one two  three", 14) == ["one two  three"])
    #expect(lines("", 10) == [""])
    #expect(lines("   ", 10) == [""])
  }

  @Test func `later lines hang under the text`() {
    #expect(lines("one two three", 9, indent: "- ") == ["- one two", "  three"])
    #expect(lines("one two three", 9, indent: "- ", hanging: "") == ["- one two", "three"])
  }

  @Test func `a word that is wider than a line is broken and nothing is lost`() {
    #expect(lines("ab abcdefghij", 4) == ["ab", "abcd", "efgh", "ij"])
    #expect(lines("日本語", 1) == ["日", "本", "語"])
    #expect(lines("日本語です", 5) == ["日本", "語で", "す"])
  }

  @Test func `a long word in several styles is broken across them`() {
    let wrapped = (StyledText("abc", .role) + StyledText("defgh", .skill)).wrapped(to: 4)
    #expect(
      wrapped == [StyledText("abc", .role) + StyledText("d", .skill), StyledText("efgh", .skill)])
  }

  @Test func `a blank that carries a mark is part of its word`() {
    #expect(lines("aa bb", 4) == ["aa", "bb"])
    #expect(lines("aa \u{301}bb", 4) == ["aa \u{301}b", "b"])
    #expect(lines("aa – bb", 4) == ["aa –", "bb"])
  }

  @Test func `wrapping goes by columns and keeps styles`() {
    let text = StyledText("日本 ", .role) + StyledText("語で", .skill) + "す ok"
    let wrapped = text.wrapped(to: 7)
    #expect(wrapped.map { (line: StyledText) -> Int in line.displayWidth } == [4, 6, 2])
    #expect(wrapped[1] == StyledText("語で", .skill) + "す")
  }

  @Test func `a text is cut at an ellipsis that fits too`() {
    #expect(StyledText("abcdef").truncated(to: 6, .unicode) == "abcdef")
    #expect(StyledText("abcdefg").truncated(to: 6, .unicode) == "abcde…")
    #expect(StyledText("abcdefg").truncated(to: 6, .ascii) == "abc...")
    #expect(StyledText("日本語").truncated(to: 4, .unicode) == "日…")
    #expect(StyledText("abc").truncated(to: 2, .ascii) == "..")
    #expect(StyledText("abc").truncated(to: 0, .unicode) == "")
  }

  @Test func `padding counts columns`() {
    #expect(StyledText("日").padded(to: 4).plainText == "日  ")
    #expect(StyledText("7").padded(to: 3, .right).plainText == "  7")
    #expect(StyledText("long").padded(to: 2).plainText == "long")
    #expect(StyledText("日本語").fitted(to: 4, .unicode).plainText == "日… ")
  }
}
