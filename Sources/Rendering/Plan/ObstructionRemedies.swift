import CareerModel
import Planning

/// What the graph would have to say for a way to exist.
struct ObstructionRemedies {
  private let question: PlanQuestion
  private let obstruction: Obstruction
  private let layout: PlanLayout
  private let glyphs: Glyphs
  private let words: FactWords
  private var graph: CareerGraph { question.graph }

  init(_ report: ObstructionReport, _ layout: PlanLayout, _ glyphs: Glyphs) {
    question = report.question
    obstruction = report.obstruction
    words = FactWords(graph: report.question.graph)
    self.layout = layout
    self.glyphs = glyphs
  }

  var lines: Block {
    let bullet = StyledText(String(glyphs.bullet), .dim).padded(to: layout.margin)
    return StyledText(heading, .heading).wrapped(to: layout.textWidth)
      + remedies.flatMap { (remedy: StyledText) -> Block in
        remedy.wrapped(to: layout.textWidth, indent: bullet)
      }
  }

  var heading: String {
    switch obstruction.cause {
    case .noChainOfMoves: return "What is missing"
    case .facts(let blocking):
      switch blocking.openings {
      case .anyOf(let facts):
        return facts.count == 1 ? "What would open a way" : "What would open a way: any one of"
      case .together:
        return
          "What would open a way: all of these together, as more than the above is in the way"
      }
    }
  }

  /// A sentence each.
  var remedies: [StyledText] {
    switch obstruction.cause {
    case .noChainOfMoves(let gap): return [missingMove(gap)]
    case .facts(let blocking):
      switch blocking.openings {
      case .anyOf(let facts), .together(let facts): return remedies(facts)
      }
    }
  }

  private func remedies(_ facts: [GraphFact]) -> [StyledText] {
    let shown = facts.prefix(ObstructionReasons.mostShown)
    let sentences = shown.map { (fact: GraphFact) -> StyledText in words.withoutIt(fact) + "." }
    let hidden = facts.count - shown.count
    guard hidden > 0 else { return sentences }
    return sentences + [StyledText("and \(hidden) more, all in --format json", .dim)]
  }

  private func missingMove(_ gap: MoveGap) -> StyledText {
    let origins = titles(gap.rolesReached)
    let target = question.goal.phrase
    guard !gap.rolesBeforeTarget.isEmpty else {
      return StyledText("A move to \(target) from \(origins).")
    }
    return StyledText(
      "A move from \(origins) to \(target) itself, or to a role that leads there: "
        + "\(titles(gap.rolesBeforeTarget)).")
  }

  private func titles(_ roles: [RoleIndex]) -> String {
    FactWords.list(roles.map { (role: RoleIndex) -> String in graph[role].title }, "or")
  }
}
