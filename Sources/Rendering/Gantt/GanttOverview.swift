import CareerModel
import Timelines

/// The whole way at a glance: a bar a role, with its name above it.
struct GanttOverview {
  private let report: PlanReport
  private let today: CivilDate
  private let width: Int
  private let axis: GanttAxis

  private static let fontSize = 14
  private static let rowHeight = 48
  /// Above the first row.
  private static let top = 22

  /// - Parameters:
  ///   - report: of a plan with a phase at least.
  ///   - today: marked by a line if the plan has such a day.
  ///   - width: of the picture; from 300 on there is room for it.
  init(_ report: PlanReport, today: CivilDate, width: Int) {
    self.report = report
    self.today = today
    self.width = width
    axis = GanttAxis(report.timeline, from: 1, to: width - GanttAxis.diamondReach - 1)
  }

  var picture: Picture {
    let phases = report.timeline.phases
    let arrival = Self.top + phases.count * Self.rowHeight
    let bottom = arrival + 46
    let rows = phases.indices.flatMap { (index: Int) -> [Picture.Shape] in
      row(index, top: Self.top + index * Self.rowHeight)
    }
    let legend = GanttLegend(report, today: today)
      .shapes(left: 1, right: width, baseline: bottom + 28)
    return Picture(
      width: width, height: legend.end - 10,
      shapes: axis.calendar(top: 0, bottom: bottom)
        + axis.today(today, top: Self.top - 6, bottom: bottom) + rows + goal(top: arrival)
        + legend.shapes)
  }

  private func row(_ index: Int, top: Int) -> [Picture.Shape] {
    let phase = report.timeline.phases[index]
    let number = Picture.Run(String(index + 1), .quiet, Self.fontSize)
    let span = Picture.Run(
      phase.time == .zero ? "at once" : PlanWords.duration(phase.span), .quiet, Self.fontSize)
    let rest = number.width + span.width + Self.fontSize
    let title = Picture.Run(
      TextExtent.fitted(
        report.question.graph[phase.role].title, into: width - rest - 2, fontSize: Self.fontSize),
      .strong, Self.fontSize)
    let left = axis.x(of: phase.starts)
    let start = axis.isTodayAt(left, today) ? left + 6 : left
    let fits = start + title.width + rest <= width
    return [
      .text(
        [number, title, span], at: Picture.Point(x: fits ? start : width - 1, y: top + 16),
        fits ? .start : .end)
    ] + axis.bars(of: phase, top: top + 24, height: 12)
  }

  /// The day on which the goal is reached.
  private func goal(top: Int) -> [Picture.Shape] {
    let timeline = report.timeline
    let date = Picture.Run("\(timeline.arrival)", .quiet, Self.fontSize)
    let end = axis.right - GanttAxis.diamondReach - 8
    let title = Picture.Run(
      TextExtent.fitted(
        report.question.goal.reached(timeline.lastRole),
        into: end - date.width - Self.fontSize / 2, fontSize: Self.fontSize), .strong,
      Self.fontSize)
    return [
      .text([date, title], at: Picture.Point(x: end, y: top + 20), .end),
      axis.diamond(at: timeline.arrival, y: top + 15),
    ]
  }
}
