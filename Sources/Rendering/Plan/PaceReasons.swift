import CareerModel
import Planning
import Timelines

/// Why no pace is enough to meet a date: what the quickest way takes at the greatest one.
struct PaceReasons {
  private let report: ConflictReport
  private let layout: PlanLayout
  private let glyphs: Glyphs
  private var graph: CareerGraph { report.question.graph }

  init(_ report: ConflictReport, _ layout: PlanLayout, _ glyphs: Glyphs) {
    self.report = report
    self.layout = layout
    self.glyphs = glyphs
  }

  var lines: Block {
    switch report.pace {
    case nil, .enough: return []
    case .unknown:
      return layout.paragraph(StyledText(Self.unknown))
    case .noneIsEnough(let pace, let timeline): return reasons(pace, timeline)
    }
  }

  private func reasons(_ pace: Pace, _ timeline: Timeline) -> Block {
    let bullet = StyledText(String(glyphs.bullet), .dim).padded(to: layout.margin)
    var lines = [StyledText(Self.heading, .heading)]
    lines += layout.paragraph(StyledText(Self.claim(pace, timeline)))
    for item in items(timeline) { lines += item.wrapped(to: layout.textWidth, indent: bullet) }
    return lines
  }

  static let heading = "No pace is enough"
  static let unknown = "The search stopped before it was known which pace would meet the date."

  static func claim(_ pace: Pace, _ timeline: Timeline) -> String {
    "Even at \(PlanWords.pace(pace)) the earliest is \(timeline.arrival). The quickest way takes:"
  }

  func items(_ timeline: Timeline) -> [StyledText] {
    timeline.phases.filter { (phase: Timeline.Phase) -> Bool in phase.time > .zero }.map(sentence)
  }

  private func sentence(_ phase: Timeline.Phase) -> StyledText {
    let title = graph[phase.role].title
    guard phase.bound != .learning, let milestone = phase.milestone else {
      return StyledText(PlanWords.duration(phase.span), .emphasis)
        + " as \(title), for \(PlanWords.hours(phase.study)) of learning"
    }
    let next = graph[milestone.role].title
    return StyledText(PlanWords.tenure(graph[milestone.move].tenure), .emphasis)
      + " as \(title), which the move to \(next) asks for\(PhaseWords(graph, phase).served)"
  }
}
