/// Commands worth running next.
enum NextCommandBlock {
  static func lines(_ commands: [NextCommand], _ layout: PlanLayout) -> Block {
    guard !commands.isEmpty else { return [] }
    var lines = [StyledText("Next", .heading)]
    for command in commands {
      lines += commandLines(command.line, layout)
      lines += StyledText(command.purpose, .dim)
        .wrapped(to: layout.width, indent: .blanks(layout.margin + 2))
    }
    return lines
  }

  /// A command, broken as a shell takes it, so that it can be copied whole.
  private static func commandLines(_ line: String, _ layout: PlanLayout) -> Block {
    let lines = StyledText(line, .code).wrapped(
      to: layout.width - 2, indent: layout.marginBlanks,
      hangingIndent: .blanks(layout.margin + 2))
    return lines.enumerated().map { (index: Int, line: StyledText) -> StyledText in
      index == lines.count - 1 ? line : line + StyledText(" \\", .code)
    }
  }
}
