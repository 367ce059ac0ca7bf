import CareerModel
import Planning
import Timelines

/// The chart of a comparison in lines of text: the options by their numbers.
struct ScatterText {
  private let report: ComparisonReport
  private let layout: PlanLayout
  private let glyphs: Glyphs

  private static let height = 18
  private static let leastWidth = 24
  private static let mostNamed = 8
  /// More numbers in a row tell nobody anything.
  private static let mostNumbered = 12

  init(_ report: ComparisonReport, _ layout: PlanLayout, _ glyphs: Glyphs) {
    self.report = report
    self.layout = layout
    self.glyphs = glyphs
  }

  var lines: Block {
    guard let chart = report.chart else { return [] }
    // The marks are not known before the scale is, and that does not depend on the width.
    let marks = ValueScale(
      showing: chart.points.map(\.value) + (chart.here.map { [$0] } ?? []),
      mostSteps: Self.mostSteps
    ).marks.map(chart.text)
    let markWidth = marks.map(\.displayWidth).max() ?? 0
    let margin = layout.margin + markWidth + 1
    // Lines no longer than those of running text, which the eye can follow down.
    let width = layout.textWidth - margin - 1
    guard width >= Self.leastWidth else { return [] }
    let isCrowded = chart.points.count > Self.mostNamed
    let scatter = chart.scatter(report, reference: "here") { (point: ComparisonChart.Point) in
      let number = "\(point.row.number)"
      // Where there are many, the table tells which is which.
      return (isCrowded && !point.isUnbeaten ? number : "\(number) \(name(point.row))", number)
    }
    let canvas = ScatterLayout.Canvas(
      width: width, height: Self.height, pointRadius: 0, labelHeight: 1, gap: 0, clearance: 1,
      mostRings: 1,
      mostSteps: Self.mostSteps, markSpacing: 8,
      labelWidth: { (text: String) -> Int in text.displayWidth })
    let plot = ScatterLayout(scatter, on: canvas)
    return heading(chart) + rows(plot, chart, markWidth, canvas)
      + [axis(plot, margin)] + legend(chart)
  }

  private static let mostSteps = 5

  private func name(_ row: ComparisonReport.Row) -> String {
    switch report.kind {
    case .namedRoles, .reachableRoles: report.graph[row.option.target].title
    case .ways: ""
    }
  }

  private func heading(_ chart: ComparisonChart) -> Block {
    let title =
      switch chart.measure {
      case .salary: "Time against pay"
      case .study: "Time against learning"
      }
    return (StyledText(title, .heading) + StyledText(" (\(chart.title))", .dim))
      .wrapped(to: layout.textWidth)
  }

  private func rows(
    _ plot: ScatterLayout, _ chart: ComparisonChart, _ markWidth: Int,
    _ canvas: ScatterLayout.Canvas
  ) -> Block {
    var grid = CharacterGrid(width: canvas.width, height: canvas.height)
    if let reference = plot.reference {
      for x in stride(from: 0, to: canvas.width, by: 2) {
        grid.put(glyphs.horizontalLine, .dim, x, reference.y)
      }
      grid.put("here", .dim, reference.label.x, reference.label.y)
    }
    for (from, to) in zip(plot.joined, plot.joined.dropFirst()) {
      grid.line(
        from: (plot.places[from].x, plot.places[from].y),
        to: (plot.places[to].x, plot.places[to].y), glyphs.emptyBlock, .milestone)
    }
    for (number, place) in plot.places.enumerated() {
      if let label = place.label {
        grid.put(label.text, .plain, label.box.x, label.box.y)
      }
      let isUnbeaten = chart.points[number].isUnbeaten
      grid.put(
        isUnbeaten ? glyphs.diamond : glyphs.point, isUnbeaten ? .milestone : .plain, place.x,
        place.y)
    }
    return grid.lines.enumerated().map { (y: Int, line: StyledText) -> StyledText in
      let mark = plot.valueMarks.first { (mark: (value: Int, y: Int)) -> Bool in mark.y == y }
      let text = mark.map { (mark: (value: Int, y: Int)) -> String in chart.text(mark.value) }
      var start = layout.marginBlanks
      start.append(text ?? "", .dim, rightAlignedTo: markWidth)
      return start + StyledText(" \(glyphs.verticalLine)", .dim) + line
    }
  }

  private func axis(_ plot: ScatterLayout, _ margin: Int) -> StyledText {
    .blanks(margin + 1) + CalendarAxis(plot.dates, plot.dateMarks, glyphs).labels
  }

  private func legend(_ chart: ComparisonChart) -> Block {
    var text =
      StyledText(String(glyphs.diamond), .milestone)
      + StyledText(" unbeaten, joined by dots   ", .dim) + StyledText(String(glyphs.point))
      + StyledText(" beaten by another", .dim)
    if !chart.leftOut.isEmpty {
      let numbers = chart.leftOut.map { (row: ComparisonReport.Row) -> String in "\(row.number)" }
      let words =
        numbers.count > Self.mostNumbered
        ? PlanWords.counted(numbers.count, "option") : PlanWords.list(numbers)
      text += StyledText(
        ". Not shown, as its pay is not known or in another currency: \(words)", .dim)
    }
    return layout.paragraph(text)
  }
}
