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
    guard let paragraph else { return [] }
    let bullet = StyledText(String(glyphs.bullet), .dim).padded(to: layout.margin)
    return (heading.map { [$0] } ?? []) + layout.paragraph(paragraph)
      + parts.flatMap { (part: StyledText) -> Block in
        part.wrapped(to: layout.textWidth, indent: bullet)
      }
  }

  var heading: StyledText? {
    switch report.pace {
    case nil, .enough, .unknown: nil
    case .noneIsEnough: StyledText("No pace is enough", .heading)
    }
  }

  /// What there is to say, but for the parts of the way.
  var paragraph: StyledText? {
    switch report.pace {
    case nil, .enough: nil
    case .unknown: "The search stopped before it was known which pace would meet the date."
    case .noneIsEnough(let pace, let timeline):
      StyledText(
        "Even at \(PlanWords.pace(pace)) the earliest is \(timeline.arrival). The quickest way "
          + "takes:")
    }
  }

  /// What the quickest way takes.
  var parts: [StyledText] {
    switch report.pace {
    case nil, .enough, .unknown: []
    case .noneIsEnough(_, let timeline):
      timeline.phases.filter { (phase: Timeline.Phase) -> Bool in phase.time > .zero }
        .map(sentence)
    }
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
