import CareerModel
import Planning
import Timelines

/// The plans of a series: numbers in columns, and under them the roles and the reasons.
struct SeriesRows {
  private let report: SeriesReport
  private let layout: PlanLayout
  private let glyphs: Glyphs
  private let margin: Int
  private let cells: [[String]]
  private let widths: [Int]

  static let unproved = "Found, but not proved to stand here."

  private static let titles = ["arrival", "takes", "learning", "moves"]

  init(_ report: SeriesReport, _ layout: PlanLayout, _ glyphs: Glyphs) {
    self.report = report
    self.layout = layout
    self.glyphs = glyphs
    margin = String(report.series.plans.count).count + 2
    let cells = report.timelines.map { (timeline: Timeline) -> [String] in
      [
        "\(timeline.arrival)", PlanWords.shortDuration(timeline.span),
        PlanWords.hours(timeline.totals.study), "\(timeline.totals.moves)",
      ]
    }
    self.cells = cells
    widths = Self.titles.indices.map { (column: Int) -> Int in
      ([Self.titles] + cells).map { (row: [String]) -> Int in row[column].displayWidth }.max() ?? 0
    }
  }

  /// A block a plan, the titles above the first.
  var blocks: [Block] {
    report.series.plans.indices.map { (place: Int) -> Block in
      (place == 0 && hasColumns ? [.blanks(margin) + columns(Self.titles, .dim)] : [])
        + numbers(place) + way(place) + reasons(place)
    }
  }

  /// Where the line is too short for columns, the numbers stand in a sentence.
  private var hasColumns: Bool { margin + widths.reduce(0, +) + 6 <= layout.width }

  private func columns(_ texts: [String], _ style: TextStyle) -> StyledText {
    let cells = texts.enumerated().map { (column: Int, text: String) -> StyledText in
      StyledText(text, style).padded(to: widths[column], column == 0 ? .left : .right)
    }
    return StyledText.joined(cells, by: "  ")
  }

  private func numbers(_ place: Int) -> Block {
    let number = StyledText("\(place + 1)", .heading).padded(to: margin)
    if hasColumns { return [number + columns(cells[place], .emphasis)] }
    let moves = PlanWords.counted(report.timelines[place].totals.moves, "move")
    return StyledText.joined(
      (cells[place].dropLast() + [moves]).map { (text: String) -> StyledText in
        StyledText(PlanWords.unbroken(text), .emphasis)
      }, by: ", "
    ).wrapped(to: layout.textWidth, indent: number)
  }

  private func way(_ place: Int) -> Block {
    let way = Self.way(place, of: report, glyphs)
    return way.isEmpty ? [] : paragraph(way)
  }

  /// The roles that a plan leads through.
  static func way(_ place: Int, of report: SeriesReport, _ glyphs: Glyphs) -> StyledText {
    let graph = report.question.graph
    let roles = report.series.plans[place].rolesEntered(in: graph)
    func through(_ roles: ArraySlice<RoleIndex>) -> StyledText {
      guard !roles.isEmpty else { return StyledText("straight there", .dim) }
      let titles = roles.map { (role: RoleIndex) -> StyledText in
        StyledText(graph[role].title, .role)
      }
      return StyledText("via ", .dim) + StyledText.joined(titles, by: " \(glyphs.arrow) ")
    }
    switch report.question.request.goal {
    case .role: return through(roles.dropLast())
    case .anyRole:
      guard let last = roles.last else { return StyledText() }
      return StyledText("to ", .dim) + StyledText(graph[last].title, .role)
        + StyledText(", ", .dim) + through(roles.dropLast())
    case .competencies:
      return roles.isEmpty ? StyledText("without a move", .dim) : through(roles[...])
    }
  }

  private func reasons(_ place: Int) -> Block {
    let unproved =
      place >= report.series.provedCount
      ? paragraph(StyledText(Self.unproved, .warning)) : []
    guard let difference = report.difference(of: place) else { return unproved }
    let words = DifferenceWords(difference, report.question)
    return [words.time, words.learning].compactMap(\.self)
      .flatMap { (text: String) -> Block in paragraph(StyledText(text)) } + unproved
  }

  private func paragraph(_ text: StyledText) -> Block {
    text.wrapped(to: layout.textWidth, indent: .blanks(margin))
  }
}
