/// Commands worth running next.
enum NextCommandBlock {
  static func lines(_ commands: [NextCommand], _ layout: PlanLayout) -> Block {
    guard !commands.isEmpty else { return [] }
    var lines = [StyledText("Next", .heading)]
    for command in commands {
      lines += StyledText(command.line, .code)
        .wrapped(to: layout.width, indent: layout.marginBlanks)
      lines += StyledText(command.purpose, .dim)
        .wrapped(to: layout.width, indent: .blanks(layout.margin + 2))
    }
    return lines
  }
}
