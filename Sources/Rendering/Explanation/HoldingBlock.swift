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
    guard let heading else { return StyledText(sentence).wrapped(to: layout.textWidth) }
    let bullet = StyledText(String(glyphs.bullet), .dim).padded(to: layout.margin)
    var lines = StyledText(heading, .heading).wrapped(to: layout.textWidth)
    for item in items { lines += item.wrapped(to: layout.textWidth, indent: bullet) }
    if let rest { lines += layout.paragraph(StyledText(rest, .dim)) }
    return lines
  }

  /// Over the items; `nil` where there are none, and the sentence says why.
  var heading: String? {
    switch report.holding {
    case .anyOf(let competencies):
      return "What you could bring\(competencies.count == 1 ? "" : ": any one of")"
    case .together(_, let isFewest):
      let reason = isFewest ? "fewer would not do" : "none of them can be left out"
      return "What you could bring: all of these, \(reason)"
    case .none, .unknown: return nil
    }
  }

  var sentence: String {
    switch report.holding {
    case .none: "Nothing that you could bring would open a way: the graph has to change."
    case .unknown: "A limit came before it was known what you could bring to open a way."
    case .anyOf, .together: ""
    }
  }

  /// What to bring, each with the option that says so.
  var items: [StyledText] {
    competencies.prefix(ObstructionReasons.mostShown).map {
      (competency: Competency) -> StyledText in
      StyledText(graph.name(of: competency), .skill) + ", held already: "
        + StyledText(PlanWords.unbroken("--has \(graph.id(of: competency))"), .code)
    }
  }

  /// How many are left out.
  var rest: String? {
    let hidden = competencies.count - ObstructionReasons.mostShown
    return hidden > 0 ? "and \(hidden) more, all in --format json" : nil
  }

  private var competencies: [Competency] {
    switch report.holding {
    case .anyOf(let competencies), .together(let competencies, isFewest: _): competencies
    case .none, .unknown: []
    }
  }
}
