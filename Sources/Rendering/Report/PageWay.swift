import CareerModel
import Planning
import Timelines

/// One of several ways to the goal.
struct PageWay {
  let name: String
  /// What it does otherwise than the first.
  var reasons: [StyledText] = []
  let timeline: Timeline

  /// All ways in numbers, and under them the reasons of each.
  static func write(_ ways: [PageWay], _ writer: inout XMLWriter) {
    writer.add(
      PageTable(
        caption: "The ways side by side", kind: "ways",
        columns: [
          .init(title: "Way", isNumber: false), .init(title: "Arrival"), .init(title: "Time"),
          .init(title: "Learning"), .init(title: "Moves"),
        ],
        rows: ways.enumerated().map { (place: Int, way: PageWay) -> PageTable.Row in
          PageTable.Row(cells: way.cells, isThisPlan: place == 0)
        }))
    for way in ways where !way.reasons.isEmpty {
      writer.line("h3") { (writer: inout XMLWriter) -> Void in writer.user(way.name) }
      for reason in way.reasons { writer.paragraph(reason) }
    }
  }

  private var cells: [PageTable.Cell] {
    [
      PageTable.user(name), PageTable.time(timeline.arrival),
      PageTable.text(PlanWords.shortDuration(timeline.span)),
      PageTable.text(PlanWords.hours(timeline.totals.study)),
      PageTable.text(String(timeline.totals.moves)),
    ]
  }
}

/// Plans that were asked for beside the best one.
struct SeriesPart {
  private let report: SeriesReport

  init(_ report: SeriesReport) { self.report = report }

  func write(_ writer: inout XMLWriter) {
    let words = SeriesWords(report, .unicode)
    writer.paragraph(SeriesVerdict(report).text)
    PageWay.write(
      report.timelines.enumerated().map { (place: Int, timeline: Timeline) -> PageWay in
        let way = words.way(place)?.plainText ?? ""
        return PageWay(
          name: "\(place + 1). \(way)", reasons: words.reasons(place), timeline: timeline)
      }, &writer)
  }
}
