import TestSupport
import Testing

@testable import Rendering

struct PlainTextTests {
  private static let scalars = (UInt32(0)...0x10FFFF).compactMap(Unicode.Scalar.init)
  private static let plain = scalars.filter { (scalar: Unicode.Scalar) -> Bool in
    String(Character(scalar)).plainColumns != nil
  }

  /// The columns of a text as they are counted where it is not plain.
  private func columnsByGrapheme(_ text: String) -> Int {
    text.reduce(0) { (width: Int, character: Character) -> Int in width + character.displayWidth }
  }

  @Test func `each plain scalar takes one column and is shown as it is`() {
    #expect(Self.plain.count > 1000)
    for scalar in Self.plain {
      let text = String(Character(scalar))
      #expect(text.plainColumns == 1)
      #expect(columnsByGrapheme(text) == 1)
      #expect(SafeText.visible(text) == text)
    }
  }

  @Test func `letters, dashes, arrows and what bars are drawn with are plain`() {
    for text in ["a ~", "Zoë", "20 – 30", "“so” …", "→ ≥ ×", "─│└├━┃", "█░·◆•", "40\u{A0}h"] {
      #expect(text.plainColumns == text.unicodeScalars.count)
    }
  }

  @Test func `plain scalars never join`() {
    var generator = SplitMix64(seed: 1)
    for _ in 0..<2000 {
      let text = String(generator.text(of: generator.below(40), from: Self.plain))
      #expect(text.count == text.unicodeScalars.count)
      #expect(text.plainColumns == columnsByGrapheme(text))
    }
  }

  @Test func `one scalar that is not plain is found wherever it stands`() {
    let other = Self.scalars.filter { (scalar: Unicode.Scalar) -> Bool in
      String(Character(scalar)).plainColumns == nil
    }
    var generator = SplitMix64(seed: 2)
    for _ in 0..<5000 {
      var text = generator.text(of: generator.below(40), from: Self.plain)
      let place = text.index(text.startIndex, offsetBy: generator.below(text.count + 1))
      text.insert(generator.pick(other), at: place)
      #expect(String(text).plainColumns == nil)
    }
    #expect("12345678\u{301}".plainColumns == nil)
    #expect("12345678\u{9B}".plainColumns == nil)
    #expect("◽".plainColumns == nil)
  }
}

extension SplitMix64 {
  fileprivate mutating func text(of length: Int, from scalars: [Unicode.Scalar])
    -> String.UnicodeScalarView
  {
    var text = String.UnicodeScalarView()
    for _ in 0..<length { text.append(pick(scalars)) }
    return text
  }
}
