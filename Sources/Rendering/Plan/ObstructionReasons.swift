import CareerModel
import Planning

/// What stands in the way, in the graph's own terms.
struct ObstructionReasons {
  private let question: PlanQuestion
  private let obstruction: Obstruction
  private let layout: PlanLayout
  private let glyphs: Glyphs
  private let words: FactWords
  private var graph: CareerGraph { question.graph }

  /// More would bury the point; the JSON has them all.
  static let mostShown = 8

  init(_ report: ObstructionReport, _ layout: PlanLayout, _ glyphs: Glyphs) {
    question = report.question
    obstruction = report.obstruction
    words = FactWords(graph: report.question.graph)
    self.layout = layout
    self.glyphs = glyphs
  }

  // MARK: In a sentence

  var verdict: Block { verdictText.wrapped(to: layout.textWidth) }

  var verdictText: StyledText { Self.answer(question) + " " + reason }

  /// That there is no way, and nothing else.
  static func answer(_ question: PlanQuestion) -> StyledText {
    StyledText("There is no way", .error)
      + " from \(question.origin.title) to \(question.goal.phrase) in this graph."
  }

  private var reason: StyledText {
    switch obstruction.cause {
    case .noChainOfMoves(let gap): reason(gap)
    case .facts(let blocking):
      switch blocking.kind {
      case .requirements:
        question.request.goal.isRole
          ? "Moves lead there, but together these facts of the graph block every way:"
          : "Together these facts of the graph block every way:"
      case .order:
        """
        Each step is possible by itself, but no one way makes them all. Together these facts of \
        the graph block every way:
        """
      }
    }
  }

  private func reason(_ gap: MoveGap) -> StyledText {
    let target = question.goal.phrase
    guard !gap.rolesBeforeTarget.isEmpty else {
      return StyledText("Whatever is learned, no move at all leads to \(target).")
    }
    let reached = gap.rolesReached.filter { (role: RoleIndex) -> Bool in
      role != question.request.person.role
    }
    let start =
      reached.isEmpty
      ? "No move leads out of \(question.origin.title)"
      : "Moves lead from there to \(titles(reached, "and")) only"
    return StyledText(
      "No chain of moves leads there, whatever is learned. \(start); "
        + "moves to \(target) come from \(titles(gap.rolesBeforeTarget, "and")) only.")
  }

  private func titles(_ roles: [RoleIndex], _ word: String) -> String {
    FactWords.list(roles.map { (role: RoleIndex) -> String in graph[role].title }, word)
  }

  // MARK: Facts

  var facts: Block {
    statements.flatMap { (statement: StyledText) -> Block in
      statement.wrapped(
        to: layout.textWidth,
        indent: StyledText(String(glyphs.crossMark), .error).padded(to: layout.margin))
    } + remarks.flatMap(layout.paragraph)
  }

  /// The facts that are shown, a sentence each.
  var statements: [StyledText] {
    guard case .facts(let blocking) = obstruction.cause else { return [] }
    return blocking.facts.prefix(Self.mostShown).map { (fact: BlockingFact) -> StyledText in
      statement(fact, blocking) + "."
    }
  }

  /// What else there is to say of them, a sentence each.
  var remarks: [StyledText] {
    guard case .facts(let blocking) = obstruction.cause else { return [] }
    let hidden = blocking.facts.count - Self.mostShown
    let more = StyledText(
      "and \(PlanWords.counted(hidden, "fact")) more, all in --format json", .dim)
    return (hidden > 0 ? [more] : [])
      + blocking.apart.map { pair -> StyledText in
        "No chain of moves leads through roles for both " + words.name(pair.one) + " and "
          + words.name(pair.other) + "."
      }
  }

  /// Under the facts: that none is there for nothing.
  var weight: Block { weightText.map { $0.wrapped(to: layout.textWidth) } ?? [] }

  var weightText: StyledText? {
    guard case .facts(let blocking) = obstruction.cause else { return nil }
    return blocking.isIrreducible
      ? "Each of them counts: without it, the others would leave a way open."
      : "A limit came before it was tried whether each of them counts."
  }

  private func statement(_ blocked: BlockingFact, _ blocking: BlockingFacts) -> StyledText {
    guard case .onlyIn(let competency) = blocked.fact else {
      return words.statement(blocked.fact)
    }
    let start = name(competency, blocking) + " can be gained only as "
    if let source = blocked.sources.first, blocked.sources.count == 1, let remark = remark(source) {
      return start + words.title(source.role) + ": \(remark)"
    }
    return start + list(blocked.sources)
  }

  private func list(_ sources: [BlockingFact.Source]) -> StyledText {
    StyledText(
      FactWords.list(
        sources.map { (source: BlockingFact.Source) -> String in
          let title = graph[source.role].title
          guard let remark = remark(source) else { return title }
          return "\(title) (\(remark))"
        }, "or"))
  }

  /// Why a role is no place to gain something on the way, where moves alone say so.
  private func remark(_ source: BlockingFact.Source) -> String? {
    let targets = question.request.goal.roles
    if targets.contains(source.role) {
      return "\(targets.count == 1 ? "the" : "a") target, which is too late"
    }
    if !source.isReached { return "no chain of moves leads there from \(question.origin.title)" }
    if !source.leadsToTarget {
      return "no chain of moves leads from there to \(question.goal.phrase)"
    }
    return nil
  }

  /// A competency; where only a higher level of its skill is asked for, that level too.
  private func name(_ competency: Competency, _ blocking: BlockingFacts) -> StyledText {
    let asked = blocking.facts.flatMap { (blocked: BlockingFact) -> [Competency] in
      guard case .need(let asker, let part) = blocked.fact else { return [] }
      return graph.needs(of: asker).parts[part].competencies
    }
    let name = words.name(competency)
    let higher = asked.filter { (other: Competency) -> Bool in
      other.skill == competency.skill && other.level > competency.level
    }
    guard !asked.contains(competency), let next = higher.min() else { return name }
    return name + ", which comes before " + words.name(next) + ","
  }
}
