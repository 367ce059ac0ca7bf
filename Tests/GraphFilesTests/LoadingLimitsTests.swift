import CareerModel
import GraphFiles
import TestSupport
import Testing

@Suite struct LoadingLimitsTests {
  @Test func `a circle of many competencies is found without deep recursion`() throws {
    let count = 20_000
    var lines = (0..<count).map { (number: Int) -> String in
      "skill s\(number) 1[s\((number + 1) % count)]"
    }
    lines.append("role a [s0]")
    let json = try TinyGraph.json(of: lines.joined(separator: "\n"))
    let findings = loadGraph([SourceFile(name: "g.json", text: json)]).findings
    #expect(findings.map(\.rule) == [.prerequisiteCycle])
    #expect(findings.first?.message.contains("s0:1 → s1:1 → ") == true)
  }

  @Test func `a long chain of roles and needs loads`() throws {
    let count = 20_000
    var lines = ["skill s0 1", "role r0", "start r0"]
    for number in 1..<count {
      lines.append("skill s\(number) 1[s\(number - 1)]@r\(number)")
      lines.append("role r\(number) [s\(number - 1)]")
      lines.append("move r\(number - 1) -> r\(number) 1w")
    }
    lines.append("role last [s\(count - 1)]")
    lines.append("move r\(count - 1) -> last 1w")
    #expect(try TinyGraph(lines.joined(separator: "\n")).warnings.isEmpty)
  }

  @Test func `requirements nest as deep as JSON does`() {
    for depth in [100, 240, 260, 10_000] {
      let needs =
        String(repeating: "[", count: depth) + "\"go\"" + String(repeating: "]", count: depth)
      let text = """
        { "format": "cairn-graph/1", "skills": [{ "id": "go", "name": "Go",
          "levels": [{ "hours": 1 }] }], "roles": [{ "id": "a", "title": "A", "needs": \(needs) }] }
        """
      let findings = loadGraph([SourceFile(name: "g.json", text: text)]).findings
      #expect(findings.map(\.rule) == (depth < 256 - 3 ? [] : [.syntax]))
    }
  }

  @Test func `each of many unknown skills is reported`() throws {
    let needs = (0..<10_000).map { (number: Int) -> String in "unknown-\(number)" }
    let skills = (0..<10_000).map { (number: Int) -> String in "skill known-\(number) 1" }
    let json = try TinyGraph.json(
      of: skills.joined(separator: "\n") + "\nrole a [\(needs.joined(separator: " "))]")
    // Looking each of them up among all others would not come to an end.
    #expect(loadGraph([SourceFile(name: "g.json", text: json)]).findings.count == 10_000)
  }
}
