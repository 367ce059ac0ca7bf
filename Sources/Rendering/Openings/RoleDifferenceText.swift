import CareerModel
import Planning

/// What two roles ask for beyond each other, as a person reads it.
package enum RoleDifferenceText {
  /// The whole answer; no line is wider than the options say.
  package static func text(_ report: RoleDifferenceReport, _ options: RenderingOptions) -> String {
    let layout = PlanLayout(width: options.width)
    let glyphs = options.glyphs
    let (one, other) = (report.difference.one, report.difference.other)
    let market = MarketBlocks(report, layout, glyphs)
    let blocks = [
      heading(report).wrapped(to: layout.width),
      RoleDifferenceVerdict(report).text.wrapped(to: layout.textWidth),
      BeyondBlock(report, one, from: other, layout).lines,
      BeyondBlock(report, other, from: one, layout).lines, shared(report, layout),
      market.salaries, market.demand, MovesBlock(report, layout, glyphs).lines,
      counting(layout), NextCommandBlock.lines(report.next, layout),
    ]
    return PlanWords.breakable(Block.joined(blocks).written(with: options))
  }

  private static func heading(_ report: RoleDifferenceReport) -> StyledText {
    let graph = report.graph
    return StyledText(graph[report.difference.one.role].title, .title)
      + StyledText(" and ", .dim)
      + StyledText(graph[report.difference.other.role].title, .title)
  }

  private static func counting(_ layout: PlanLayout) -> Block {
    [StyledText("How this is counted", .heading)]
      + layout.paragraph(
        "For someone who holds what the other role asks for, the first of alternatives, with all "
          + "that those need; in usual hours, wherever it is learned.")
  }

  private static func shared(_ report: RoleDifferenceReport, _ layout: PlanLayout) -> Block {
    let shared = report.difference.shared
    guard !shared.isEmpty else { return [] }
    let phrase = RequirementPhrase(graph: report.graph, naming: .names, givesReasons: false)
    let parts = shared.map { (part: Requirement) -> StyledText in phrase.text(part) }
    return [StyledText("Both ask for", .heading)]
      + layout.paragraph(.joined(parts, by: shared.allSatisfy(\.isLevel) ? ", " : "; "))
  }
}

extension Requirement {
  fileprivate var isLevel: Bool {
    if case .competency = formula { return true }
    return false
  }
}

/// How far apart the two are, both ways.
private struct RoleDifferenceVerdict {
  private let report: RoleDifferenceReport

  init(_ report: RoleDifferenceReport) { self.report = report }

  var text: StyledText {
    let (one, other) = (report.difference.one, report.difference.other)
    return sentence(one, from: other) + " " + sentence(other, from: one) + proof
  }

  private func sentence(
    _ side: RoleDifference.Side, from other: RoleDifference.Side
  ) -> StyledText {
    let (title, from) = (report.graph[side.role].title, report.graph[other.role].title)
    switch side.learning {
    case .found(let learning, let isLeast):
      guard !learning.isEmpty else {
        return StyledText("\(title) asks for nothing beyond \(from).")
      }
      let most = isLeast ? "" : "at most "
      return StyledText("\(title) takes \(most)")
        + StyledText(PlanWords.hours(learning.study), .emphasis)
        + StyledText(" of learning beyond \(from).")
    case .stopped(let least):
      let words = least > .zero ? "at least \(PlanWords.hours(least))" : "more"
      return StyledText("\(title) takes \(words) of learning beyond \(from).")
    }
  }

  private var proof: StyledText {
    guard !report.difference.isComplete else { return "" }
    return " " + StyledText("The search stopped early", .warning)
      + ": what else would do with fewer hours is not known."
  }
}

extension [CareerPlan.Acquisition] {
  /// What they take together.
  var study: StudyMinutes {
    reduce(.zero) { (sum: StudyMinutes, acquisition: CareerPlan.Acquisition) -> StudyMinutes in
      sum + acquisition.cost
    }
  }
}

/// What one role asks for beyond the other, with what it takes to learn.
private struct BeyondBlock {
  private let graph: CareerGraph
  private let side: RoleDifference.Side
  private let other: Role
  private let layout: PlanLayout
  private var role: Role { graph[side.role] }

  init(
    _ report: RoleDifferenceReport, _ side: RoleDifference.Side, from other: RoleDifference.Side,
    _ layout: PlanLayout
  ) {
    graph = report.graph
    self.side = side
    self.other = report.graph[other.role]
    self.layout = layout
  }

  var lines: Block {
    guard case .found(let learning, let isLeast) = side.learning, !learning.isEmpty else {
      return []
    }
    let heading = StyledText("Beyond \(other.title), \(role.title) asks for", .heading)
    let total =
      isLeast
      ? "The least that will do: \(PlanWords.hours(learning.study))."
      : "\(PlanWords.hours(learning.study)); something else may do with less."
    let rows = learning.map { (acquisition: CareerPlan.Acquisition) -> [StyledText] in
      [
        StyledText(graph.id(of: acquisition.competency), .code),
        StyledText(graph.name(of: acquisition.competency), .skill),
        StyledText(PlanWords.hours(acquisition.cost)),
        StyledText(remark(acquisition.competency), .dim),
      ]
    }
    let table = Table(
      columns: [
        Table.Column(title: "level"), .init(title: "name"),
        .init(title: "hours", alignment: .right), .init(title: ""),
      ], groups: [Table.Group(heading: StyledText(), rows: rows)], flexibleColumn: 1)
    return heading.wrapped(to: layout.width)
      + table.lines(width: layout.width).filter { (line: StyledText) -> Bool in !line.isEmpty }
      + StyledText(total).wrapped(to: layout.textWidth, indent: .blanks(2))
      + choices + places(learning)
  }

  /// Why a level is among them.
  private func remark(_ competency: Competency) -> String {
    let parts = side.beyond.map { (place: Int) -> Requirement in role.needs.parts[place] }
    let named = parts.filter { (part: Requirement) -> Bool in
      part.competencies.contains(competency)
    }
    guard !named.isEmpty else { return "needed first" }
    return named.contains { (part: Requirement) -> Bool in part.isLevel } ? "asked for" : "a choice"
  }

  /// Which levels cannot be learned everywhere.
  private func places(_ learning: [CareerPlan.Acquisition]) -> Block {
    learning.filter { (acquisition: CareerPlan.Acquisition) -> Bool in
      graph[acquisition.competency].onlyIn != nil
    }
    .flatMap { (acquisition: CareerPlan.Acquisition) -> Block in
      (FactWords(graph: graph).statement(.onlyIn(acquisition.competency)) + ".")
        .wrapped(to: layout.textWidth, indent: .blanks(2))
    }
  }

  /// What else would do.
  private var choices: Block {
    let phrase = RequirementPhrase(graph: graph, naming: .names, givesReasons: false)
    return side.beyond.map { (place: Int) -> Requirement in role.needs.parts[place] }
      .filter { (part: Requirement) -> Bool in !part.isLevel }
      .flatMap { (part: Requirement) -> Block in
        (StyledText("A choice: ", .dim) + phrase.text(part))
          .wrapped(to: layout.textWidth, indent: .blanks(2))
      }
  }
}

/// The moves between the two roles.
private struct MovesBlock {
  private let report: RoleDifferenceReport
  private let layout: PlanLayout
  private let glyphs: Glyphs
  private var graph: CareerGraph { report.graph }

  init(_ report: RoleDifferenceReport, _ layout: PlanLayout, _ glyphs: Glyphs) {
    self.report = report
    self.layout = layout
    self.glyphs = glyphs
  }

  var lines: Block {
    let (one, other) = (report.difference.one, report.difference.other)
    return [StyledText("Moves between them", .heading)]
      + lines(to: one, from: other) + lines(to: other, from: one)
  }

  private func lines(
    to side: RoleDifference.Side, from other: RoleDifference.Side
  ) -> Block {
    let (from, to) = (graph[other.role].title, graph[side.role].title)
    let bullet = StyledText(String(glyphs.bullet), .dim).padded(to: layout.margin)
    guard !side.moves.isEmpty else {
      return StyledText("No move leads straight from \(from) to \(to).")
        .wrapped(to: layout.textWidth, indent: bullet)
    }
    return side.moves.flatMap { (index: MoveIndex) -> Block in
      let move = graph[index]
      var text =
        StyledText(from, .role) + StyledText(" \(glyphs.arrow) ", .dim) + StyledText(to, .role)
        + StyledText(": \(MoveWords.kind(move.kind)), after \(PlanWords.tenure(move.tenure))")
      if !move.needs.isNothing {
        text +=
          "; asks for "
          + RequirementPhrase(graph: graph, naming: .names, givesReasons: false).text(move.needs)
          + " as well"
      }
      return text.wrapped(to: layout.textWidth, indent: bullet)
    }
  }
}

/// What the two roles pay, and how they are in demand.
private struct MarketBlocks {
  private let report: RoleDifferenceReport
  private let layout: PlanLayout
  private let glyphs: Glyphs
  private var roles: [Role] {
    [report.difference.one, report.difference.other].map { (side: RoleDifference.Side) -> Role in
      report.graph[side.role]
    }
  }

  init(_ report: RoleDifferenceReport, _ layout: PlanLayout, _ glyphs: Glyphs) {
    self.report = report
    self.layout = layout
    self.glyphs = glyphs
  }

  var salaries: Block {
    guard let salaries = report.salaries else {
      let silent = roles.filter { (role: Role) -> Bool in role.guide.salary == nil }
      // Where neither says anything there is nothing to compare.
      guard silent.count == 1, let role = silent.first else { return [] }
      return [StyledText("Pay", .heading)]
        + layout.paragraph(StyledText("The graph does not say what \(role.title) pays."))
    }
    let rows = salaries.rows.map { (row: SalaryBandComparison.Row) -> [StyledText] in
      [
        StyledText(row.seniority.rawValue), band(row.one, salaries.one),
        band(row.other, salaries.other),
        StyledText(row.difference.map { words($0, salaries.one.currency) } ?? "", .emphasis),
      ]
    }
    let table = Table(
      columns: [
        Table.Column(title: ""), .init(title: roles[0].id), .init(title: roles[1].id),
        .init(title: salaries.isComparable ? "difference" : ""),
      ], groups: [Table.Group(heading: StyledText(), rows: rows)], flexibleColumn: nil)
    let heading =
      StyledText("Pay", .heading)
      + StyledText(
        salaries.isComparable
          ? "  base pay a year, and how much more the second pays" : "  base pay a year", .dim)
    let lines =
      heading.wrapped(to: layout.width)
      + table.lines(width: layout.width).filter { (line: StyledText) -> Bool in !line.isEmpty }
    return salaries.isComparable
      ? lines
      : lines
        + layout.paragraph("The two are in different currencies, and are not compared.")
  }

  private func band(_ band: Salary.Band?, _ salary: Salary) -> StyledText {
    StyledText(
      band.map { (band: Salary.Band) -> String in Money.text(band, in: salary.currency, glyphs) }
        ?? "not said")
  }

  /// `+$20,000 to +$30,000`.
  private func words(_ difference: SalaryBandComparison.Difference, _ currency: String?) -> String {
    func signed(_ amount: Int) -> String {
      amount == 0 ? "the same" : (amount > 0 ? "+" : "") + Money.text(amount, in: currency)
    }
    guard let high = difference.high else { return "\(signed(difference.low)) at the low end" }
    return high == difference.low
      ? signed(high) : "\(signed(difference.low)) to \(signed(high))"
  }

  var demand: Block {
    let told = roles.compactMap { (role: Role) -> StyledText? in
      role.guide.demand.map { (demand: CareerGuide.Demand) -> StyledText in
        StyledText(role.title, .role) + StyledText(": \(demand.trend)")
      }
    }
    guard !told.isEmpty else { return [] }
    let bullet = StyledText(String(glyphs.bullet), .dim).padded(to: layout.margin)
    return [StyledText("Demand", .heading)]
      + told.flatMap { (text: StyledText) -> Block in
        text.wrapped(to: layout.textWidth, indent: bullet)
      }
  }
}
