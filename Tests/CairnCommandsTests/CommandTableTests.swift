import CairnCommands
import Testing

struct CommandTableTests {
  @Test(arguments: Command.allCases)
  func `a command's options have names of their own`(command: Command) {
    let options = CommandTable.specification(of: command).options
    let names =
      options.map(\.spelling) + options.compactMap(\.shortSpelling)
    #expect(Set(names).count == names.count)
  }

  @Test(arguments: Command.allCases)
  func `the examples that help shows are understood`(command: Command) throws {
    for example in CommandTable.specification(of: command).examples {
      let words = example.line.split(separator: " ").map(String.init)
      #expect(words.first == "cairn")
      var parser = ArgumentParser(Array(words.dropFirst()))
      try parser.parse()
      #expect(parser.command == command)
    }
  }

  @Test(arguments: Command.allCases)
  func `every command offers help, and fits the narrowest line`(command: Command) {
    let world = FakeWorld()
    #expect(world.run("help", command.rawValue, "--width", "40") == .done)
    for line in world.written.output.split(separator: "\n") { #expect(line.count <= 40) }
    let other = FakeWorld()
    #expect(other.run(command.rawValue, "-h", "--width=40") == .done)
    #expect(other.written == world.written)
  }
}
