import TestSupport
import Testing

/// What no file of Sources may contain, however good the reason looks.
struct SourceRuleTests {
  @Test(arguments: [
    "let a = try! b()", "let a = b as! C", "let a = b!", "let a = b()!.c", "let a = b[0]!",
    "var a: B!", "fatalError(\"\")", "print(a)", "Swift.print(a)", "exit(1)", "Glibc.exit(1)",
  ])
  func `a forbidden piece of code is seen`(line: String) {
    #expect(Self.faults(in: CodeText(line), mayExit: false).count == 1)
  }

  @Test(arguments: [
    "if !a { b() }", "guard a != b else { return }", "// print(a) or try! it", "sprint(a)",
    "let a = \"print(!)b! fatalError(\"", "let a = #\"b\"! print(\"#", "/* a! /* b! */ c! */",
    "environment.exitStatus(1)", "let a = \"\"\"\nb!\n\"\"\"",
  ])
  func `comments, texts and negations are no faults`(line: String) {
    #expect(Self.faults(in: CodeText(line), mayExit: false) == [])
  }

  @Test func `only main exits`() {
    #expect(Self.faults(in: CodeText("exit(1)"), mayExit: true) == [])
  }

  @Test func `no source traps, prints or exits on its own`() throws {
    for file in try SourceCode.all() {
      let faults = Self.faults(in: file.code, mayExit: file.path == "cairn/main.swift")
      #expect(faults == [], "Sources/\(file.path)")
    }
  }

  /// Each as `line: what`.
  private static func faults(in code: CodeText, mayExit: Bool) -> [String] {
    code.lines.enumerated().flatMap { (index: Int, line: String) -> [String] in
      var found = ["try!", "as!"].filter { (word: String) -> Bool in line.contains(word) }
      found += ["fatalError", "print"].filter { (name: String) -> Bool in calls(name, line) }
      if !mayExit, calls("exit", line) { found.append("exit") }
      if found.isEmpty, forcesUnwrapping(line) { found.append("!") }
      return found.map { (what: String) -> String in "\(index + 1): \(what)" }
    }
  }

  private static func calls(_ name: String, _ line: String) -> Bool {
    var rest = line[...]
    while let found = rest.firstRange(of: name + "(") {
      let isWhole = rest[..<found.lowerBound].last.map { (letter: Character) -> Bool in
        !letter.isLetter && !letter.isNumber && letter != "_"
      }
      if isWhole != false { return true }
      rest = rest[found.upperBound...]
    }
    return false
  }

  /// An exclamation mark right behind a name or a closing bracket.
  private static func forcesUnwrapping(_ line: String) -> Bool {
    zip(line, line.dropFirst()).contains { (before: Character, mark: Character) -> Bool in
      mark == "!" && (before.isLetter || before.isNumber || "_)]}>`".contains(before))
    }
  }
}
