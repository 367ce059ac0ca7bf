import CairnCommands
import TestSupport
import Testing

/// The reference of commands against the table that the program is run by.
struct CommandReferenceTests {
  private let page: MarkdownDocument

  init() throws { page = try MarkdownDocument(path: "Docs/Commands.md") }

  @Test func `every command has a section with its help page`() {
    for command in Command.allCases {
      #expect(page.lines.contains("## cairn \(command.rawValue)"))
      let question = command == .help ? "$ cairn help" : "$ cairn help \(command.rawValue)"
      #expect(page.lines.contains { (line: Substring) in line == question })
    }
  }

  @Test func `every option that is mentioned exists`() {
    let known = Command.allCases.flatMap { (command: Command) -> [String] in
      CommandTable.specification(of: command).options.map(\.spelling)
    }
    for word in page.prose.joined(separator: " ").split(whereSeparator: { " `,()=.;".contains($0) })
    where word.hasPrefix("--") && word.dropFirst(2).first?.isLetter == true {
      #expect(known.contains(String(word)), "\(word)")
    }
  }

  @Test func `the exit statuses are those of the program`() {
    let rows = page.prose.filter { (line: Substring) -> Bool in
      line.hasPrefix("| ") && line.dropFirst(2).first?.isNumber == true
    }
    #expect(
      rows
        == CairnCommands.ExitStatus.allCases.map {
          (status: CairnCommands.ExitStatus) -> Substring in
          "| \(status.rawValue) | \(status.meaning) |"
        })
  }

  @Test func `the environment variables are those that the program asks for`() throws {
    let source = try TestFiles.text(
      at: "\(TestFiles.packageFolder)/Sources/CairnCommands/CommandLine/TerminalSettings.swift")
    let asked = source.split(separator: "\"").filter(Self.isVariable)
    let listed = page.prose.filter { (line: Substring) -> Bool in line.hasPrefix("| `") }
      .flatMap { (row: Substring) -> [Substring] in
        row.dropFirst().prefix { (letter: Character) in letter != "|" }.split(separator: "`")
      }.filter(Self.isVariable)
    #expect(!asked.isEmpty)
    #expect(Set(asked) == Set(listed))
  }

  private static func isVariable(_ text: Substring) -> Bool {
    text.utf8.count >= 4
      && text.utf8.allSatisfy { (byte: UInt8) -> Bool in
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) || byte == UInt8(ascii: "_")
      }
  }
}
