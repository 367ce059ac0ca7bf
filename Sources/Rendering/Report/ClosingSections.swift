import CareerModel
import Planning

/// What a page ends with: assumptions, the guides of the roles that were asked for, and commands.
struct ClosingSections {
  private let question: PlanQuestion
  private let assumptions: [Assumption]
  private let roles: [RoleIndex]
  private let commands: [NextCommand]

  init(
    _ question: PlanQuestion, assumptions: [Assumption], guideOf roles: [RoleIndex],
    _ commands: [NextCommand]
  ) {
    self.question = question
    self.assumptions = assumptions
    self.roles = roles
    self.commands = commands
  }

  var all: [PageSection] {
    [
      assumptions.isEmpty
        ? nil : PageSection(id: "assumptions", heading: "Assumptions", write: writeAssumptions),
      roles.isEmpty ? nil : PageSection(id: "guide", heading: guideHeading, write: writeGuides),
      commands.isEmpty ? nil : PageSection(id: "next", heading: "Next", write: writeCommands),
    ].compactMap(\.self)
  }

  private func writeAssumptions(_ writer: inout XMLWriter) {
    writer.list(
      assumptions.map { (assumption: Assumption) -> StyledText in
        AssumptionWords.text(assumption, question.standing)
      })
    writer.paragraph(AssumptionBlock.caution)
  }

  private var guideHeading: String { roles.count == 1 ? "Career guide" : "Career guides" }

  private func writeGuides(_ writer: inout XMLWriter) {
    for role in roles { RoleGuidePart(role, in: question.graph).write(&writer) }
  }

  private func writeCommands(_ writer: inout XMLWriter) {
    writer.element("ul", [("class", "commands")]) { (writer: inout XMLWriter) -> Void in
      for command in commands {
        writer.line("li") { (writer: inout XMLWriter) -> Void in
          writer.line("code") { (writer: inout XMLWriter) -> Void in
            // Lines break between words, and not after the first hyphen of an option.
            for (place, word) in command.line.split(separator: " ").enumerated() {
              if place > 0 { writer.words(" ") }
              writer.element("span", [], String(word))
            }
          }
          writer.words(StyledText(" " + command.purpose, .dim))
        }
      }
    }
  }
}
