import CareerModel
import Timelines

/// The calendar of a plan's chart: which day lies where, and how days and times are drawn.
struct GanttAxis {
  /// How far a diamond reaches from its day to either side.
  static let diamondReach = 7
  static let fontSize = 12

  private let scale: CalendarScale
  private let marks: [CalendarScale.Mark]
  private let left: Int
  var right: Int { left + scale.columns }

  /// - Parameters:
  ///   - timeline: the plan, whose first day lies at the left end and whose last at the right one.
  ///   - left: where the first day lies.
  ///   - right: where the arrival lies.
  init(_ timeline: Timeline, from left: Int, to right: Int) {
    scale = CalendarScale(from: timeline.start, to: timeline.arrival, columns: right - left)
    marks = scale.marks(apart: 52)
    self.left = left
  }

  func x(of date: CivilDate) -> Int { left + scale.column(of: date) }

  /// Lines at years and months, each with its label at the top end.
  func calendar(top: Int, bottom: Int) -> [Picture.Shape] {
    marks.flatMap { (mark: CalendarScale.Mark) -> [Picture.Shape] in
      let x = left + mark.column
      let label = Picture.Run(
        mark.isYear ? String(mark.date.year) : PlanWords.shortMonth(mark.date),
        mark.isYear ? .strong : .quiet, Self.fontSize)
      let line = Picture.Shape.line(
        from: Picture.Point(x: x, y: top), to: Picture.Point(x: x, y: bottom),
        mark.isYear ? .yearGrid : .grid)
      guard x + 5 + label.width <= right + Self.diamondReach else { return [line] }
      return [line, .text([label], at: Picture.Point(x: x + 5, y: top + 10), .start)]
    }
  }

  /// A line at today with its label at the bottom end; nothing where the plan has no such day.
  func today(_ today: CivilDate, top: Int, bottom: Int) -> [Picture.Shape] {
    guard today >= scale.first, today < scale.end else { return [] }
    let x = x(of: today)
    let label = Picture.Run("today", .quiet, Self.fontSize)
    let isNearEnd = x + 5 + label.width > right
    return [
      .line(from: Picture.Point(x: x, y: top), to: Picture.Point(x: x, y: bottom), .today),
      .text(
        [label], at: Picture.Point(x: x + (isNearEnd ? -5 : 5), y: bottom - 1),
        isNearEnd ? .end : .start),
    ]
  }

  /// Whether the line of today would run through what begins at a place.
  func isTodayAt(_ place: Int, _ today: CivilDate) -> Bool {
    guard today >= scale.first, today < scale.end else { return false }
    return abs(x(of: today) - place) < 6
  }

  /// A bar for the days from `start` up to `end`.
  func bar(
    from start: CivilDate, to end: CivilDate, top: Int, height: Int, _ role: Picture.Role
  ) -> Picture.Shape {
    let columns = scale.columns(from: start, to: end)
    return .rectangle(
      at: Picture.Point(x: left + columns.lowerBound, y: top), width: columns.count,
      height: height, radius: 2, role)
  }

  /// A phase's learning, what is left free after it, and a diamond for the move that ends it.
  func bars(of phase: Timeline.Phase, top: Int, height: Int) -> [Picture.Shape] {
    var shapes: [Picture.Shape] = []
    if phase.slackSpan.days > 0 {
      shapes.append(
        bar(from: phase.learnedBy, to: phase.ends, top: top, height: height, .free))
    }
    if !phase.lessons.isEmpty {
      shapes.append(
        bar(from: phase.starts, to: phase.learnedBy, top: top, height: height, .learning))
    }
    return shapes + [diamond(at: phase.ends, y: top + height / 2)]
  }

  func diamond(at date: CivilDate, y: Int) -> Picture.Shape {
    .diamond(at: Picture.Point(x: x(of: date), y: y), reach: Self.diamondReach, .move)
  }
}
