import Planning

/// The chart of a comparison as a picture that stands alone.
package enum ComparisonSVG {
  /// - Returns: `nil` where there are fewer than two options to draw.
  package static func text(_ report: ComparisonReport) -> String? {
    guard let chart = report.chart else { return nil }
    let words = ChartWords(report, chart)
    return PlanWords.breakable(
      PictureFile.text(
        ScatterPicture(report, chart, width: 960, isAlone: true).picture,
        title: "\(words.subject): \(words.measure)", description: words.description))
  }
}

/// What the chart of a comparison is called, and what can be seen on it.
struct ChartWords {
  private let report: ComparisonReport
  private let chart: ComparisonChart

  init(_ report: ComparisonReport, _ chart: ComparisonChart) {
    self.report = report
    self.chart = chart
  }

  var subject: String {
    "\(report.question.origin.title) → \(ComparisonHeading.subject(report))"
  }

  var measure: String {
    switch chart.measure {
    case .salary: "Time against pay"
    case .study: "Time against learning"
    }
  }

  /// What the axes show.
  var axes: String {
    let value =
      switch chart.measure {
      case .salary: "the middle of the band that it pays a year"
      case .study: "the hours of learning that it takes"
      }
    return "When each option is reached, and \(value), at "
      + PlanWords.pace(report.question.request.person.pace)
  }

  /// The options that have no point; empty where all have one.
  var leftOut: String {
    guard !chart.leftOut.isEmpty else { return "" }
    return "\(chart.leftOut.count) not shown, as pay is not known or in another currency"
  }

  /// Every point in words.
  var description: String {
    let cells = ComparisonCells(report, .unicode)
    let parts = chart.points.map { (point: ComparisonChart.Point) -> String in
      let mark = point.isUnbeaten ? ", unbeaten" : ""
      return "\(cells.name(of: point.row)): \(point.row.timeline.arrival), "
        + "\(chart.text(point.value))\(mark)"
    }
    return PlanWords.joined(parts, by: "; ")
  }
}
