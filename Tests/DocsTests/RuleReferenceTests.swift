import GraphFiles
import TestSupport
import Testing

/// The table of findings in the reference of formats.
struct RuleReferenceTests {
  private struct Row: Hashable {
    let rule: String
    let severity: String
    let explanation: String
  }

  private let lines: [Substring]

  init() throws {
    lines = try MarkdownDocument(path: "Docs/GraphFormat.md").prose.filter {
      (line: Substring) -> Bool in line.contains("<br>")
    }
  }

  @Test func `every rule is listed, in order, as the program explains it`() {
    let rows = lines.map { (line: Substring) -> Row in
      let cells = Self.cells(of: line)
      return Row(rule: cells[0], severity: cells[1], explanation: cells[2])
    }
    #expect(
      rows
        == Rule.allCases.filter { (rule: Rule) -> Bool in rule.severity != .advice }.map {
          (rule: Rule) -> Row in
          Row(
            rule: "`\(rule.rawValue)`", severity: rule.severity.rawValue,
            explanation: rule.explanation)
        })
  }

  @Test func `every message is one that the program gives`() throws {
    let folder = "\(TestFiles.packageFolder)/Tests/GraphFilesTests/Fixtures"
    let recorded = try TestFiles.tree(of: folder, ending: ".findings").map {
      (path: String) throws -> String in try TestFiles.text(at: "\(folder)/\(path)")
    }.joined()
    for line in lines {
      let cells = Self.cells(of: line)
      let finding =
        ": \(cells[1]): \(cells[3].dropFirst().dropLast()) [\(cells[0].dropFirst().dropLast())]\n"
      #expect(recorded.contains(finding), "\(finding)")
    }
  }

  @Test func `the page on advice has a section for each rule, with its reason and a finding`()
    throws
  {
    let page = try MarkdownDocument(path: "Docs/Rules.md")
    let folder = "\(TestFiles.packageFolder)/Tests/GraphAdviceTests/Fixtures"
    for rule in Rule.allCases where rule.severity == .advice {
      let section = page.lines.drop { (line: Substring) -> Bool in line != "## \(rule.rawValue)" }
        .dropFirst().prefix { (line: Substring) -> Bool in !line.hasPrefix("## ") }
      #expect(section.contains { (line: Substring) -> Bool in line == rule.explanation })
      let recorded = try TestFiles.text(at: "\(folder)/\(rule.rawValue).findings")
      let findings = section.filter { (line: Substring) -> Bool in
        line.hasSuffix("[\(rule.rawValue)]")
      }
      #expect(!findings.isEmpty, "\(rule.rawValue)")
      for finding in findings { #expect(recorded.contains("\(finding)\n"), "\(finding)") }
    }
  }

  /// Rule, severity, explanation, message.
  private static func cells(of line: Substring) -> [String] {
    let cells = line.split(separator: "|").map { (cell: Substring) -> Substring in
      cell.dropFirst().dropLast()
    }
    let words = cells[2].firstRange(of: "<br>") ?? cells[2].endIndex..<cells[2].endIndex
    return [
      String(cells[0]), String(cells[1]), String(cells[2][..<words.lowerBound]),
      String(cells[2][words.upperBound...]),
    ]
  }
}
