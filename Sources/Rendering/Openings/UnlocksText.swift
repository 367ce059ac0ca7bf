import CareerModel
import Planning

/// What a level of a skill opens, or which open most, as a person reads it.
package enum UnlocksText {
  /// The whole answer; no line is wider than the options say.
  package static func text(_ report: UnlocksReport, _ options: RenderingOptions) -> String {
    let layout = PlanLayout(width: options.width)
    let blocks: [Block] =
      switch report.answer {
      case .opens(let unlocking): UnlockingBlocks(report, unlocking, layout, options.glyphs).blocks
      case .held(let competency): held(competency, report, layout)
      case .ranking(let ranking): UnlockRankingBlocks(report, ranking, layout).blocks
      }
    let ends = [
      AssumptionBlock(report.standing, layout, options.glyphs).lines,
      NextCommandBlock.lines(report.next, layout),
    ]
    return PlanWords.breakable(Block.joined(blocks + ends).written(with: options))
  }

  private static func held(
    _ competency: Competency, _ report: UnlocksReport, _ layout: PlanLayout
  ) -> [Block] {
    let name = report.standing.graph.name(of: competency)
    return [
      StyledText(name, .title).wrapped(to: layout.width),
      (StyledText("You hold \(name) already", .emphasis) + ": it opens nothing more.")
        .wrapped(to: layout.textWidth),
    ]
  }
}

/// What one level opens.
private struct UnlockingBlocks {
  private let standing: Standing
  private let unlocking: Unlocking
  private let layout: PlanLayout
  private let glyphs: Glyphs
  private var graph: CareerGraph { standing.graph }

  /// Of the lists that are no steps to take now.
  private static let mostNamed = 8

  init(
    _ report: UnlocksReport, _ unlocking: Unlocking, _ layout: PlanLayout, _ glyphs: Glyphs
  ) {
    standing = report.standing
    self.unlocking = unlocking
    self.layout = layout
    self.glyphs = glyphs
  }

  var blocks: [Block] {
    [
      heading, verdict.wrapped(to: layout.textWidth), start.wrapped(to: layout.textWidth),
      atOnce, dependents,
    ]
  }

  private var heading: Block {
    let name = StyledText(graph.name(of: unlocking.competency), .title)
    let dot = StyledText(" \(glyphs.middleDot) ", .dim)
    var lines = (name + dot + StyledText(graph.id(of: unlocking.competency), .code))
      .wrapped(to: layout.width)
    if let shows = graph[unlocking.competency].shows {
      lines += StyledText(shows, .dim).wrapped(to: layout.textWidth)
    }
    return lines
  }

  // MARK: The answer

  private var verdict: StyledText {
    guard !unlocking.opensNothing else {
      return StyledText("It opens nothing", .emphasis)
        + ": no level, role or move asks for it that something else does not do for already."
    }
    return StyledText("\(opened); \(needed).")
  }

  private var opened: String {
    var parts: [String] = []
    let levels = unlocking.startable.count + unlocking.prepared.count
    if levels > 0 { parts.append("opens \(PlanWords.counted(levels, "level"))") }
    let complete = unlocking.roles.count { (nearing: Unlocking.Nearing<RoleIndex>) -> Bool in
      nearing.left == 0
    }
    if complete > 0 {
      parts.append(
        "completes what \(PlanWords.counted(complete, "role")) \(complete == 1 ? "asks" : "ask") for"
      )
    }
    let nearer = unlocking.roles.count - complete
    if nearer > 0 { parts.append("brings \(PlanWords.counted(nearer, "role")) nearer") }
    let moves = Set(unlocking.openMoves + unlocking.moves.map(\.asker)).count
    if parts.isEmpty, moves > 0 {
      parts.append("brings \(PlanWords.counted(moves, "move")) nearer")
    }
    return "Holding it \(parts.isEmpty ? "opens nothing at once" : PlanWords.list(parts))"
  }

  private var needed: String {
    let dependents = unlocking.dependents
    var parts: [String] = []
    if !dependents.levels.isEmpty {
      parts.append(PlanWords.counted(dependents.levels.count, "level"))
    }
    if !dependents.roles.isEmpty {
      parts.append(PlanWords.counted(dependents.roles.count, "role"))
    }
    if !dependents.moves.isEmpty {
      parts.append(PlanWords.counted(dependents.moves.count, "move"))
    }
    return parts.isEmpty
      ? "nothing depends on it alone" : "\(PlanWords.list(parts)) cannot be had without it"
  }

  /// Whether it can be started, and what is missing if not.
  private var start: StyledText {
    let (competency, person) = (unlocking.competency, standing.person)
    let held = person.held.level(of: competency.skill)
    var missing: [StyledText] = []
    if held < competency.level - 1 {
      let below = Competency(skill: competency.skill, level: competency.level - 1)
      missing.append(StyledText(graph.name(of: below), .skill))
    }
    missing += graph[competency].needs.parts
      .filter { (part: Requirement) -> Bool in !part.isMet(by: person.held) }
      .map { (part: Requirement) -> StyledText in
        RequirementPhrase(graph: graph, naming: .names, givesReasons: false).text(part)
      }
    let cost = graph.cost(of: competency, in: person.role)
    let usual = PlanWords.hours(graph.cost(of: competency, hoursPercent: 100))
    let roles = FactWords.list(
      (graph[competency].onlyIn ?? []).map { (role: RoleIndex) -> String in graph[role].title },
      "or")
    guard missing.isEmpty else {
      let place = cost == nil ? ", and it can be gained only as \(roles)" : ""
      return "It takes \(usual), and cannot be started yet: it needs "
        + .joined(missing, by: missing.count == 2 ? " and " : "; ") + StyledText(" first\(place).")
    }
    guard let cost else {
      return StyledText("It takes \(usual), and cannot be started here: only as \(roles).")
    }
    return "It can be started today, and takes "
      + StyledText(PlanWords.hours(cost), .emphasis) + StyledText(" as \(standing.role.title).")
  }

  // MARK: What changes at once

  private var atOnce: Block {
    let items =
      unlocking.startable.map { (level: Competency) -> StyledText in
        let hours = graph.cost(of: level, in: standing.person.role).map(PlanWords.hours) ?? ""
        return name(level) + StyledText(" can be started: \(hours)")
      }
      + unlocking.prepared.map { (level: Competency) -> StyledText in
        let roles = (graph[level].onlyIn ?? []).map { (role: RoleIndex) -> String in
          graph[role].title
        }
        return name(level)
          + StyledText(" lacks nothing then but the role: only as \(FactWords.list(roles, "or"))")
      } + unlocking.openMoves.map(words)
      + unlocking.roles.map { (nearing: Unlocking.Nearing<RoleIndex>) -> StyledText in
        StyledText(graph[nearing.asker].title, .role) + StyledText(words(nearing))
      }
      + unlocking.moves.map { (nearing: Unlocking.Nearing<MoveIndex>) -> StyledText in
        let move = graph[nearing.asker]
        return "The move from " + StyledText(graph[move.from].title, .role) + " to "
          + StyledText(graph[move.to].title, .role) + StyledText(words(nearing))
      }
    guard !items.isEmpty else { return [] }
    let bullet = StyledText(String(glyphs.bullet), .dim).padded(to: layout.margin)
    return StyledText("Once you hold it, and the levels under it", .heading)
      .wrapped(to: layout.width)
      + items.flatMap { (item: StyledText) -> Block in
        item.wrapped(to: layout.textWidth, indent: bullet)
      }
  }

  private func name(_ level: Competency) -> StyledText {
    StyledText(graph.name(of: level), .skill) + StyledText(" \(glyphs.middleDot) ", .dim)
      + StyledText(graph.id(of: level), .code)
  }

  private func words(_ move: MoveIndex) -> StyledText {
    let tenure = graph[move].tenure
    let time =
      tenure.estimate.likely == .zero
      ? "" : "; it asks for \(PlanWords.tenure(tenure)) in the role you hold"
    return "The move to " + StyledText(graph[graph[move].to].title, .role)
      + StyledText(" has nothing left to learn for\(time)")
  }

  /// How much less is asked for then.
  private func words<Index>(_ nearing: Unlocking.Nearing<Index>) -> String {
    let met = PlanWords.counted(nearing.met, "thing")
    return nearing.left == 0
      ? ": nothing is left of what it asks for"
      : " asks for \(met) less, \(nearing.left) left"
  }

  // MARK: What depends on it

  private var dependents: Block {
    let dependents = unlocking.dependents
    guard !dependents.isEmpty else { return [] }
    var items: [StyledText] = []
    if !dependents.levels.isEmpty {
      items.append(
        "Levels: "
          + StyledText(
            PlanWords.list(dependents.levels, atMost: Self.mostNamed, name: graph.name(of:))))
    }
    if !dependents.roles.isEmpty {
      items.append(
        "Roles: "
          + StyledText(
            PlanWords.list(dependents.roles, atMost: Self.mostNamed) {
              (role: RoleIndex) -> String in
              graph[role].title
            }))
    }
    if !dependents.moves.isEmpty {
      items.append(
        "Moves: "
          + StyledText(
            PlanWords.list(dependents.moves, atMost: 3) { (index: MoveIndex) -> String in
              let move = graph[index]
              return "\(graph[move.from].title) \(glyphs.arrow) \(graph[move.to].title)"
            }))
    }
    let bullet = StyledText(String(glyphs.bullet), .dim).padded(to: layout.margin)
    let heading =
      StyledText("Cannot be had without it", .heading)
      + StyledText("  whatever else you learn, in whatever role", .dim)
    return heading.wrapped(to: layout.width)
      + items.flatMap { (item: StyledText) -> Block in
        item.wrapped(to: layout.textWidth, indent: bullet)
      }
  }
}
