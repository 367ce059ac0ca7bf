import CareerModel
import Planning
import Timelines

/// The plans of a series: numbers in columns, and under them the roles and the reasons.
struct SeriesRows {
  private let report: SeriesReport
  private let layout: PlanLayout
  private let words: SeriesWords
  private let margin: Int
  private let cells: [[String]]
  private let widths: [Int]

  private static let titles = SeriesWords.titles

  init(_ report: SeriesReport, _ layout: PlanLayout, _ glyphs: Glyphs) {
    self.report = report
    self.layout = layout
    margin = String(report.series.plans.count).count + 2
    words = SeriesWords(report, glyphs)
    let cells = report.timelines.map(SeriesWords.cells)
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

  private func way(_ place: Int) -> Block { words.way(place).map(paragraph) ?? [] }

  private func reasons(_ place: Int) -> Block { words.reasons(place).flatMap(paragraph) }

  private func paragraph(_ text: StyledText) -> Block {
    text.wrapped(to: layout.textWidth, indent: .blanks(margin))
  }
}
