import CairnCommands
import Rendering
import Testing

struct TerminalSettingsTests {
  private static let terminal: Set<OutputStream> = [.standardOutput, .standardError]

  private func rendering(
    _ option: String?, _ variables: [String: String], _ terminals: Set<OutputStream> = terminal,
    width: Int? = nil, for destination: Destination = .stream(.standardOutput)
  ) throws -> RenderingOptions {
    let world = FakeWorld(variables: variables, terminals: terminals, terminalWidth: width)
    var parser = ArgumentParser((option.map { (word: String) -> [String] in [word] } ?? []))
    try parser.parse()
    return TerminalSettings(parser.options, world.environment).renderingOptions(for: destination)
  }

  @Test(
    arguments: [
      (nil, [:], true),
      ("--color=never", ["CLICOLOR_FORCE": "1"], false),
      ("--color=always", ["NO_COLOR": "1", "TERM": "dumb"], true),
      ("--color=auto", ["NO_COLOR": "1"], false),
      (nil, ["NO_COLOR": "1", "FORCE_COLOR": "1"], false),
      (nil, ["NO_COLOR": ""], true),
      (nil, ["FORCE_COLOR": "1", "CLICOLOR": "0", "TERM": "dumb"], true),
      (nil, ["CLICOLOR_FORCE": "1", "TERM": "dumb"], true),
      (nil, ["CLICOLOR_FORCE": "0", "TERM": "dumb"], false),
      (nil, ["FORCE_COLOR": "false", "CLICOLOR": "0"], false),
      (nil, ["CLICOLOR": "0", "TERM": "xterm"], false),
      (nil, ["CLICOLOR": "1"], true),
      (nil, ["TERM": "dumb"], false),
    ] as [(String?, [String: String], Bool)])
  func `on a terminal, the first that speaks of colour decides`(
    option: String?, variables: [String: String], usesColor: Bool
  ) throws {
    #expect(try rendering(option, variables).usesColor == usesColor)
  }

  @Test func `each stream is coloured for itself, and a file only on demand`() throws {
    let onlyErrors: Set<OutputStream> = [.standardError]
    #expect(try !rendering(nil, [:], onlyErrors).usesColor)
    #expect(try rendering(nil, [:], onlyErrors, for: .stream(.standardError)).usesColor)
    #expect(try rendering(nil, ["FORCE_COLOR": "1"], []).usesColor)
    #expect(try !rendering(nil, ["FORCE_COLOR": "1"], for: .file).usesColor)
    #expect(try rendering("--color=always", [:], for: .file).usesColor)
  }

  @Test(
    arguments: [
      ("--width=60", ["COLUMNS": "100"], 120, 60),
      (nil, ["COLUMNS": "100"], 120, 100),
      (nil, ["COLUMNS": "abc"], 120, 120),
      (nil, ["COLUMNS": "0"], 120, 120),
      (nil, ["COLUMNS": "10"], 120, 40),
      (nil, ["COLUMNS": "100000"], nil, 400),
      (nil, ["COLUMNS": "-5"], nil, 80),
      (nil, [:], 120, 120),
      (nil, [:], 12, 40),
      (nil, [:], nil, 80),
    ] as [(String?, [String: String], Int?, Int)])
  func `the first that knows a width decides, within what can be drawn`(
    option: String?, variables: [String: String], terminal: Int?, width: Int
  ) throws {
    #expect(try rendering(option, variables, width: terminal).width == width)
  }

  @Test func `only a terminal on standard output has a say in the width`() throws {
    #expect(try rendering(nil, [:], [.standardError], width: 120).width == 80)
    #expect(try rendering(nil, [:], width: 120, for: .file).width == 80)
  }

  @Test(
    arguments: [
      (nil, ["LANG": "de_DE.UTF-8"], false),
      (nil, ["LANG": "C.utf8"], false),
      ("--ascii", ["LANG": "C.utf8"], true),
      (nil, [:], true),
      (nil, ["LANG": "C"], true),
      (nil, ["LC_ALL": "C", "LANG": "C.UTF-8"], true),
      (nil, ["LC_ALL": "", "LC_CTYPE": "C.UTF-8", "LANG": "C"], false),
      (nil, ["LC_CTYPE": "de_DE.ISO-8859-1", "LANG": "C.UTF-8"], true),
    ] as [(String?, [String: String], Bool)])
  func `signs beyond ASCII need a locale of UTF-8`(
    option: String?, variables: [String: String], usesASCII: Bool
  ) throws {
    #expect(try rendering(option, variables).usesASCII == usesASCII)
  }
}
