import CareerModel
import Timelines

/// What the marks of a plan's chart mean: only those that the chart has.
struct GanttLegend {
  private let report: PlanReport
  private let today: CivilDate

  init(_ report: PlanReport, today: CivilDate) {
    self.report = report
    self.today = today
  }

  /// From a place on to the right, all on one line; or, where that is too short, on more below.
  ///
  /// - Returns: the shapes, and where the next line would have its baseline.
  func shapes(left: Int, right: Int, baseline: Int) -> (shapes: [Picture.Shape], end: Int) {
    var shapes: [Picture.Shape] = []
    var (x, y) = (left, baseline)
    for entry in entries {
      let run = Picture.Run(entry.meaning, .quiet, GanttAxis.fontSize)
      if x > left, x + Self.sample + run.width > right { (x, y) = (left, y + 20) }
      shapes += sample(entry.mark, x: x, middle: y - 4)
      shapes.append(.text([run], at: Picture.Point(x: x + Self.sample, y: y), .start))
      x += Self.sample + run.width + 18
    }
    return (shapes, y + 20)
  }

  /// How much room a mark takes before its meaning.
  private static let sample = 24

  private enum Mark { case learning, free, move, today }

  private func sample(_ mark: Mark, x: Int, middle: Int) -> [Picture.Shape] {
    switch mark {
    case .learning, .free:
      [
        .rectangle(
          at: Picture.Point(x: x, y: middle - 5), width: 17, height: 10, radius: 2,
          mark == .learning ? .learning : .free)
      ]
    case .move:
      [.diamond(at: Picture.Point(x: x + 9, y: middle), reach: GanttAxis.diamondReach, .move)]
    case .today:
      [
        .line(
          from: Picture.Point(x: x + 9, y: middle - 8), to: Picture.Point(x: x + 9, y: middle + 8),
          .today)
      ]
    }
  }

  private var entries: [(mark: Mark, meaning: String)] {
    let timeline = report.timeline
    let learns = timeline.phases.contains { (phase: Timeline.Phase) -> Bool in
      !phase.lessons.isEmpty
    }
    let waits = timeline.phases.contains { (phase: Timeline.Phase) -> Bool in
      phase.slackSpan.days > 0
    }
    var entries: [(mark: Mark, meaning: String)] = []
    if learns { entries.append((.learning, "learning")) }
    if waits { entries.append((.free, "free until the move")) }
    entries.append((.move, PlanWords.meaningOfDiamond(report)))
    if today >= timeline.start, today < timeline.arrival { entries.append((.today, "today")) }
    return entries
  }
}

extension PlanWords {
  /// What a diamond in a chart stands for.
  static func meaningOfDiamond(_ report: PlanReport) -> String {
    if report.question.request.goal.isRole { return "a move" }
    return report.timeline.totals.moves == 0 ? "all learned" : "a move, or all learned"
  }
}
