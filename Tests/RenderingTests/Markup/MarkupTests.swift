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
    #expect(
      MarkdownText.escaped("a*b_c|d<e>&amp;`f`[g](h)") == #"a\*b\_c\|d\<e\>\&amp;\`f\`\[g\](h)"#)
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
  @Test func `what HTML forbids becomes visible, and a carriage return a blank`() {
    #expect(
      XMLText.escapedForHTML("a\r\n\u{85}\u{FFFE}\u{202E}<b>")
        == "a &#10;\u{FFFD}\u{FFFD}\u{202E}&lt;b&gt;")
    for value: UInt32 in [0xFDD0, 0xFDEF, 0x1FFFE, 0x10FFFF] {
      let text = Unicode.Scalar(value).map { (scalar: Unicode.Scalar) -> String in String(scalar) }
      #expect(text.map(XMLText.escapedForHTML) == "\u{FFFD}")
    }
  }

  @Test func `within a line no blanks stand between elements`() {
    var writer = XMLWriter(.html)
    writer.element("div") { (writer: inout XMLWriter) -> Void in
      writer.line("p", [("class", "a")]) { (writer: inout XMLWriter) -> Void in
        writer.words("x & ")
        writer.element("b", [], "y")
        writer.element("br")
        writer.line("i") { (writer: inout XMLWriter) -> Void in writer.words("z") }
      }
      writer.element("p", [], "next")
    }
    #expect(
      writer.text == """
        <div>
          <p class="a">x &amp; <b>y</b><br><i>z</i></p>
          <p>next</p>
        </div>

        """)
  }

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

struct StyledMarkdownTests {
  @Test(arguments: [
    ("word", "**word**"), (" word ", " **word** "), ("   ", "   "), ("*", #"**\***"#),
    ("\u{3000}a b\n", "\u{3000}**a b** "), ("a*", #"**a\***"#),
  ])
  func `what stands out has its stars next to its words`(text: String, bold: String) {
    #expect(MarkdownText.bold(text) == bold)
  }

  @Test(arguments: [
    ("--from ROLE", "`--from ROLE`"), ("a`b", "`` a`b ``"), ("```", "```` ``` ````"),
    (#"a\b*"#, #"`a\b*`"#),
  ])
  func `code ends where it should`(text: String, code: String) {
    #expect(MarkdownText.code(text) == code)
  }

  @Test func `pieces of a text keep their styles, and blanks become plain`() {
    let text =
      StyledText("6\u{A0}h ") + StyledText("a_b", .emphasis) + ": " + StyledText("-x", .code)
    #expect(MarkdownText.marked(text) == #"6 h **a\_b**: `-x`"#)
    #expect(MarkdownText.markedAtStart("    - item") == #"\- item"#)
  }

  @Test func `a list holds what is said of its items`() {
    var document = MarkdownDocument()
    document.heading(1, "A # B")
    document.list([.init(text: "1. one", parts: ["+ part"]), .init(text: "two")])
    document.list([MarkdownDocument.Item]())
    document.paragraph("= end")
    #expect(
      document.text == ##"""
        # A \# B

        - 1\. one
          - \+ part
        - two

        \= end

        """##)
  }
}

struct MermaidTextTests {
  @Test(arguments: [
    ("Section 9", "#83;ection 9"), ("9 lives", "#57; lives"), ("éa", "éa"), (" a", "#32;a"),
    ("a: 100 % <b> & \"c\"; #1", "#97;#58; 100 #37; #60;b#62; #38; #34;c#34;#59; #35;1"),
    ("two\nlines", "#116;wo lines"), (" ", "#32;"), ("\u{FB02}°60¶", "#64258;°60#182;"),
    ("`\\", "#96;#92;"), ("\u{7}", "␇"),
  ])
  func `nothing in a label is taken for syntax`(text: String, escaped: String) {
    #expect(MermaidText.escaped(text) == escaped)
  }
}
