import Rendering
import TestSupport
import Testing

struct DisplayWidthTests {
  @Test func `widths are those that Python's wcwidth gives`() throws {
    let path = TestFiles.path("../Fixtures/display-widths.txt", beside: #filePath)
    var count = 0
    for line in try TestFiles.text(at: path).split(separator: "\n") where !line.hasPrefix("#") {
      let words = line.split(separator: " ")
      let width = try #require(words.first.flatMap { (word: Substring) -> Int? in Int(word) })
      var text = String.UnicodeScalarView()
      for word in words.dropFirst() {
        text.append(try #require(UInt32(word, radix: 16).flatMap(Unicode.Scalar.init)))
      }
      #expect(String(text).displayWidth == width, "of \(line)")
      count += 1
    }
    #expect(count > 2000)
  }

  @Test(arguments: [
    ("", 0), ("plan", 4), ("Zoë", 3), ("日本", 4), ("👩‍💻", 2), ("🇩🇪🇫🇷", 4), ("◆ → ░█", 6),
  ])
  func `a text takes the columns of its graphemes`(text: String, width: Int) {
    #expect(text.displayWidth == width)
  }
}
