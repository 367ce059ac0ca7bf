import CareerModel
import Planning

/// What stands in the way, in the graph's own terms.
struct ObstructionReasons {
  private let question: PlanQuestion
  private let obstruction: Obstruction
  private let layout: PlanLayout
  private let glyphs: Glyphs
  private let facts: ObstructionFacts
  private var graph: CareerGraph { question.graph }

  /// More would bury the point; the JSON has them all.
  private static let mostShown = 8

  init(_ report: ObstructionReport, _ layout: PlanLayout, _ glyphs: Glyphs) {
    question = report.question
    obstruction = report.obstruction
    facts = ObstructionFacts(report)
    self.layout = layout
    self.glyphs = glyphs
  }

  // MARK: In a sentence

  var verdict: Block {
    let answer =
      StyledText("There is no way", .error)
      + StyledText(" from \(question.origin.title) to \(question.target.title) in this graph. ")
    return (answer + reason).wrapped(to: layout.textWidth)
  }

  private var reason: StyledText {
    switch obstruction.kind {
    case .noChainOfMoves: chainReason
    case .requirements:
      "Moves lead there, but each way comes to one that asks for what cannot be held by then:"
    case .order:
      "Each step is possible by itself, but no one way makes them all:"
    }
  }

  private var chainReason: StyledText {
    let target = question.target.title
    let before = facts.titles(obstruction.rolesBeforeTarget, "and")
    let reachable = obstruction.reachableRoles.filter { (role: RoleIndex) -> Bool in
      role != question.request.person.role
    }
    let start =
      reachable.isEmpty
      ? "No move leads out of \(question.origin.title) that can be made"
      : "Moves lead from there to \(facts.titles(reachable, "and")) only"
    guard !obstruction.rolesBeforeTarget.isEmpty else {
      return StyledText("Whatever is learned, no move at all leads to \(target).")
    }
    return StyledText(
      "No chain of moves leads there, whatever is learned. \(start); "
        + "moves to \(target) start from \(before) only.")
  }

  // MARK: Moves

  var blockedMoves: Block {
    let moves = facts.blockedMoves
    var lines = moves.prefix(Self.mostShown).flatMap(lines)
    if moves.count > Self.mostShown {
      lines += layout.paragraph(
        StyledText("and \(moves.count - Self.mostShown) more moves, likewise", .dim))
    }
    return lines
  }

  private func lines(of blocked: Obstruction.BlockedMove) -> Block {
    let move = graph[blocked.move]
    let title =
      StyledText(graph[move.from].title, .role) + StyledText(" \(glyphs.arrow) ", .dim)
      + StyledText(graph[move.to].title, .role)
    var lines = title.wrapped(
      to: layout.textWidth,
      indent: StyledText(String(glyphs.crossMark), .error).padded(to: layout.margin))
    let phrase = RequirementPhrase(graph: graph, naming: .names)
    for requirement in blocked.unmetByMove {
      lines += reason(StyledText("the move asks for ") + phrase.text(requirement))
    }
    for requirement in blocked.unmetByRole {
      lines += reason(StyledText("the role asks for ") + phrase.text(requirement))
    }
    return lines
  }

  private func reason(_ text: StyledText) -> Block {
    text.wrapped(
      to: layout.textWidth, indent: .blanks(layout.margin + 2),
      hangingIndent: .blanks(layout.margin + 4))
  }

  // MARK: Competencies

  var unattainable: Block {
    guard !obstruction.unattainable.isEmpty else { return [] }
    let heading =
      obstruction.unattainable.count == 1 ? "Why it cannot be held" : "Why these cannot be held"
    var lines = [StyledText(heading, .heading)]
    let shown = obstruction.unattainable.prefix(Self.mostShown)
    for lack in shown {
      let sentence =
        StyledText(graph.name(of: lack.competency), .skill) + " \(facts.sentence(about: lack))"
      lines += bullet(sentence)
    }
    if obstruction.unattainable.count > shown.count {
      lines += layout.paragraph(
        StyledText("and \(obstruction.unattainable.count - shown.count) more, likewise", .dim))
    }
    for circle in facts.circles {
      let names = circle.map { (competency: Competency) -> String in graph.name(of: competency) }
      lines += bullet(StyledText("So \(PlanWords.list(names)) wait for each other."))
    }
    return lines
  }

  private func bullet(_ text: StyledText) -> Block {
    text.wrapped(
      to: layout.textWidth,
      indent: StyledText(String(glyphs.bullet), .dim).padded(to: layout.margin))
  }
}
