import JSONText
import Testing

struct JSONOutputTests {
  @Test func `what fits a line stands on one line`() {
    let output = JSONOutput.object([
      ("name", .string("Go")), ("levels", .array([.integer(1), .number("2.5"), .null])),
      ("none", .array([])), ("empty", .object([])), ("yes", .boolean(true)),
    ])
    #expect(
      output.text()
        == #"{ "name": "Go", "levels": [1, 2.5, null], "none": [], "empty": {}, "yes": true }"#
        + "\n")
  }

  @Test func `what does not fit is broken and indented`() {
    let output = JSONOutput.object([
      ("roles", .array([.object([("id", .string("lead"))]), .object([("id", .string("head"))])])),
      ("numbers", .array([.integer(1), .integer(2)])),
    ])
    let text = """
      {
        "roles": [
          { "id": "lead" },
          { "id": "head" }
        ],
        "numbers": [1, 2]
      }

      """
    #expect(output.text(width: 24) == text)
  }

  @Test func `a line holds exactly the width, its comma included`() {
    let output = JSONOutput.array([.array([.string("äöü"), .integer(1)]), .integer(2)])
    #expect(output.text(width: 13) == "[\n  [\"äöü\", 1],\n  2\n]\n")
    #expect(output.text(width: 12) == "[\n  [\n    \"äöü\",\n    1\n  ],\n  2\n]\n")
    #expect(output.text(width: 14) == "[\n  [\"äöü\", 1],\n  2\n]\n")
    #expect(output.text(width: 15) == "[[\"äöü\", 1], 2]\n")
  }

  @Test func `a string that is wider than a line is kept whole`() {
    let long = String(repeating: "x", count: 500)
    #expect(
      JSONOutput.object([("a", .string(long))]).text(indentedBy: 4)
        == "{\n    \"a\": \"\(long)\"\n}\n")
  }

  @Test func `one line is one line`() {
    let long = JSONOutput.array(Array(repeating: .string("a\nb"), count: 100))
    let line = long.line
    #expect(line.hasSuffix("]\n"))
    #expect(line.utf8.count { (byte: UInt8) in byte == 0x0A } == 1)
  }

  @Test func `only what must be escaped is escaped`() {
    let output = JSONOutput.string("\"\\/\n\r\t\u{0}\u{1F}\u{7F}é😀\u{2028}")
    #expect(output.text() == "\"\\\"\\\\/\\n\\r\\t\\u0000\\u001f\u{7F}é😀\u{2028}\"\n")
  }
}
