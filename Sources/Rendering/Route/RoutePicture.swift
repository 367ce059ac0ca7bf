import CareerModel
import Planning
import Timelines

/// A plan's route as a line of stations from top to bottom, and beside it the roles that the closest
/// other ways lead through.
struct RoutePicture {
  private let report: PlanReport
  private let map: RouteMap
  private let width: Int
  private var graph: CareerGraph { report.question.graph }

  static let fontSize = 14
  private static let detailSize = 12
  /// Between a box's edge and its words.
  private static let padding = 11
  private static let lineHeight = 18
  private static let mostLines = 4
  /// Between two stations, at least; the words of a move stand there.
  private static let stationGap = 50
  private static let sideGap = 18

  /// - Parameters:
  ///   - report: of a plan with a move at least.
  ///   - map: the plan's.
  ///   - width: of the picture; from 300 on there is room for it.
  init(_ report: PlanReport, _ map: RouteMap, width: Int) {
    self.report = report
    self.map = map
    self.width = width
  }

  var picture: Picture {
    var stations = map.stations.indices.map(station)
    var sides = map.sideRoles.map(side)
    let height = place(&stations, &sides)
    let links = RouteLinks(map, stations: stations, sides: sides)
    return Picture(
      width: width, height: height,
      shapes: links.shapes + moves(between: stations)
        + stations.enumerated().flatMap {
          (index: Int, box: RouteBox) -> [Picture.Shape] in
          shapes(of: box, index == stations.count - 1 ? .goal : .station)
        } + sides.flatMap { (box: RouteBox) -> [Picture.Shape] in shapes(of: box, .sideStation) })
  }

  // MARK: Boxes

  private var columnWidth: Int { map.sideRoles.isEmpty ? min(width - 2, 360) : width * 9 / 20 }

  private func station(_ index: Int) -> RouteBox {
    let timeline = report.timeline
    let detail =
      index < timeline.phases.count
      ? "from \(timeline.phases[index].starts)" : "reached \(timeline.arrival)"
    return box(graph[map.stations[index]].title, detail, x: 1)
  }

  private func side(_ side: RouteMap.SideRole) -> RouteBox {
    let detail = side.longer.map { (longer: StudyMinutes) -> String in
      longer > .zero ? "\(SpanWords(report.question).words(longer)) longer" : "just as quick"
    }
    return box(graph[side.role].title, detail, x: width - columnWidth - 1)
  }

  private func box(_ title: String, _ detail: String?, x: Int) -> RouteBox {
    let room = columnWidth - Self.padding * 2
    let lines = TextExtent.lines(
      of: title, into: room, fontSize: Self.fontSize, atMost: Self.mostLines)
    let details =
      detail.map { (detail: String) -> [String] in
        // Its blanks hold numbers and their units together in running text.
        TextExtent.lines(
          of: PlanWords.breakable(detail), into: room, fontSize: Self.detailSize, atMost: 2)
      } ?? []
    return RouteBox(
      x: x, width: columnWidth,
      height: Self.padding * 2 + (lines.count + details.count) * Self.lineHeight - 4, lines: lines,
      details: details)
  }

  private func shapes(of box: RouteBox, _ role: Picture.Role) -> [Picture.Shape] {
    let texts =
      box.lines.map { (line: String) -> Picture.Run in Picture.Run(line, .strong, Self.fontSize) }
      + box.details.map { (line: String) -> Picture.Run in
        Picture.Run(line, .quiet, Self.detailSize)
      }
    return [
      .rectangle(
        at: Picture.Point(x: box.x, y: box.y), width: box.width, height: box.height, radius: 8, role
      )
    ]
      + texts.enumerated().map { (index: Int, run: Picture.Run) -> Picture.Shape in
        .text(
          [run],
          at: Picture.Point(
            x: box.x + Self.padding, y: box.y + Self.padding + 12 + index * Self.lineHeight),
          .start)
      }
  }

  // MARK: Places

  /// Gives each box its height on the picture, and returns that of the picture.
  private func place(_ stations: inout [RouteBox], _ sides: inout [RouteBox]) -> Int {
    let heights = stations.reduce(0) { (sum: Int, box: RouteBox) -> Int in sum + box.height }
    let sideHeight = sides.reduce(-Self.sideGap) { (sum: Int, box: RouteBox) -> Int in
      sum + box.height + Self.sideGap
    }
    let gaps = max(1, stations.count - 1)
    let gap = max(Self.stationGap, (sideHeight - heights + gaps - 1) / gaps)
    var y = 1
    for index in stations.indices {
      stations[index].y = y
      y += stations[index].height + gap
    }
    let bottom = y - gap
    for index in sides.indices {
      let centre = centre(of: index, beside: stations)
      let least = index == 0 ? 1 : sides[index - 1].bottom + Self.sideGap
      sides[index].y = max(least, centre - sides[index].height / 2)
    }
    var most = bottom
    for index in sides.indices.reversed() {
      sides[index].y = min(sides[index].y, most - sides[index].height)
      most = sides[index].y - Self.sideGap
    }
    return bottom + 2
  }

  /// Half-way between the stations that a side role lies between.
  private func centre(of side: Int, beside stations: [RouteBox]) -> Int {
    let places = map.links.compactMap { (link: RouteMap.Link) -> Int? in
      switch (link.from, link.to) {
      case (.station(let station), .side(side)), (.side(side), .station(let station)): station
      case (.station, _), (.side, _): nil
      }
    }
    guard let first = places.min(), let last = places.max() else { return 0 }
    return (stations[first].middle + stations[last].middle) / 2
  }

  /// The plan's own moves, each with its kind.
  private func moves(between stations: [RouteBox]) -> [Picture.Shape] {
    zip(stations, stations.dropFirst()).enumerated().flatMap {
      (index: Int, boxes: (RouteBox, RouteBox)) -> [Picture.Shape] in
      let x = boxes.0.x + 28
      let kind = report.timeline.phases[index].milestone.map {
        (milestone: Timeline.Milestone) -> String in ConstraintWords.words(milestone.kind)
      }
      return [
        .line(
          from: Picture.Point(x: x, y: boxes.0.bottom),
          to: Picture.Point(x: x, y: boxes.1.y - 8), .route),
        .arrowhead(at: Picture.Point(x: x, y: boxes.1.y - 1), .down, .route),
        .text(
          [Picture.Run(kind ?? "", .quiet, Self.detailSize)],
          at: Picture.Point(x: x + 14, y: (boxes.0.bottom + boxes.1.y) / 2 + 3), .start),
      ]
    }
  }
}

/// A role's box, with its words broken into lines.
struct RouteBox {
  let x: Int
  let width: Int
  let height: Int
  let lines: [String]
  let details: [String]
  var y = 0

  var right: Int { x + width }
  var bottom: Int { y + height }
  var middle: Int { y + height / 2 }
}
