import Planning
import Timelines

/// Draws options as points between a date axis and a value axis, with what each is called.
struct ScatterPicture {
  private let report: ComparisonReport
  private let chart: ComparisonChart
  private let words: ChartWords
  private let plot: ScatterLayout
  private let canvas: ScatterLayout.Canvas
  private let isAlone: Bool
  private let width: Int
  /// The upper left corner of the plot; the values of its axis stand to the left.
  private let left: Int
  private let top: Int

  private static let fontSize = 13
  private static let titleSize = 20
  /// Of a picture that stands alone.
  private static let margin = 24
  /// Room for the last date.
  private static let right = 16
  private static let mostSteps = 8
  private static let pointRadius = 6
  private static let lineHeight = 20
  /// Between the values and the plot.
  private static let valueGap = 10

  /// - Parameters:
  ///   - report: the options.
  ///   - chart: theirs.
  ///   - width: of the picture; from 300 on there is room for it.
  ///   - isAlone: whether it says itself what it shows, for which 700 are wide enough; a page does that
  ///     for its own.
  init(_ report: ComparisonReport, _ chart: ComparisonChart, width: Int, isAlone: Bool = false) {
    self.report = report
    self.chart = chart
    self.isAlone = isAlone
    self.width = width
    words = ChartWords(report, chart)
    top = isAlone ? 84 : Self.lineHeight
    let scatter = chart.scatter(report, reference: "here") { (point: ComparisonChart.Point) in
      (Self.name(of: point.row, in: report), "\(point.row.number)")
    }
    let labelWidth = { @Sendable (text: String) -> Int in
      TextExtent.width(of: text, fontSize: Self.fontSize)
    }
    let values = scatter.valueScale(mostSteps: Self.mostSteps).marks.map { (value: Int) -> Int in
      labelWidth(chart.text(value))
    }
    let margin = isAlone ? Self.margin : 0
    left = margin + (values.max() ?? 0) + Self.valueGap
    canvas = ScatterLayout.Canvas(
      width: width - left - max(margin, Self.right), height: width < 600 ? 320 : 560,
      pointRadius: Self.pointRadius, labelHeight: 17, gap: 4, clearance: 4, mostRings: 8,
      mostSteps: Self.mostSteps, markSpacing: 70, labelWidth: labelWidth)
    plot = ScatterLayout(scatter, on: canvas)
  }

  var picture: Picture {
    let legend = legend(baseline: top + canvas.height + 54)
    return Picture(
      width: width, height: legend.end,
      shapes: (isAlone ? heading : []) + axes + reference + front + points + names + legend.shapes)
  }

  private static func name(
    of row: ComparisonReport.Row, in report: ComparisonReport
  ) -> String {
    switch report.kind {
    case .namedRoles, .reachableRoles: ComparisonCells(report, .unicode).name(of: row)
    case .ways: "Way \(row.number)"
    }
  }

  /// A place of the plot as one of the picture.
  private func point(_ x: Int, _ y: Int) -> Picture.Point {
    Picture.Point(x: left + x, y: top + y)
  }

  private func run(_ text: String, _ role: Picture.Role) -> Picture.Run {
    Picture.Run(text, role, Self.fontSize)
  }

  private var heading: [Picture.Shape] {
    let title = TextExtent.fitted(
      words.subject, into: width - 2 * Self.margin, fontSize: Self.titleSize)
    return [
      .text(
        [Picture.Run(title, .title, Self.titleSize)], at: Picture.Point(x: Self.margin, y: 36),
        .start),
      .text([run(words.axes, .quiet)], at: Picture.Point(x: Self.margin, y: 60), .start),
    ]
  }

  // MARK: Axes

  private var axes: [Picture.Shape] {
    let values = plot.valueMarks.flatMap { (mark: (value: Int, y: Int)) -> [Picture.Shape] in
      [
        .line(from: point(0, mark.y), to: point(canvas.width, mark.y), .grid),
        .text([run(chart.text(mark.value), .quiet)], at: point(-Self.valueGap, mark.y + 4), .end),
      ]
    }
    return values + plot.dateMarks.flatMap(shapes)
  }

  private func shapes(of mark: CalendarScale.Mark) -> [Picture.Shape] {
    let words = run(
      mark.isYear
        ? "\(mark.date.year)" : "\(PlanWords.shortMonth(mark.date)) \(mark.date.year)", .quiet)
    let isAtEnd = mark.column + words.width > canvas.width + Self.right
    return [
      .line(from: point(mark.column, 0), to: point(mark.column, canvas.height + 6), .grid),
      .text([words], at: point(mark.column, canvas.height + 22), isAtEnd ? .end : .start),
    ]
  }

  private var reference: [Picture.Shape] {
    guard let reference = plot.reference else { return [] }
    return [
      .line(
        from: point(0, reference.y), to: point(canvas.width, reference.y), .reference),
      .text([run("here", .quiet)], at: point(canvas.width, baseline(of: reference.label)), .end),
    ]
  }

  // MARK: Points

  private var front: [Picture.Shape] {
    guard plot.joined.count > 1 else { return [] }
    return [
      .path(
        plot.joined.map { (number: Int) -> Picture.Point in
          point(plot.places[number].x, plot.places[number].y)
        }, .front)
    ]
  }

  private var points: [Picture.Shape] {
    zip(chart.points, plot.places).flatMap {
      (shown: ComparisonChart.Point, place: ScatterLayout.Place) -> [Picture.Shape] in
      let middle = point(place.x, place.y)
      let dot = Picture.Shape.dot(
        at: middle, radius: Self.pointRadius, shown.isUnbeaten ? .best : .beaten)
      guard let label = place.label, label.isApart else { return [dot] }
      let end = label.box.nearest(to: (place.x, place.y))
      return [.line(from: middle, to: point(end.x, end.y), .lead), dot]
    }
  }

  private var names: [Picture.Shape] {
    zip(chart.points, plot.places).compactMap {
      (shown: ComparisonChart.Point, place: ScatterLayout.Place) -> Picture.Shape? in
      guard let label = place.label else { return nil }
      return .text(
        [run(label.text, shown.isUnbeaten ? .strong : .plain)],
        at: point(label.box.x, baseline(of: label.box)), .start)
    }
  }

  private func baseline(of box: Box) -> Int { box.y + box.height - 5 }

  // MARK: Legend

  /// What the marks mean, and which option each number is that stands for a name.
  ///
  /// - Returns: the shapes, and how far down the picture goes.
  private func legend(baseline: Int) -> (shapes: [Picture.Shape], end: Int) {
    var shapes: [Picture.Shape] = []
    var x = left
    for (role, meaning) in [(Picture.Role.best, "unbeaten"), (.beaten, "beaten by another")] {
      let words = run(meaning, .quiet)
      shapes += [
        .dot(at: Picture.Point(x: x, y: baseline - 4), radius: Self.pointRadius, role),
        .text([words], at: Picture.Point(x: x + 14, y: baseline), .start),
      ]
      x += 14 + words.width + 28
    }
    var y = baseline
    for line in keyLines {
      y += Self.lineHeight
      shapes.append(
        .text([run(line, .quiet)], at: Picture.Point(x: keyLeft, y: y), .start))
    }
    return (shapes, y + 22)
  }

  private var keyLeft: Int { left - Self.pointRadius }
  private var keyWidth: Int { width - keyLeft }

  private var keyLines: [String] {
    var lines = TextExtent.lines(
      of: words.leftOut, into: keyWidth, fontSize: Self.fontSize, atMost: 2)
    let cells = ComparisonCells(report, .unicode)
    var isFirst = true
    for (shown, place) in zip(chart.points, plot.places) {
      guard place.label?.text != Self.name(of: shown.row, in: report) else { continue }
      let entry = "\(shown.row.number) \(cells.name(of: shown.row))"
      let longer = "\(lines.last ?? "")  ·  \(entry)"
      if !isFirst, TextExtent.width(of: longer, fontSize: Self.fontSize) <= keyWidth {
        lines[lines.count - 1] = longer
      } else {
        lines.append(TextExtent.fitted(entry, into: keyWidth, fontSize: Self.fontSize))
      }
      isFirst = false
    }
    return lines
  }
}
