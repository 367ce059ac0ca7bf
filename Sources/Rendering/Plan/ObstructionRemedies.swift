import CareerModel
import Planning

/// What the graph would have to have for a way to exist.
struct ObstructionRemedies {
  private let question: PlanQuestion
  private let obstruction: Obstruction
  private let layout: PlanLayout
  private let glyphs: Glyphs
  private let facts: ObstructionFacts
  private var graph: CareerGraph { question.graph }

  init(_ report: ObstructionReport, _ layout: PlanLayout, _ glyphs: Glyphs) {
    question = report.question
    obstruction = report.obstruction
    facts = ObstructionFacts(report)
    self.layout = layout
    self.glyphs = glyphs
  }

  var lines: Block {
    let remedies =
      switch obstruction.kind {
      case .noChainOfMoves: [missingMove]
      case .requirements, .order: missingSources + [softerMove]
      }
    let bullet = StyledText(String(glyphs.bullet), .dim).padded(to: layout.margin)
    return [
      StyledText(
        remedies.count == 1 ? "What would open a way" : "What would open a way: one of", .heading)
    ]
      + remedies.flatMap { (remedy: String) -> Block in
        StyledText(remedy).wrapped(to: layout.textWidth, indent: bullet)
      }
  }

  private var missingMove: String {
    let origins = facts.titles(obstruction.reachableRoles, "or")
    let target = question.target.title
    guard !obstruction.rolesBeforeTarget.isEmpty else {
      return "A move to \(target) from \(origins)."
    }
    let before = facts.titles(obstruction.rolesBeforeTarget, "or")
    return "A move from \(origins) to \(target) itself, or to a role that leads there: \(before)."
  }

  /// For what can be gained only out of reach: somewhere within reach to gain it.
  private var missingSources: [String] {
    let reachable = facts.titles(
      obstruction.reachableRoles.filter { (role: RoleIndex) -> Bool in
        role != question.request.target
      }, "or")
    return obstruction.unattainable.compactMap { (lack: Obstruction.Unattainable) -> String? in
      guard let onlyIn = lack.onlyIn else { return nil }
      let name = graph.name(of: lack.competency)
      if facts.rolesOutOfReach(for: lack) != nil {
        return "\(name) offered in a role that you can hold: \(reachable)."
      }
      guard lack.unmet.isEmpty else { return nil }
      let origins = facts.titles(onlyIn, "or")
      let heldUp = facts.rolesHeldUp(by: lack.competency)
      return heldUp.isEmpty
        ? "A way on from \(origins), where \(name) is gained."
        : "A move from \(origins), where \(name) is gained, to \(facts.titles(heldUp, "or"))."
    }
  }

  private var softerMove: String {
    guard let blocked = facts.blockedMoves.first else {
      return "A move to \(question.target.title) that asks for less."
    }
    let move = graph[blocked.move]
    let asked = facts.phrase(blocked.unmetByMove + blocked.unmetByRole)
    return "Some way from \(graph[move.from].title) to \(graph[move.to].title) that does not ask "
      + "for \(asked)."
  }
}
