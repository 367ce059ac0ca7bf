import CareerModel
import Timelines

/// Points between a date axis and a value axis, each with what it is called.
struct Scatter {
  struct Point {
    let date: CivilDate
    let value: Int
    let label: String
    /// For where the label does not fit.
    let shortLabel: String
    /// Whether the line through the best points passes through it.
    let isJoined: Bool
  }

  let start: CivilDate
  let points: [Point]
  /// A value to compare with, marked right across; its label stands at the right end.
  let reference: (value: Int, label: String)?

  /// The value axis, with so many marks at most; it does not depend on what it is drawn on.
  func valueScale(mostSteps: Int) -> ValueScale {
    ValueScale(
      showing: points.map(\.value) + (reference.map { [$0.value] } ?? []), mostSteps: mostSteps)
  }
}

/// Where everything of a scatter diagram goes, for pictures and for lines of text alike.
///
/// The unit is whatever the canvas is measured in: a pixel, or a column and a row. The origin is
/// the upper left corner of the plot.
struct ScatterLayout {
  /// What it is drawn on.
  struct Canvas: Sendable {
    /// Of the plot, between the axes.
    let width: Int
    let height: Int
    /// A point takes as much to each side of its middle, beside the middle itself.
    let pointRadius: Int
    let labelHeight: Int
    /// Between a point and its label.
    let gap: Int
    /// Between a label and whatever stands beside it, other than its point.
    let clearance: Int
    /// So many labels' heights a label may stand above or below its point; twice as many, where it
    /// is the short one.
    let mostRings: Int
    /// The most marks on the value axis, and how far those of the date axis stand apart at least.
    let mostSteps: Int
    let markSpacing: Int
    /// The room that a label takes.
    let labelWidth: @Sendable (String) -> Int
  }

  struct Label: Hashable {
    let text: String
    let box: Box
    /// Whether it stands so far from its point that a line has to lead there.
    let isApart: Bool
  }

  struct Place: Hashable {
    let x: Int
    let y: Int
    /// `nil` where there is no room even for the short label.
    let label: Label?
  }

  /// In the order of the points.
  let places: [Place]
  /// The numbers of the joined points, from left to right.
  let joined: [Int]
  let dates: CalendarScale
  let values: ValueScale
  /// The marks of the date axis.
  let dateMarks: [CalendarScale.Mark]
  /// The marks of the value axis, with how far down they are.
  let valueMarks: [(value: Int, y: Int)]
  /// How far down the reference is, and its label's place.
  let reference: (y: Int, label: Box)?

  init(_ scatter: Scatter, on canvas: Canvas) {
    let dates = Self.dates(of: scatter, columns: canvas.width - 1)
    let values = scatter.valueScale(mostSteps: canvas.mostSteps)
    func y(_ value: Int) -> Int {
      canvas.height - 1 - values.place(of: value, on: canvas.height - 1)
    }
    self.dates = dates
    self.values = values
    dateMarks = dates.marks(apart: canvas.markSpacing)
    valueMarks = values.marks.map { (value: Int) in (value, y(value)) }
    let middles = scatter.points.map { (point: Scatter.Point) -> (x: Int, y: Int) in
      (min(dates.column(of: point.date), canvas.width - 1), y(point.value))
    }
    var placement = LabelPlacement(canvas)
    for middle in middles { placement.avoid(point: middle) }
    reference = scatter.reference.map { (value: Int, label: String) in
      let width = canvas.labelWidth(label)
      let box = Box(
        x: canvas.width - width, y: max(0, y(value) - canvas.labelHeight), width: width,
        height: canvas.labelHeight)
      placement.avoid(box)
      return (y(value), box)
    }
    var labels: [Label?] = Array(repeating: nil, count: middles.count)
    // What matters most gets the best place; from the left, where there is least room.
    let order = scatter.points.indices.sorted { (one: Int, other: Int) -> Bool in
      let (first, second) = (scatter.points[one], scatter.points[other])
      if first.isJoined != second.isJoined { return first.isJoined }
      return (middles[one].x, one) < (middles[other].x, other)
    }
    for number in order {
      let point = scatter.points[number]
      labels[number] = placement.place(
        point.label, orShort: point.shortLabel, beside: middles[number])
    }
    places = zip(middles, labels).map { (middle: (x: Int, y: Int), label: Label?) -> Place in
      Place(x: middle.x, y: middle.y, label: label)
    }
    joined = scatter.points.indices.filter { (number: Int) -> Bool in
      scatter.points[number].isJoined
    }
    .sorted { (one: Int, other: Int) -> Bool in
      (middles[one].x, -middles[one].y, one) < (middles[other].x, -middles[other].y, other)
    }
  }

  /// With less, months would be too wide to have one marked.
  private static let leastDays = 150

  /// From the first day, unless all points lie close together far from it, with a little room
  /// behind the last point.
  private static func dates(of scatter: Scatter, columns: Int) -> CalendarScale {
    let earliest = scatter.points.map(\.date).min() ?? scatter.start
    let latest = scatter.points.map(\.date).max() ?? scatter.start
    let extent = latest.days(since: earliest)
    let isFar = earliest.days(since: scatter.start) > 2 * extent && extent > 0
    let first =
      isFar
      ? max(scatter.start, latest.adding(days: -max(extent + extent / 4 + 1, Self.leastDays)))
      : scatter.start
    return CalendarScale(
      from: first, to: latest.adding(days: latest.days(since: first) / 40 + 1), columns: columns)
  }
}

/// A rectangle; its edges on the right and below are not part of it.
struct Box: Hashable {
  let x: Int
  let y: Int
  let width: Int
  let height: Int

  /// The place on it, or on its edge, that is nearest to another.
  func nearest(to place: (x: Int, y: Int)) -> (x: Int, y: Int) {
    (min(max(place.x, x), x + width), min(max(place.y, y), y + height))
  }

  func overlaps(_ other: Box) -> Bool {
    x < other.x + other.width && other.x < x + width && y < other.y + other.height
      && other.y < y + height
  }
}
