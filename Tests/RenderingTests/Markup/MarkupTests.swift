import Testing

@testable import Rendering

struct CSVTextTests {
  @Test func `a text is quoted where it has to be, and only there`() {
    var csv = CSVText(["name", "hours"])
    csv.addRow([.text("Go, and \"Rust\""), .integer(-3)])
    csv.addRow([.text("two\nlines"), .empty])
    #expect(
      csv.text == "name,hours\r\n\"Go, and \"\"Rust\"\"\",-3\r\n\"two\nlines\",\r\n")
  }

  @Test func `no spreadsheet takes a text for a formula, unless it is wanted raw`() {
    for formula in ["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx"] {
      var guarded = CSVText([])
      guarded.addRow([.text(formula)])
      #expect(guarded.text.contains("'" + formula))
      var raw = CSVText([], raw: true)
      raw.addRow([.text(formula)])
      #expect(!raw.text.contains("'"))
    }
  }

  @Test func `control characters show, and line ends in a text stay what they are`() {
    var csv = CSVText([])
    csv.addRow([.text("a\0b\u{7}c\r\nd")])
    #expect(csv.text == "\r\n\"a␀b␇c\r\nd\"\r\n")
  }
}

struct MarkdownTextTests {
  @Test func `nothing in a text is taken for markup`() {
    #expect(MarkdownText.escaped("a*b_c|d<e>&amp;`f`[g](h)") == #"a\*b\_c\|d\<e\>\&amp;\`f\`\[g\](h)"#)
    #expect(MarkdownText.escaped("two\nlines") == "two lines")
    #expect(MarkdownText.escaped("v1.2 - beta") == "v1.2 - beta")
  }

  @Test(arguments: [
    ("- item", #"\- item"#), ("1. first", #"1\. first"#), ("12) twelfth", #"12\) twelfth"#),
    ("+ plus", #"\+ plus"#), ("=== rule", #"\=== rule"#), ("\u{23} title", "\\\u{23} title"),
    ("1st", "1st"), ("plain", "plain"), ("", ""), ("-", #"\-"#), (".5", ".5"), ("42", "42"),
  ])
  func `a line that begins with a text begins nothing else`(text: String, escaped: String) {
    #expect(MarkdownText.escapedAtStart(text) == escaped)
  }

  @Test func `a table has a line a row, and says how columns are aligned`() {
    let table = MarkdownText.table(
      [("Skill", .left), ("Hours", .right)], [["Go 3", "40"], ["Rust", "8"]])
    #expect(table == "| Skill | Hours |\n| --- | ---: |\n| Go 3 | 40 |\n| Rust | 8 |\n")
  }
}

struct XMLTextTests {
  @Test func `what XML cannot hold becomes visible, and all else arrives`() {
    #expect(
      XMLText.escaped("<a b=\"c\">&amp;\u{1}\u{200F}\u{FFFF}👩‍💻\n")
        == "&lt;a b=&quot;c&quot;&gt;&amp;amp;␁\u{200F}\u{FFFD}👩‍💻&#10;")
  }

  @Test func `elements without content close themselves in XML`() {
    var writer = XMLWriter(.xml, prolog: "<?xml version=\"1.0\"?>\n")
    writer.element("g", [("id", "a\"b")]) { (writer: inout XMLWriter) in
      writer.element("rect")
      writer.element("text", [], "1 < 2")
    }
    #expect(
      writer.text == """
        <?xml version="1.0"?>
        <g id="a&quot;b">
          <rect/>
          <text>1 &lt; 2</text>
        </g>

        """)
  }

  @Test func `in HTML only void elements go without an end`() {
    var writer = XMLWriter(.html)
    writer.element("p")
    writer.element("br")
    #expect(writer.text == "<p></p>\n<br>\n")
  }
}
