import CareerModel
import Planning
import Timelines

/// What there is to say of each plan of a series: its numbers, the way, and why it takes longer.
struct SeriesWords {
  private let report: SeriesReport
  private let glyphs: Glyphs

  init(_ report: SeriesReport, _ glyphs: Glyphs) {
    self.report = report
    self.glyphs = glyphs
  }

  static let titles = ["arrival", "takes", "learning", "moves"]

  /// What stands under the titles.
  static func cells(_ timeline: Timeline) -> [String] {
    [
      "\(timeline.arrival)", PlanWords.shortDuration(timeline.span),
      PlanWords.hours(timeline.totals.study), "\(timeline.totals.moves)",
    ]
  }

  /// The roles that a plan leads through; `nil` where there is nothing to do.
  func way(_ place: Int) -> StyledText? {
    let graph = report.question.graph
    let roles = report.series.plans[place].rolesEntered(in: graph)
    switch report.question.request.goal {
    case .role: return through(roles.dropLast())
    case .anyRole:
      guard let last = roles.last else { return nil }
      return StyledText("to ", .dim) + StyledText(graph[last].title, .role)
        + StyledText(", ", .dim) + through(roles.dropLast())
    case .competencies:
      return roles.isEmpty ? StyledText("without a move", .dim) : through(roles[...])
    }
  }

  private func through(_ roles: ArraySlice<RoleIndex>) -> StyledText {
    guard !roles.isEmpty else { return StyledText("straight there", .dim) }
    let titles = roles.map { (role: RoleIndex) -> StyledText in
      StyledText(report.question.graph[role].title, .role)
    }
    return StyledText("via ", .dim) + StyledText.joined(titles, by: " \(glyphs.arrow) ")
  }

  /// Why it takes longer than the first, what it learns otherwise, and whether it is proved; a
  /// sentence each.
  func reasons(_ place: Int) -> [StyledText] {
    let unproved =
      place >= report.series.provedCount
      ? [StyledText("Found, but not proved to stand here.", .warning)] : []
    guard let difference = report.difference(of: place) else { return unproved }
    let words = DifferenceWords(difference, report.question)
    return [words.time, words.learning].compactMap(\.self)
      .map { (text: String) -> StyledText in StyledText(text) } + unproved
  }
}
