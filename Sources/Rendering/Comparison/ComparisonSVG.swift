import Planning

/// The chart of a comparison as a picture.
package enum ComparisonSVG {
  /// - Returns: `nil` where there are fewer than two options to draw.
  package static func text(_ report: ComparisonReport) -> String? {
    guard let chart = report.chart else { return nil }
    return ScatterPicture(report, chart).text
  }
}

/// Draws a scatter diagram with its axes, every text an element of its own.
struct ScatterPicture {
  private let report: ComparisonReport
  private let chart: ComparisonChart
  private let plot: ScatterLayout
  private let canvas: ScatterLayout.Canvas
  private let isPartOfPage: Bool

  private static let fontSize = 13
  private static let left = 76
  private static let top = 84
  private static let right = 24
  private static let bottom = 76
  private static let keyLineHeight = 20
  private static let plotWidth = 860
  private static let plotHeight = 560
  private static let width = left + plotWidth + right
  private var height: Int {
    Self.top + Self.plotHeight + Self.bottom + keyLines.count * Self.keyLineHeight
  }

  init(_ report: ComparisonReport, _ chart: ComparisonChart, isPartOfPage: Bool = false) {
    self.isPartOfPage = isPartOfPage
    self.report = report
    self.chart = chart
    canvas = ScatterLayout.Canvas(
      width: Self.plotWidth, height: Self.plotHeight, pointRadius: 6, labelHeight: 17, gap: 4,
      clearance: 4, mostRings: 8,
      mostSteps: 8, markSpacing: 70,
      labelWidth: { (text: String) -> Int in
        TextExtent.width(of: text, fontSize: Self.fontSize)
      })
    let cells = ComparisonCells(report, .unicode)
    let scatter = chart.scatter(report, reference: "here") { (point: ComparisonChart.Point) in
      (Self.name(of: point.row, cells, report.kind), "\(point.row.number)")
    }
    plot = ScatterLayout(scatter, on: canvas)
  }

  var text: String {
    var writer = XMLWriter(.xml, prolog: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    write(to: &writer)
    return PlanWords.breakable(writer.text)
  }

  /// The picture as an element, in a file of its own or in a page.
  func write(to writer: inout XMLWriter) {
    writer.element(
      "svg",
      [
        ("xmlns", "http://www.w3.org/2000/svg"), ("viewBox", "0 0 \(Self.width) \(height)"),
        ("width", "\(Self.width)"), ("height", "\(height)"), ("role", "img"),
        ("aria-labelledby", "chart-title chart-description"),
      ]
    ) { (writer: inout XMLWriter) -> Void in
      writer.element("title", [("id", "chart-title")], title)
      writer.element("desc", [("id", "chart-description")], description)
      writer.element(
        "style",
        containing: { (writer: inout XMLWriter) -> Void in
          writer.verbatim(ScatterStyle.lines)
        })
      writer.element(
        "rect",
        [("class", "paper"), ("width", "\(Self.width)"), ("height", "\(height)")])
      heading(&writer)
      writer.element("g", [("transform", "translate(\(Self.left) \(Self.top))")]) {
        (writer: inout XMLWriter) -> Void in
        axes(&writer)
        reference(&writer)
        line(&writer)
        points(&writer)
      }
      legend(&writer)
    }
  }

  // MARK: Words

  private static func name(
    of row: ComparisonReport.Row, _ cells: ComparisonCells, _ kind: ComparisonReport.Kind
  ) -> String {
    switch kind {
    case .namedRoles, .reachableRoles: cells.name(of: row)
    case .ways: "Way \(row.number)"
    }
  }

  private var title: String {
    "\(report.question.origin.title) → \(ComparisonHeading.subject(report)), \(measure)"
  }

  private var measure: String {
    switch chart.measure {
    case .salary: "time against pay"
    case .study: "time against learning"
    }
  }

  private var description: String {
    let cells = ComparisonCells(report, .unicode)
    let parts = chart.points.map { (point: ComparisonChart.Point) -> String in
      let mark = point.isUnbeaten ? ", unbeaten" : ""
      return "\(cells.name(of: point.row)): \(point.row.timeline.arrival), "
        + "\(chart.text(point.value))\(mark)"
    }
    return PlanWords.joined(parts, by: "; ")
  }

  private func heading(_ writer: inout XMLWriter) {
    // A page has said that already.
    if !isPartOfPage { name(&writer) }
    writer.element(
      "text", [("class", "quiet"), ("x", "24"), ("y", "60")],
      "\(measure.prefix(1).uppercased())\(measure.dropFirst()) (\(chart.title)), "
        + "at \(PlanWords.pace(report.question.request.person.pace))")
  }

  private func name(_ writer: inout XMLWriter) {
    let room = Self.width - 48
    writer.element(
      "text", [("class", "title"), ("x", "24"), ("y", "36")],
      TextExtent.fitted(
        "\(report.question.origin.title) → \(ComparisonHeading.subject(report))", into: room,
        fontSize: 20))
  }

  private func legend(_ writer: inout XMLWriter) {
    let y = Self.top + Self.plotHeight + 54
    writer.element(
      "circle", [("class", "unbeaten"), ("cx", "\(Self.left)"), ("cy", "\(y - 4)"), ("r", "6")])
    writer.element(
      "text", [("class", "quiet"), ("x", "\(Self.left + 14)"), ("y", "\(y)")], Self.bestWords)
    let second =
      Self.left + 14 + TextExtent.width(of: Self.bestWords, fontSize: Self.fontSize) + 28
    writer.element(
      "circle", [("class", "beaten"), ("cx", "\(second)"), ("cy", "\(y - 4)"), ("r", "6")])
    var words = "beaten by another"
    if !chart.leftOut.isEmpty {
      words +=
        "; \(chart.leftOut.count) not shown, as pay is not known or in another currency"
    }
    writer.element("text", [("class", "quiet"), ("x", "\(second + 14)"), ("y", "\(y)")], words)
    for (number, line) in keyLines.enumerated() {
      let y = y + (number + 1) * Self.keyLineHeight
      writer.element("text", [("class", "quiet"), ("x", "\(Self.left - 6)"), ("y", "\(y)")], line)
    }
  }

  private static let bestWords = "unbeaten"

  /// What the points are called that have a number beside them for want of room.
  private var keyLines: [String] {
    let cells = ComparisonCells(report, .unicode)
    var lines: [String] = []
    for (number, place) in plot.places.enumerated() {
      let row = chart.points[number].row
      guard place.label?.text != Self.name(of: row, cells, report.kind) else { continue }
      let entry = "\(row.number) \(cells.name(of: row))"
      let longer = lines.last.map { (line: String) -> String in "\(line)  ·  \(entry)" }
      if let longer, TextExtent.width(of: longer, fontSize: Self.fontSize) <= Self.plotWidth {
        lines[lines.count - 1] = longer
      } else {
        lines.append(TextExtent.fitted(entry, into: Self.plotWidth, fontSize: Self.fontSize))
      }
    }
    return lines
  }

  // MARK: Axes

  private func axes(_ writer: inout XMLWriter) {
    for mark in plot.valueMarks {
      writer.element(
        "path", [("class", "grid"), ("d", "M0 \(mark.y)H\(canvas.width)")])
      writer.element(
        "text", [("class", "quiet end"), ("x", "-10"), ("y", "\(mark.y + 4)")],
        chart.text(mark.value))
    }
    for mark in plot.dateMarks {
      let text =
        mark.isYear
        ? "\(mark.date.year)" : "\(PlanWords.shortMonth(mark.date)) \(mark.date.year)"
      writer.element(
        "path", [("class", "grid"), ("d", "M\(mark.column) 0V\(canvas.height + 6)")])
      let width = TextExtent.width(of: text, fontSize: Self.fontSize)
      let isAtEnd = mark.column + width > canvas.width + Self.right
      writer.element(
        "text",
        [
          ("class", isAtEnd ? "quiet end" : "quiet"), ("x", "\(mark.column)"),
          ("y", "\(canvas.height + 22)"),
        ], text)
    }
  }

  private func reference(_ writer: inout XMLWriter) {
    guard let reference = plot.reference else { return }
    writer.element(
      "path", [("class", "here"), ("d", "M0 \(reference.y)H\(canvas.width)")])
    writer.element(
      "text",
      [
        ("class", "quiet end"), ("x", "\(canvas.width)"),
        ("y", "\(baseline(of: reference.label))"),
      ], "here")
  }

  // MARK: Points

  private func line(_ writer: inout XMLWriter) {
    guard plot.joined.count > 1 else { return }
    let corners = plot.joined.map { (number: Int) -> String in
      "\(plot.places[number].x) \(plot.places[number].y)"
    }
    writer.element(
      "path", [("class", "front"), ("d", "M" + PlanWords.joined(corners, by: "L"))])
  }

  private func points(_ writer: inout XMLWriter) {
    for (number, place) in plot.places.enumerated() {
      let isUnbeaten = chart.points[number].isUnbeaten
      if let label = place.label, label.isApart {
        writer.element("path", [("class", "lead"), ("d", lead(from: place, to: label.box))])
      }
      writer.element(
        "circle",
        [
          ("class", isUnbeaten ? "unbeaten" : "beaten"), ("cx", "\(place.x)"),
          ("cy", "\(place.y)"), ("r", "6"),
        ])
    }
    for (number, place) in plot.places.enumerated() {
      guard let label = place.label else { continue }
      writer.element(
        "text",
        [
          ("class", chart.points[number].isUnbeaten ? "name best" : "name"),
          ("x", "\(label.box.x)"), ("y", "\(baseline(of: label.box))"),
        ], label.text)
    }
  }

  private func baseline(of box: Box) -> Int { box.y + box.height - 5 }

  /// From a point to the nearest place on the edge of its label.
  private func lead(from place: ScatterLayout.Place, to box: Box) -> String {
    let end = box.nearest(to: (place.x, place.y))
    return "M\(place.x) \(place.y)L\(end.x) \(end.y)"
  }
}
