import CareerModel
import Planning
import Timelines

/// Why a competency is in a plan, or why it is not: every chain of reasons up to the goal.
struct SkillReasonBlock {
  private let question: PlanQuestion
  private let timeline: Timeline
  private let reason: SkillReason
  private let layout: PlanLayout
  private let glyphs: Glyphs
  private let words: FactWords
  private var graph: CareerGraph { question.graph }

  private static let mostShown = 6

  init(
    _ report: WhyReport, _ reason: SkillReason, _ layout: PlanLayout, _ glyphs: Glyphs
  ) {
    question = report.question
    timeline = report.timeline
    self.reason = reason
    self.layout = layout
    self.glyphs = glyphs
    words = FactWords(graph: report.question.graph)
  }

  var lines: Block {
    switch reason {
    case .heldFromStart(let competency):
      return
        ("You hold " + words.name(competency)
        + " from the first day, so that the plan has nothing to learn there.")
        .wrapped(to: layout.textWidth)
    case .acquired(let competency, let chains): return acquired(competency, chains)
    case .notInPlan(let competency, let absence): return absent(competency, absence)
    }
  }

  // MARK: In the plan

  private func acquired(_ competency: Competency, _ chains: [[PlanReasons.Reason]]) -> Block {
    var lines = (words.name(competency) + place(of: competency)).wrapped(to: layout.textWidth)
    let merged = Self.merged(chains)
    for ends in merged.prefix(Self.mostShown) { lines += self.chain(competency, ends) }
    let hidden = merged.count - Self.mostShown
    if hidden > 0 {
      lines += layout.paragraph(StyledText("and \(hidden) more, all in --format json", .dim))
    }
    return lines
  }

  /// Chains over the same levels, one after another, in the order of the first of them.
  private static func merged(_ chains: [[PlanReasons.Reason]]) -> [[[PlanReasons.Reason]]] {
    var merged: [[[PlanReasons.Reason]]] = []
    for chain in chains {
      if let place = merged.firstIndex(where: { (others: [[PlanReasons.Reason]]) -> Bool in
        others[0].dropLast() == chain.dropLast()
      }) {
        merged[place].append(chain)
      } else {
        merged.append([chain])
      }
    }
    return merged
  }

  private func place(of competency: Competency) -> StyledText {
    for phase in timeline.phases {
      for lesson in phase.lessons where lesson.competency == competency {
        return StyledText(
          " is in the plan: \(PlanWords.hours(lesson.minutes)) as \(graph[phase.role].title), "
            + "\(lesson.starts) to \(lesson.ends), because")
      }
    }
    return " is in the plan, because"
  }

  /// Chains over the same levels, each link one step further in.
  private func chain(_ competency: Competency, _ chains: [[PlanReasons.Reason]]) -> Block {
    var links: [StyledText] = []
    var here = competency
    for reason in chains[0].dropLast() {
      links.append(link(reason, here))
      if case .level(let level) = reason { here = level }
    }
    let depth = links.count
    links += chains.compactMap { (chain: [PlanReasons.Reason]) -> StyledText? in
      chain.last.map { (reason: PlanReasons.Reason) -> StyledText in link(reason, here) }
    }
    var lines: Block = []
    for (place, text) in links.enumerated() {
      lines += text.wrapped(to: layout.textWidth, indent: indent(min(place, depth)))
    }
    if chains.count == 1, let onward = onward(from: chains[0].last) {
      lines += onward.wrapped(to: layout.textWidth, indent: indent(depth + 1))
    }
    return lines
  }

  private func indent(_ depth: Int) -> StyledText {
    guard depth > 0 else { return StyledText(String(glyphs.bullet), .dim).padded(to: 3) }
    return .blanks(depth * 2 + 1) + StyledText(String(glyphs.lastBranch), .dim).padded(to: 2)
  }

  private func link(_ reason: PlanReasons.Reason, _ competency: Competency) -> StyledText {
    switch reason {
    case .role(let role, let stay):
      return words.title(role) + " asks for " + words.name(competency) + ", by "
        + "\(timeline.phases[stay].ends)"
    case .move(let move, let stay):
      return "the move from " + words.title(graph[move].from) + " to "
        + words.title(graph[move].to) + " asks for " + words.name(competency) + ", by "
        + "\(timeline.phases[stay].ends)"
    case .level(let level):
      return level.skill == competency.skill
        ? words.name(level) + " comes after " + words.name(competency)
        : words.name(level) + " needs " + words.name(competency) + " first"
    case .goal: return words.name(competency) + " is what you asked for"
    }
  }

  /// From the role where a chain ends to the goal.
  private func onward(from reason: PlanReasons.Reason?) -> StyledText? {
    let stay: Int
    switch reason {
    case .role(_, let number), .move(_, let number): stay = number
    case .level, .goal, nil: return nil
    }
    let roles = timeline.phases.dropFirst(stay + 1).compactMap {
      (phase: Timeline.Phase) -> String? in
      phase.milestone.map { (milestone: Timeline.Milestone) -> String in
        "\(graph[milestone.role].title) on \(milestone.date)"
      }
    }
    guard !roles.isEmpty else { return nil }
    return StyledText("which leads on to \(roles.joined(separator: ", then "))")
  }

  // MARK: Not in the plan

  private func absent(_ competency: Competency, _ absence: SkillReason.Absence) -> Block {
    let verdict = StyledText("The plan does without ", .emphasis) + words.name(competency)
    if !absence.metOtherwise.isEmpty {
      var lines = (verdict + ", as what names it on this way is met otherwise:")
        .wrapped(to: layout.textWidth)
      let bullet = StyledText(String(glyphs.bullet), .dim).padded(to: layout.margin)
      for need in absence.metOtherwise.prefix(Self.mostShown) {
        lines += (words.statement(.need(of: need.asker, part: need.part)) + ".")
          .wrapped(to: layout.textWidth, indent: bullet)
      }
      return lines
    }
    let askers = absence.elsewhere.map { (asker: Asker) -> String in name(asker) }
    let elsewhere =
      askers.isEmpty
      ? " Nothing in the graph does."
      : " Elsewhere in the graph, "
        + PlanWords.list(askers, atMost: 4) { (name: String) -> String in name }
        + (askers.count == 1 ? " does." : " do.")
    return (verdict + StyledText(": no role, move or skill on this way asks for it.\(elsewhere)"))
      .wrapped(to: layout.textWidth)
  }

  private func name(_ asker: Asker) -> String {
    switch asker {
    case .role(let role): graph[role].title
    case .move(let move):
      "the move from \(graph[graph[move].from].title) to \(graph[graph[move].to].title)"
    case .level(let competency): graph.name(of: competency)
    }
  }
}
