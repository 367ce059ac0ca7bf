import Rendering
import TestSupport
import Testing

/// Answers beside recorded ones that lie in a folder of `Fixtures`.
struct RecordedAnswers {
  let folder: String

  func check(_ text: String, _ name: String) {
    let path = TestFiles.path("Fixtures/\(folder)/\(name)", beside: #filePath)
    #expect(GoldenFile.mismatch(of: text, with: path) == nil)
  }

  /// At 80 and 120 columns as recorded, and at all others within them.
  func check(_ name: String, _ text: (RenderingOptions) -> String) {
    for width in [80, 120] {
      check(
        text(RenderingOptions(width: width, usesColor: false, usesASCII: false)),
        "\(name)-\(width).txt")
    }
    for width in triedWidths {
      let options = RenderingOptions(width: width, usesColor: false, usesASCII: width % 2 == 0)
      #expect(linesTooWide(text(options), width) == [])
    }
  }
}
