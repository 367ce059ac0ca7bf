import JSONText
import Testing

/// A text that is not JSON, and what must be said about it.
struct BrokenText: Sendable, CustomTestStringConvertible {
  let text: String
  let finding: String

  init(_ text: String, _ finding: String) {
    self.text = text
    self.finding = finding
  }

  var testDescription: String { text }
}

/// The place and message of the syntax error of some bytes, or "accepted".
func finding(in bytes: [UInt8]) -> String {
  do {
    _ = try JSONDocument(bytes: bytes)
    return "accepted"
  } catch {
    return error.description
  }
}

struct JSONSyntaxErrorTests {
  private static let wholeTexts: [BrokenText] = [
    BrokenText("", "1:1: the text is empty; write one JSON value, such as {}"),
    BrokenText(" \r\n\t", "2:2: the text is empty; write one JSON value, such as {}"),
    BrokenText(
      "\u{FEFF}{}", "1:1: a byte-order mark before the text; save the file as UTF-8 without it"),
    BrokenText(
      "{}\n{}",
      "2:1: more text after the end of the value; a text holds one value, so remove the rest"),
    BrokenText(
      "1,", "1:2: more text after the end of the value; a text holds one value, so remove the rest"),
    BrokenText("{}}", "1:3: } closes nothing; remove it"),
    BrokenText("]", "1:1: ] closes nothing; remove it"),
    BrokenText("[] // done", "1:4: a comment; JSON has none, so remove it"),
    BrokenText("[1, /* two */ 2]", "1:5: a comment; JSON has none, so remove it"),
    BrokenText("[1 # one\n]", "1:4: a comment; JSON has none, so remove it"),
    BrokenText("{\"a\" // b\n: 1}", "1:6: a comment; JSON has none, so remove it"),
    BrokenText("[/]", "1:2: the character '/' where JSON has no place for it; remove it"),
    BrokenText(
      "[1,\u{A0}2]", "1:4: the character U+00A0 where JSON has no place for it; remove it"),
    BrokenText("[1\u{0}]", "1:3: the character U+0000 where JSON has no place for it; remove it"),
  ]

  private static let containers: [BrokenText] = [
    BrokenText(
      "{\n  \"a\": {\"b\": 1,\n",
      "3:1: the text ends, but the object that begins at 2:8 is never closed; add }"),
    BrokenText(
      "[[1], [2", "1:9: the text ends, but the array that begins at 1:7 is never closed; add ]"),
    BrokenText(
      "{\"a\"", "1:5: the text ends, but the object that begins at 1:1 is never closed; add }"),
    BrokenText(
      "{\"a\":", "1:6: the text ends, but the object that begins at 1:1 is never closed; add }"),
    BrokenText("[1, 2}", "1:6: } cannot close the array that begins at 1:1; write ]"),
    BrokenText("{\"a\": 1]", "1:8: ] cannot close the object that begins at 1:1; write }"),
    BrokenText("[1,\n]", "1:3: a comma after the last element of an array; remove it"),
    BrokenText("{\"a\": 1, }", "1:8: a comma after the last member of an object; remove it"),
    BrokenText("[1 2]", "1:4: no comma before this element of the array; add one"),
    BrokenText("[\"a\"\n\"b\"]", "2:1: no comma before this element of the array; add one"),
    BrokenText(
      "{\"a\": 1\n \"b\": 2}", "2:2: no comma before this member of the object; add one"),
    BrokenText("[,1]", "1:2: no value here; write one, such as null"),
    BrokenText("[1,,2]", "1:4: no value here; write one, such as null"),
    BrokenText("{\"a\": }", "1:7: no value here; write one, such as null"),
    BrokenText("{\"a\": , \"b\": 1}", "1:7: no value here; write one, such as null"),
    BrokenText(
      "{,}", "1:2: no key here; write a member, such as \"key\": null, or remove the comma"),
    BrokenText("{\"a\" 1}", "1:6: no colon after the key; write \"key\": value"),
    BrokenText("{\"a\", \"b\"}", "1:5: no colon after the key; write \"key\": value"),
    BrokenText("{\"a\" = 1}", "1:6: no colon after the key; write \"key\": value"),
    BrokenText("{name: 1}", "1:2: the key name has no quotes; write \"name\""),
    BrokenText("{1: 1}", "1:2: a key that is not a string; write it in double quotes"),
    BrokenText("{[]: 1}", "1:2: a key that is not a string; write it in double quotes"),
  ]

  private static let strings: [BrokenText] = [
    BrokenText(
      "[\"abc", "1:6: the text ends, but the string that begins at 1:2 is never closed; add \""),
    BrokenText(
      "\"abc\\", "1:6: the text ends, but the string that begins at 1:1 is never closed; add \""),
    BrokenText(
      "[\"abc\n\"]",
      "1:6: a string that runs past the end of its line; "
        + "close it with \", or write the line break as \\n"),
    BrokenText("\"a\tb\"", "1:3: the control character U+0009 in a string; write it as \\t"),
    BrokenText(
      "\"é\u{1}\"", "1:3: the control character U+0001 in a string; write it as \\u0001"),
    BrokenText("['a']", "1:2: single quotes; JSON has double quotes only, so write \"…\""),
    BrokenText("{'a': 1}", "1:2: single quotes; JSON has double quotes only, so write \"…\""),
    BrokenText("[“a”]", "1:2: typographic quotes; write plain double quotes: \"…\""),
    BrokenText(
      "\"a\\x\"",
      "1:3: a backslash before the character 'x' means nothing in JSON; "
        + "write \\\\ for a backslash itself"),
    BrokenText(
      "\"\\é\"",
      "1:2: a backslash before the character U+00E9 means nothing in JSON; "
        + "write \\\\ for a backslash itself"),
    BrokenText(
      "\"\\u12G4\"", "1:2: \\u without four hexadecimal digits after it; write it like \\u00e9"),
    BrokenText(
      "\"a\\uD83D\"",
      "1:3: \\uD83D is half of a pair of surrogates; write both halves, or the character itself"),
    BrokenText(
      "\"\\uDE00\\uD83D\"",
      "1:2: \\uDE00 is half of a pair of surrogates; write both halves, or the character itself"),
    BrokenText(
      "\"\\ud83d\\u0041\"",
      "1:2: \\uD83D is half of a pair of surrogates; write both halves, or the character itself"),
  ]

  private static let numbersAndWords: [BrokenText] = [
    BrokenText(
      "[-012]",
      "1:3: a number that begins with an extra zero; "
        + "remove the zero, or write text in double quotes"),
    BrokenText("[+1]", "1:2: a number that begins with +; remove the +"),
    BrokenText("[-]", "1:3: no digit after the minus of a number; add one"),
    BrokenText("[1.]", "1:4: no digit after the decimal point of a number; add one"),
    BrokenText("[1.5e+]", "1:7: no digit after the e of a number; add one"),
    BrokenText(
      "[.5]", "1:2: a number that begins with its decimal point; write a 0 before it"),
    BrokenText("[0x1F]", "1:2: 0x1F is not a number; write text in double quotes"),
    BrokenText("[12h]", "1:2: 12h is not a number; write text in double quotes"),
    BrokenText("[2026-01-31]", "1:2: 2026-01-31 is not a number; write text in double quotes"),
    BrokenText("[1.2.3]", "1:2: 1.2.3 is not a number; write text in double quotes"),
    BrokenText("[-Infinity]", "1:2: -Infinity is not a number; write text in double quotes"),
    BrokenText("[True]", "1:2: True means nothing in JSON; write true"),
    BrokenText("[False]", "1:2: False means nothing in JSON; write false"),
    BrokenText("[None]", "1:2: None means nothing in JSON; write null"),
    BrokenText("undefined", "1:1: undefined means nothing in JSON; write null"),
    BrokenText("NaN", "1:1: NaN means nothing in JSON; no number stands for it, so write null"),
    BrokenText("[nul]", "1:2: nul means nothing in JSON; write text in double quotes"),
    BrokenText("[truest]", "1:2: truest means nothing in JSON; write text in double quotes"),
    BrokenText("[monthly]", "1:2: monthly means nothing in JSON; write text in double quotes"),
  ]

  @Test(arguments: wholeTexts + containers + strings + numbersAndWords)
  func `a syntax error is told at its place with what to do about it`(broken: BrokenText) {
    #expect(finding(in: Array(broken.text.utf8)) == broken.finding)
  }

  @Test(arguments: [
    [0x80], [0xC0, 0xAF], [0xC1, 0xBF], [0xE0, 0x9F, 0xBF], [0xED, 0xA0, 0x80],
    [0xF0, 0x8F, 0xBF, 0xBF], [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xFF],
    [0xC3], [0xE2, 0x82], [0xF0, 0x9F, 0x98], [0xE2, 0x28, 0xA1], [0xF0, 0x28, 0x8C, 0xBC],
  ])
  func `bytes that are not UTF-8 are refused at their first byte`(bytes: [UInt8]) {
    let message = "a byte that is not UTF-8; save the file as UTF-8"
    // Long enough on either side for the reader to look at eight bytes at a time.
    let before = Array("[\"é 123456789".utf8)
    let inside = finding(in: before + bytes + Array("abcdefgh\"]".utf8))
    #expect(inside == "1:14: \(message)")
    #expect(finding(in: before + bytes) == "1:14: \(message)")
    #expect(finding(in: bytes + [.init(ascii: "1")]) == "1:1: \(message)")
  }

  @Test(arguments: [
    [0xFF, 0xFE, 0x7B, 0x00], [0xFE, 0xFF, 0x00, 0x7B], [0x7B, 0x00, 0x7D, 0x00],
    [0x00, 0x7B, 0x00, 0x7D], [0xFF, 0xFE, 0x00, 0x00],
  ])
  func `a text in another encoding is recognised`(bytes: [UInt8]) {
    #expect(
      finding(in: bytes) == "1:1: the text is in UTF-16 or UTF-32; save the file as UTF-8")
  }

  @Test func `nesting is limited, however deep it is`() throws {
    let message = "arrays and objects lie in one another more than 256 deep; flatten them"
    let deepest =
      String(repeating: "[", count: 256) + String(repeating: "]", count: 256)
    _ = try JSONDocument(bytes: Array(deepest.utf8))
    #expect(finding(in: Array("[\(deepest)]".utf8)) == "1:257: \(message)")
    #expect(finding(in: Array(repeating: 0x5B, count: 10_000)) == "1:257: \(message)")
    let objects = String(repeating: "{\"a\":", count: 10_000)
    #expect(finding(in: Array(objects.utf8)) == "1:1281: \(message)")
  }

  @Test func `a word that is far too long is cut in the message`() {
    let bytes = Array(repeating: UInt8(ascii: "x"), count: 10_000)
    #expect(finding(in: bytes).utf8.count < 120)
  }

  @Test func `an error holds its offset in bytes`() throws {
    let error = #expect(throws: JSONSyntaxError.self) {
      try JSONDocument(bytes: Array("{\"é\":\n [1,]}".utf8))
    }
    #expect(error?.offset == 10)
    #expect(error?.position == JSONPosition(line: 2, column: 4))
    #expect(error?.problem == .trailingComma(.array))
  }
}
