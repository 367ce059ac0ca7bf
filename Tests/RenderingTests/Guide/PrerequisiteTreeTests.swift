import CareerModel
import TestSupport
import Testing

@testable import Rendering

struct PrerequisiteTreeTests {
  private func tree(of id: String, _ text: String, width: Int = 80) throws -> [String] {
    let graph = try TinyGraph(text).graph
    let skill = try #require(graph.skill(withID: id))
    let root = Competency(skill: skill, level: graph[skill].levels.count)
    return PrerequisiteTree.lines(of: root, in: graph, width: width, .unicode).map {
      (line: StyledText) -> String in line.plainText
    }
  }

  @Test func `levels, alternatives and counts have branches of their own`() throws {
    let lines = try tree(
      of: "go",
      """
      role r
      skill go 20 30[net:1 net|web 2/a|web|net]
      skill net 10
      skill web 5
      skill a 1
      """)
    #expect(
      lines == [
        "  go:2  30 h", "  ├─ go:1  20 h", "  ├─ net:1  10 h", "  ├─ one of",
        "  │  ├─ net:1  10 h", "  │  └─ web:1  5 h", "  └─ at least 2 of", "     ├─ a:1  1 h",
        "     ├─ web:1  5 h", "     └─ net:1  10 h",
      ])
  }

  @Test func `what is shared is taken apart once`() throws {
    let lines = try tree(
      of: "top", "role r\nskill top 1[a b]\nskill a 1[c]\nskill b 1[c]\nskill c 1[d]\nskill d 1")
    #expect(
      lines == [
        "  top:1  1 h", "  ├─ a:1  1 h", "  │  └─ c:1  1 h", "  │     └─ d:1  1 h",
        "  └─ b:1  1 h", "     └─ c:1  1 h (see above)",
      ])
  }

  @Test func `what lies too deep has a tree of its own below`() throws {
    let skills = (1...9).map { (number: Int) -> String in
      "skill s\(number) 1" + (number < 9 ? "[s\(number + 1)]" : "")
    }
    let lines = try tree(of: "s1", "role r\n" + skills.joined(separator: "\n"), width: 46)
    #expect(lines.contains("                    └─ s8:1  1 h (see below)"))
    #expect(lines.suffix(2) == ["  s8:1  1 h", "  └─ s9:1  1 h"])
  }

  /// Each skill needs all the later ones: there are 2⁵⁸ ways down.
  @Test func `many ways down do not make many lines`() throws {
    let count = 60
    let skills = (1...count).map { (number: Int) -> String in
      let later = (number + 1..<count + 1).map { (other: Int) -> String in "s\(other)" }
      return "skill s\(number) 1" + (later.isEmpty ? "" : "[\(later.joined(separator: " "))]")
    }
    let lines = try tree(of: "s1", "role r\n" + skills.joined(separator: "\n"))
    #expect(lines.count < count * count)
  }

  @Test func `a chain of any length is followed`() throws {
    let count = 5_000
    let skills = (1...count).map { (number: Int) -> String in
      "skill s\(number) 1" + (number < count ? "[s\(number + 1)]" : "")
    }
    let lines = try tree(of: "s1", "role r\n" + skills.joined(separator: "\n"))
    #expect(lines.last?.contains("s\(count):1") == true)
    #expect(lines.allSatisfy { (line: String) -> Bool in line.count <= 80 })
  }
}
