import JSONText
import Testing

/// The corner cases of RFC 8259, section by section, each with its verdict.
struct RFC8259Tests {
  struct Case: Sendable, CustomTestStringConvertible {
    let section: String
    let bytes: [UInt8]
    let isAccepted: Bool

    var testDescription: String { "\(section): \(String(decoding: bytes, as: UTF8.self))" }
  }

  private static func accepted(_ section: String, _ texts: String...) -> [Case] {
    texts.map { (text: String) -> Case in
      Case(section: section, bytes: Array(text.utf8), isAccepted: true)
    }
  }

  private static func refused(_ section: String, _ texts: String...) -> [Case] {
    texts.map { (text: String) -> Case in
      Case(section: section, bytes: Array(text.utf8), isAccepted: false)
    }
  }

  private static func refused(_ section: String, bytes: [UInt8]...) -> [Case] {
    bytes.map { (bytes: [UInt8]) -> Case in
      Case(section: section, bytes: bytes, isAccepted: false)
    }
  }

  private static let texts: [Case] =
    accepted("2, any value is a text", "1", "\"\"", "null", "true", "[]", "{}", "-0")
    + accepted("2, blanks", " \t\r\n1 \t\r\n", "[ 1\n,\r2\t]", "{ \"a\" : 1 }")
    + refused("2, blanks", "\u{B}1", "\u{C}1", "\u{A0}1", "\u{2028}1", "\u{85}1", "[1\u{0}]")
    + refused("2, one value", "", " ", "1 2", "[] []", "{}{}", "1,", ",1")
    + refused(
      "3, literals", "True", "NULL", "nul", "nulll", "tru e", "undefined", "NaN", "Infinity")

  private static let containers: [Case] =
    accepted("4, names may repeat as far as the syntax goes", "{\"a\":1,\"a\":2}", "{\"\":0}")
    + refused(
      "4, objects", "{a:1}", "{'a':1}", "{1:1}", "{\"a\"}", "{\"a\":}", "{\"a\" 1}", "{\"a\":1,}",
      "{,}", "{\"a\"::1}", "{\"a\":1 \"b\":2}", "{", "}", "{\"a\":1", "{null:1}")
    + accepted("5, arrays", "[[[]]]", "[1,\"a\",null,{}]")
    + refused("5, arrays", "[1,]", "[,1]", "[1 2]", "[1,,2]", "[", "]", "[1", "[1}", "(1)")

  private static let numbers: [Case] =
    accepted(
      "6, numbers", "0", "-0", "-1", "10", "0.0", "1.50", "1e5", "1E5", "1e+5", "1e-5", "0e0",
      "-0.0e-0", "123456789012345678901234567890", "1e400", "1e-400")
    + refused(
      "6, numbers", "01", "-01", "00", "+1", ".5", "1.", "-.5", "1.e5", "1e", "1e+", "1e5.0",
      "--1", "- 1", "1 .5", "0x1", "1_000", "1,000.0", "-", "1f", "١")

  private static let strings: [Case] =
    accepted(
      "7, strings", #""\"\\\/\b\f\n\r\t""#, #""\u0000""#, #""\uD834\uDD1E""#, #""\ud834\udd1e""#,
      "\"\u{7F}\"", "\"\u{2028}\"", "\"\u{10FFFF}\"", "\"\u{FFFE}\"", #""\uFFFF""#, "\"/\"")
    + refused(
      "7, strings", "\"", "'a'", "\"a", #""\x41""#, #""\a""#, #""\'""#, #""\u12""#, #""\u123G""#,
      #""\U0041""#, #""\""#, "\"\t\"", "\"\n\"", "\"\u{0}\"", "\"\u{1F}\"", "\"a\" \"b\"")
    + refused(
      "8.2, lone surrogates", #""\uD800""#, #""\uDC00""#, #""\uD800\uD800""#, #""\uD800x""#,
      #""\uD800\n""#, #""\uDC00\uD800""#)

  private static let encodings: [Case] =
    refused("8.1, a byte-order mark", "\u{FEFF}1")
    + refused(
      "8.1, other encodings", bytes: [0xFF, 0xFE, 0x31, 0], [0xFE, 0xFF, 0, 0x31],
      [0x31, 0], [0, 0x31], [0x31, 0, 0, 0])
    + refused(
      "8.1, broken UTF-8", bytes: [0x22, 0x80, 0x22], [0x22, 0xC3, 0x22], [0x22, 0xFF, 0x22],
      // Overlong, a surrogate, above U+10FFFF, cut off.
      [0x22, 0xC0, 0xAF, 0x22], [0x22, 0xE0, 0x80, 0xAF, 0x22], [0x22, 0xED, 0xA0, 0x80, 0x22],
      [0x22, 0xF4, 0x90, 0x80, 0x80, 0x22], [0x22, 0xF5, 0x80, 0x80, 0x80, 0x22],
      [0x22, 0xE2, 0x82, 0x22], [0x22, 0xF0, 0x9F, 0x98])
    + refused(
      "9, nothing beyond the grammar", "// a\n1", "/* a */ 1", "# a\n1", "[1;2]", "{\"a\"=1}")

  private static let depths: [Case] =
    accepted("9, a limit of depth", nested(256))
    + refused("9, a limit of depth", nested(257), nested(100_000))

  private static func nested(_ depth: Int) -> String {
    String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
  }

  @Test(arguments: texts + containers + numbers + strings + encodings + depths)
  func `a text is accepted or refused as the RFC has it`(example: Case) {
    let isAccepted = (try? JSONDocument(bytes: example.bytes)) != nil
    #expect(isAccepted == example.isAccepted)
  }
}
