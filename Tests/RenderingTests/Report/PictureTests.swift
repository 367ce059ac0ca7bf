import CareerModel
import Planning
import TestSupport
import Testing
import Timelines

@testable import Rendering

struct PictureTests {
  /// Every point that a shape reaches, words by their widths.
  private func isInside(_ shape: Picture.Shape, _ picture: Picture) -> Bool {
    func holds(_ points: Picture.Point...) -> Bool {
      points.allSatisfy { (point: Picture.Point) -> Bool in
        (0...picture.width).contains(point.x) && (0...picture.height).contains(point.y)
      }
    }
    switch shape {
    case .line(let from, let to, _): return holds(from, to)
    case .rectangle(let corner, let width, let height, _, _):
      return width > 0 && height > 0
        && holds(corner, Picture.Point(x: corner.x + width, y: corner.y + height))
    case .diamond(let centre, let reach, _):
      return holds(
        Picture.Point(x: centre.x - reach, y: centre.y - reach),
        Picture.Point(x: centre.x + reach, y: centre.y + reach))
    case .dot(let centre, let radius, _):
      return holds(
        Picture.Point(x: centre.x - radius, y: centre.y - radius),
        Picture.Point(x: centre.x + radius, y: centre.y + radius))
    case .path(let points, _):
      return points.allSatisfy { (point: Picture.Point) -> Bool in holds(point) }
    case .curve(let from, _, let to, _, _): return holds(from, to)
    case .arrowhead(let tip, _, _): return holds(tip)
    case .text(let runs, let place, let anchor):
      let gaps = runs.dropFirst().reduce(0) { (sum: Int, run: Picture.Run) -> Int in
        sum + run.fontSize / 2
      }
      let width = runs.reduce(gaps) { (sum: Int, run: Picture.Run) -> Int in sum + run.width }
      let start =
        switch anchor {
        case .start: place.x
        case .middle: place.x - width / 2
        case .end: place.x - width
        }
      return holds(
        Picture.Point(x: start, y: place.y), Picture.Point(x: start + width, y: place.y))
    }
  }

  private func fixtures() throws -> [(PlanFixture, PlanQuestion)] {
    let bakery = try PlanFixture.bakery()
    let builtIn = PlanFixture.builtIn()
    let hostile = try PlanFixture.hostileNames()
    let questions = ["target", "blank", "long-word", "formula-equals"]
    return [
      (bakery, try bakery.question(to: "owner")),
      (builtIn, try builtIn.question(to: "director-of-engineering")),
      (builtIn, try builtIn.question(to: "engineering-manager", hours: 1)),
    ] + (try questions.map { (id: String) in (hostile, try hostile.question(to: id)) })
  }

  @Test(arguments: [300, 340, 500, 736])
  func `all of a chart lies within its picture, however long names are`(width: Int) throws {
    for (fixture, question) in try fixtures() {
      let report = try fixture.report(question)
      for today in [question.start, report.timeline.arrival.adding(days: -1)] {
        let picture = GanttOverview(report, today: today, width: width).picture
        for shape in picture.shapes { #expect(isInside(shape, picture), "\(shape)") }
      }
    }
  }

  @Test func `all of a sheet lies within its picture`() throws {
    for (fixture, question) in try fixtures() {
      let report = try fixture.report(question)
      let picture = GanttSheet(report, today: question.start).picture
      for shape in picture.shapes { #expect(isInside(shape, picture), "\(shape)") }
    }
  }

  @Test(arguments: [340, 1_000])
  func `all of a comparison's chart lies within its picture`(width: Int) throws {
    let harbour = try PlanFixture.harbour()
    let hostile = try PlanFixture.hostileNames()
    let reports = [
      try harbour.comparison(), try harbour.ways(.alternatives(5), to: "pilot"),
      try hostile.comparison(), try PlanFixture.builtIn().comparison(),
    ]
    for report in reports {
      let chart = try #require(report.chart)
      for isAlone in width == 340 ? [false] : [true, false] {
        let picture = ScatterPicture(report, chart, width: width, isAlone: isAlone).picture
        for shape in picture.shapes { #expect(isInside(shape, picture), "\(shape)") }
      }
    }
  }

  @Test(arguments: [300, 340, 736])
  func `no two boxes of a route touch, and all of it lies within its picture`(width: Int) throws {
    for (fixture, question) in try fixtures() {
      let explained = try fixture.explanation(question).explanation
      for detours in [explained.detours, []] {
        let map = RouteMap(explained.plan, detours, in: fixture.graph)
        let picture = RoutePicture(try fixture.report(question), map, width: width).picture
        var boxes: [(left: Int, right: Int, top: Int, bottom: Int)] = []
        for shape in picture.shapes {
          #expect(isInside(shape, picture), "\(shape)")
          guard case .rectangle(let corner, let width, let height, _, _) = shape else { continue }
          boxes.append((corner.x, corner.x + width, corner.y, corner.y + height))
        }
        #expect(boxes.count == map.stations.count + map.sideRoles.count)
        for (place, one) in boxes.enumerated() {
          for other in boxes[..<place] {
            let isApart =
              one.right < other.left || other.right < one.left || one.bottom < other.top
              || other.bottom < one.top
            #expect(isApart)
          }
        }
      }
    }
  }

  @Test func `bars and diamonds lie where the calendar has their days`() throws {
    let fixture = try PlanFixture.bakery()
    let report = try fixture.report(fixture.question(to: "owner"))
    let axis = GanttAxis(report.timeline, from: 10, to: 510)
    #expect(axis.x(of: report.timeline.start) == 10)
    #expect(axis.x(of: report.timeline.arrival) == 510)
    let ends = report.timeline.phases.map { (phase: Timeline.Phase) -> Int in axis.x(of: phase.ends)
    }
    let diamonds = GanttOverview(report, today: report.timeline.start, width: 736).picture.shapes
      .compactMap { (shape: Picture.Shape) -> Int? in
        if case .diamond(let centre, _, _) = shape { centre.x } else { nil }
      }
    #expect(ends == ends.sorted())
    // One a phase, one for the goal, one in the legend.
    #expect(diamonds.count == report.timeline.phases.count + 2)
    #expect(diamonds.dropLast() == diamonds.dropLast().sorted()[...])
  }

  @Test func `today is drawn on its day, and not where the plan has no such day`() throws {
    let fixture = try PlanFixture.bakery()
    let report = try fixture.report(fixture.question(to: "owner"))
    let timeline = report.timeline
    let axis = GanttAxis(timeline, from: 0, to: 1000)
    for (day, isDrawn) in [
      (timeline.start.adding(days: -1), false), (timeline.start, true),
      (timeline.arrival.adding(days: -1), true), (timeline.arrival, false),
    ] {
      let shapes = axis.today(day, top: 0, bottom: 10)
      #expect(shapes.isEmpty == !isDrawn)
      guard case .line(let from, _, .today) = shapes.first else { continue }
      #expect(from.x == axis.x(of: day))
    }
  }
}
