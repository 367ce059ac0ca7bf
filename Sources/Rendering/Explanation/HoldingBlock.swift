import CareerModel
import Planning

/// What someone would have to bring for there to be a way.
struct HoldingBlock {
  private let report: ImpossibilityReport
  private let layout: PlanLayout
  private let glyphs: Glyphs
  private var graph: CareerGraph { report.obstruction.question.graph }

  init(_ report: ImpossibilityReport, _ layout: PlanLayout, _ glyphs: Glyphs) {
    self.report = report
    self.layout = layout
    self.glyphs = glyphs
  }

  var lines: Block {
    switch report.holding {
    case .anyOf(let competencies):
      let choice = competencies.count == 1 ? "" : ": any one of"
      return list("What you could bring\(choice)", competencies, mark: glyphs.bullet)
    case .together(let competencies, let isFewest):
      let reason = isFewest ? "fewer would not do" : "none of them can be left out"
      return list(
        "What you could bring: all of these, \(reason)", competencies, mark: glyphs.bullet)
    case .none:
      return sentence("Nothing that you could bring would open a way: the graph has to change.")
    case .unknown:
      return sentence("A limit came before it was known what you could bring to open a way.")
    }
  }

  private func sentence(_ text: String) -> Block { StyledText(text).wrapped(to: layout.textWidth) }

  private func list(_ heading: String, _ competencies: [Competency], mark: Character) -> Block {
    let bullet = StyledText(String(mark), .dim).padded(to: layout.margin)
    var lines = StyledText(heading, .heading).wrapped(to: layout.textWidth)
    for competency in competencies.prefix(ObstructionReasons.mostShown) {
      let text =
        StyledText(graph.name(of: competency), .skill) + ", held already: "
        + StyledText(PlanWords.unbroken("--has \(graph.id(of: competency))"), .code)
      lines += text.wrapped(to: layout.textWidth, indent: bullet)
    }
    let hidden = competencies.count - ObstructionReasons.mostShown
    if hidden > 0 {
      lines += layout.paragraph(StyledText("and \(hidden) more, all in --format json", .dim))
    }
    return lines
  }
}
