import Rendering
import Testing

struct StyledTextTests {
  private let colored = RenderingOptions(width: 80, usesColor: true, usesASCII: false)
  private let ascii = RenderingOptions(width: 80, usesColor: false, usesASCII: true)

  @Test func `colour is written only where it is wanted`() {
    let text = StyledText("late", .warning) + " by a week"
    #expect(text.written(with: .plain) == "late by a week")
    #expect(text.written(with: colored) == "\u{1B}[1;33mlate\u{1B}[0m by a week")
  }

  @Test func `no text can steer the terminal`() {
    let text = StyledText("a\u{1B}[31mb\u{7}\u{9B}2J\u{7F}\u{202E}c\nd\te")
    #expect(text.written(with: .plain) == "a␛[31mb␇\u{FFFD}2J␡\u{FFFD}c d e")
    #expect(text.written(with: ascii) == "a?[31mb??2J??c d e")
    for value in Array(0..<0x20) + Array(0x7F..<0xA0) {
      let scalar = Unicode.Scalar(UInt8(value))
      let written = StyledText("x\(Character(scalar))y").written(with: .plain)
      #expect(!written.unicodeScalars.contains(scalar))
    }
  }

  @Test func `one unsafe character is found wherever it stands`() {
    for value in Array(0..<0x20) + [0x7F] {
      for place in 0..<20 {
        var text = Array(repeating: UInt8(ascii: "x"), count: 20)
        text[place] = UInt8(value)
        let written = StyledText(String(decoding: text, as: UTF8.self)).written(with: .plain)
        #expect(!written.utf8.contains(UInt8(value)))
        #expect(written.displayWidth == (place == 19 && (9...13).contains(value) ? 19 : 20))
      }
    }
  }

  @Test func `ASCII spells typographic marks and leaves names alone`() {
    #expect(
      StyledText("Zoë – “lead” → ≥ 3 …").written(with: ascii) == "Zoë - \"lead\" -> >= 3 ...")
  }

  @Test func `blanks at the end of a line are not written`() {
    #expect((StyledText("a ", .title) + "  ").written(with: .plain) == "a")
    #expect(StyledText("   ").written(with: .plain) == "")
  }

  @Test func `texts put together from other pieces are equal`() {
    #expect(StyledText("ab") == StyledText("a") + StyledText("b"))
  }

  @Test func `the glyphs of ASCII are ASCII, and each glyph that says so is one column`() {
    for options in [RenderingOptions.plain, ascii] {
      for child in Mirror(reflecting: options.glyphs).children {
        if let glyph = child.value as? Character {
          #expect(glyph.displayWidth == 1)
        }
        #expect(!options.usesASCII || "\(child.value)".utf8.allSatisfy { $0 < 0x80 })
      }
    }
  }
}
