import TestSupport
import Testing

@testable import Rendering

/// What is done with whole runs of bytes gives what is done character by character.
struct StyledTextModelTests {
  private static let rounds = 3000

  @Test func `texts put together from parts are those put together from characters`() {
    var generator = SplitMix64(seed: 11)
    for _ in 0..<Self.rounds {
      let left = StyledTextModel.random(&generator)
      let right = StyledTextModel.random(&generator)
      #expect(left.text + right.text == (left + right).text)
      #expect((left + right).text.displayWidth == left.width + right.width)
    }
  }

  @Test func `lines break where they do word by word and character by character`() {
    var generator = SplitMix64(seed: 12)
    var lineCount = 0
    for _ in 0..<Self.rounds {
      let model = StyledTextModel.random(&generator)
      let indents = [0, generator.below(4), generator.below(8)].map {
        (width: Int) -> StyledTextModel in
        StyledTextModel(cells: Array(repeating: .init(character: "-", style: .dim), count: width))
      }
      let (indent, hangingIndent) = (generator.pick(indents), generator.pick(indents))
      let width = generator.within(8...40)
      let wanted = model.wrapped(to: width, indent: indent, hangingIndent: hangingIndent)
      let lines = model.text.wrapped(
        to: width, indent: indent.text, hangingIndent: hangingIndent.text)
      #expect(lines == wanted.map(\.text), "of \(model.text.plainText) in \(width) columns")
      lineCount += lines.count
    }
    #expect(lineCount > Self.rounds * 3 / 2)
  }

  @Test func `a text is written piece by piece without the blanks at its end`() {
    var generator = SplitMix64(seed: 13)
    for _ in 0..<Self.rounds {
      let model = StyledTextModel.random(&generator)
      for color in [false, true] {
        let options = RenderingOptions(width: 80, usesColor: color, usesASCII: false)
        #expect(model.text.written(with: options) == model.written(color: color))
      }
    }
  }

  @Test func `lines kept as one text are written like lines by themselves`() {
    var generator = SplitMix64(seed: 14)
    for round in 0..<200 {
      let models = (0..<generator.below(6)).map { (_: Int) -> StyledTextModel in
        StyledTextModel.random(&generator)
      }
      var lines = StyledLines()
      var apart: [StyledText] = []
      for model in models {
        if generator.chance(50) {
          lines.add(model.text)
          apart.append(model.text)
        } else {
          let indent = StyledText("> ", .dim)
          lines.addWrapped(model.text, to: 20, indent: indent, hangingIndent: .blanks(4))
          apart += model.text.wrapped(to: 20, indent: indent, hangingIndent: .blanks(4))
        }
      }
      let options = RenderingOptions(
        width: 80, usesColor: round % 2 == 0, usesASCII: round % 3 == 0)
      #expect(
        String(decoding: lines.writtenBytes(with: options), as: UTF8.self)
          == apart.written(with: options))
    }
  }

  @Test func `a text fitted into a column is as wide as the column`() {
    var generator = SplitMix64(seed: 15)
    for _ in 0..<Self.rounds {
      let name = StyledTextModel.random(&generator).text.plainText
      let width = generator.within(2...30)
      var line: StyledText = "| "
      line.append(name, .skill, fittedTo: width, .unicode)
      #expect(line == "| " + StyledText(name, .skill).fitted(to: width, .unicode))
      #expect(line.displayWidth == width + 2)
      var right: StyledText = "| "
      right.append(name, .skill, rightAlignedTo: width)
      #expect(right == "| " + StyledText(name, .skill).padded(to: width, .right))
    }
  }
}
