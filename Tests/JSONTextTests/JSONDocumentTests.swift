import JSONText
import Testing

struct JSONDocumentTests {
  @Test(arguments: [
    "{}", "[]", "null", "true", "false", "0", "-0", "\"\"", " [ ] ", "\t{\r\n}\n", "[[],{}]",
    "[1,2.5,-3e4,0E-1,1e+2,0.0]", "{\"a\":{\"b\":[{\"c\":null}]}}", "{\"\":0}", "{\"a\":1,\"a\":2}",
    "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u0000\\uD83D\\uDE00\"", "\"\u{7F}\u{2028}\u{2029}\u{FFFF}\"",
    "\"\u{80}\u{7FF}\u{800}\u{D7FF}\u{E000}\u{FFFD}\u{10000}\u{10FFFF}\"", "\"// no comment\"",
    "123456789012345678901234567890", "1e99999999999999999999", "\"\u{FEFF}\"",
  ])
  func `a text that is JSON is read`(text: String) {
    #expect(finding(in: Array(text.utf8)) == "accepted")
  }

  @Test(arguments: [
    "[", "{", "\"", "[1", "{\"a\":1", "tru", "-", "1e", "1.", "0.e1", "00", "01", "1 2", "[1]]",
    "{\"a\":1,,}", "{\"a\"::1}", "[:]", "{\"a\":1:2}", "{null:1}", "{true}", "[\"a\":1]", "\\n",
    "\"\\u\"", "\"\\u00\"", "\"\\u00 0\"", "\"\\U0041\"", "\"\\'\"", "\"\\uD800\\\"", "\u{B}1",
    "[1\u{C}]", "*", "[*]", "@", "{]", "[}", "[\"x\"", "(1)", "[1;2]", "<null>", "[--1]", "[1-2]",
    "[1e5.5]", "[0e]", "[\u{FF11}]", "{\"a\":true false}", "nullx", "[true\"x\"]", "\"\r\"", "'a'",
  ])
  func `a text that is not JSON is refused`(text: String) {
    #expect(finding(in: Array(text.utf8)) != "accepted")
  }

  @Test func `a text inside the program is read`() throws {
    let document = try JSONDocument(#"{"größe": 3}"#)
    #expect(document.root.members.map { (member: JSONMember) in member.key } == ["größe"])
  }

  @Test func `a string may begin and end anywhere around eight bytes`() throws {
    for length in 0..<40 {
      for (written, meant) in [("", ""), ("é", "é"), ("\\n", "\n"), ("😀", "😀")] {
        let content = String(repeating: "x", count: length)
        let document = try JSONDocument(bytes: Array("[\"\(content)\(written)yz\"]".utf8))
        let strings = document.root.elements.map { (value: JSONValue) in value.string }
        #expect(strings == ["\(content)\(meant)yz"])
      }
    }
  }

  @Test func `indentation of any depth is passed over`() throws {
    for depth in 0..<30 {
      let spaces = String(repeating: " ", count: depth)
      let document = try JSONDocument(bytes: Array("[\n\(spaces)1\n\(spaces)]".utf8))
      #expect(document.root.elements.map { (value: JSONValue) in value.offset } == [2 + depth])
    }
  }
}
