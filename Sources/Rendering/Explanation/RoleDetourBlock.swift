import CareerModel
import Planning
import Timelines

/// Why the best plan does not lead through a role.
struct RoleDetourBlock {
  private let question: PlanQuestion
  private let best: Timeline
  private let role: RoleIndex
  private let detour: RoleDetour
  private let layout: PlanLayout
  private let glyphs: Glyphs
  private let span: SpanWords
  private var graph: CareerGraph { question.graph }
  private var title: String { graph[role].title }

  init(
    _ report: WhyReport, _ role: RoleIndex, _ detour: RoleDetour, _ layout: PlanLayout,
    _ glyphs: Glyphs
  ) {
    question = report.question
    best = report.timeline
    self.role = role
    self.detour = detour
    self.layout = layout
    self.glyphs = glyphs
    span = SpanWords(report.question)
  }

  var blocks: [Block] {
    switch detour {
    case .found(let detour, let proof): return [found(detour, proof)]
    case .onTheWay(let without): return [onTheWay(without)]
    case .noChainOfMoves(let ends): return [sentence(verdict + noMoves(ends))]
    case .blocked(let obstruction): return blocked(obstruction)
    case .ruledOut(let conflict): return [sentence(verdict + ruledOut(conflict))]
    case .stopped(let bound):
      let least = bound.time > .zero ? " It takes at least \(span.words(bound.time))." : ""
      return [
        sentence(
          StyledText("The search stopped", .warning)
            + " before it found a way through \(title).\(least)")
      ]
    }
  }

  private var verdict: StyledText {
    StyledText("There is no way", .error) + " through \(title)"
  }

  private func sentence(_ text: StyledText) -> Block { text.wrapped(to: layout.textWidth) }

  // MARK: There is a way

  private func found(_ detour: Detour, _ proof: PlanProof) -> Block {
    let timeline = timeline(detour)
    let longer = detour.difference.time
    let isProved = proof == .proved
    let claim: StyledText =
      longer > .zero
      ? "Through \(title) it takes \(isProved ? "" : "at most ")"
        + StyledText("\(span.words(longer)) longer", .emphasis)
      : longer == .zero && isProved
        ? "Through \(title) it is just as quick"
        : "Through \(title) it takes no longer than the best way found before the limit"
    let late = question.by.map { (by: CivilDate) -> String in
      timeline.arrival > by ? ", which is after \(by)" : ""
    }
    var lines = sentence(
      claim + ": \(PlanWords.duration(timeline.span)), until \(timeline.arrival)\(late ?? "").")
    lines += way(detour)
    // Where a limit came before the best plan was found, this one may be the better.
    guard longer >= .zero else { return lines }
    let words = DifferenceWords(detour.difference, question, best: nil)
    for text in [words.time, words.learning].compactMap(\.self) {
      lines += layout.paragraph(StyledText(text))
    }
    lines += stays(timeline)
    if case .bounded(let bound) = proof {
      lines += layout.paragraph(
        StyledText(GapWords.sentence(of: detour.plan.totals, above: bound), .warning))
    }
    return lines
  }

  private func onTheWay(_ without: Detour?) -> Block {
    let claim = StyledText("The best way passes through \(title)", .emphasis)
    guard let without else {
      return sentence(claim + ", and there is no way without it.")
    }
    let timeline = timeline(without)
    let cost =
      without.difference.time > .zero
      ? "takes \(span.words(without.difference.time)) longer" : "is just as quick"
    var lines = sentence(
      claim + ". Without it the best way \(cost): \(PlanWords.duration(timeline.span)), until "
        + "\(timeline.arrival).")
    lines += way(without)
    let words = DifferenceWords(without.difference, question, best: nil)
    for text in [words.time, words.learning].compactMap(\.self) {
      lines += layout.paragraph(StyledText(text))
    }
    return lines
  }

  private func timeline(_ detour: Detour) -> Timeline {
    Timeline(detour.plan, for: question.request, in: graph, startingOn: question.start)
  }

  private func way(_ detour: Detour) -> Block {
    let roles = detour.plan.rolesEntered(in: graph).dropLast()
    guard !roles.isEmpty else { return layout.paragraph(StyledText("straight there", .dim)) }
    let titles = roles.map { (role: RoleIndex) -> StyledText in
      StyledText(graph[role].title, .role)
    }
    return layout.paragraph(
      StyledText("via ", .dim) + StyledText.joined(titles, by: " \(glyphs.arrow) "))
  }

  /// What the stays in roles that the best plan does not pass are made of.
  private func stays(_ timeline: Timeline) -> Block {
    let known = Set(best.phases.map(\.role))
    return timeline.phases.filter { (phase: Timeline.Phase) -> Bool in
      !known.contains(phase.role)
    }
    .flatMap { (phase: Timeline.Phase) -> Block in
      layout.paragraph(
        "As " + StyledText(graph[phase.role].title, .role) + ", "
          + PhaseWords(graph, phase).sentence)
    }
  }

  // MARK: There is none

  private func noMoves(_ ends: RoleDetour.Ends) -> StyledText {
    guard ends.isReached else {
      let origins = ends.origins.map { (origin: RoleIndex) -> String in graph[origin].title }
      return StyledText(
        origins.isEmpty
          ? ": no move leads to it."
          : ": no chain of moves leads to it, whatever is learned. Moves to it come from "
            + "\(FactWords.list(origins, "and")) only.")
    }
    guard ends.leadsToGoal else {
      return StyledText(
        ": no chain of moves leads from there to \(question.goal.phrase), whatever is learned.")
    }
    return ": moves lead there and on, but no chain of moves does both before the goal is reached."
  }

  private func blocked(_ obstruction: Obstruction) -> [Block] {
    let reasons = ObstructionReasons(
      ObstructionReport(question, obstruction: obstruction, next: []), layout, glyphs)
    return [
      sentence(verdict + ". Moves lead there and on, but together these facts block every way:"),
      reasons.facts, reasons.weight,
    ]
  }

  private func ruledOut(_ conflict: ConstraintConflict) -> StyledText {
    let words = ConstraintWords(question: question)
    let others = conflict.conflicting.filter { (constraint: PlanConstraint) -> Bool in
      constraint != .via(role)
    }
    return StyledText(
      " \(PlanWords.list(others.map(words.inSentence))): \(others.count == 1 ? "this condition rules" : "these conditions rule") it out."
    )
  }
}
