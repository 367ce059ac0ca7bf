import CareerModel
import Planning
import Timelines

/// What sets the date: each stay with what decides how long it takes, and what has time to spare.
struct CriticalChainBlock {
  private let report: ExplanationReport
  private let layout: PlanLayout
  private let span: SpanWords
  private var graph: CareerGraph { report.question.graph }

  private static let mostNamed = 4

  init(_ report: ExplanationReport, _ layout: PlanLayout) {
    self.report = report
    self.layout = layout
    span = SpanWords(report.question)
  }

  var lines: Block {
    var lines = [StyledText("What sets the date", .heading)]
    for (index, phase) in report.timeline.phases.enumerated() {
      let number = StyledText(String(index + 1), .dim).padded(to: layout.margin)
      let sentence =
        StyledText(graph[phase.role].title, .role) + ", " + PhaseWords(graph, phase).sentence
      lines += sentence.wrapped(to: layout.textWidth, indent: number)
      if let skills = skills(phase) { lines += layout.paragraph(StyledText(skills)) }
    }
    return lines + layout.paragraph(StyledText(sum, .emphasis))
  }

  /// Which skills set the date in a stay that learning decides, and how far.
  func skills(_ phase: Timeline.Phase) -> String? {
    guard phase.bound != .tenure, !phase.lessons.isEmpty else { return nil }
    let longest = phase.lessons.enumerated().sorted { (one, other) -> Bool in
      (other.element.minutes, one.offset) < (one.element.minutes, other.offset)
    }
    .map(\.element)
    let names = PlanWords.list(longest, atMost: Self.mostNamed) {
      (lesson: Timeline.Lesson) -> String in
      "\(graph.name(of: lesson.competency)) \(PlanWords.unbroken("(\(PlanWords.hours(lesson.minutes)))"))"
    }
    let excess = phase.study - phase.tenure
    guard phase.bound == .learning else { return "Any hour more would set it: \(names)." }
    let limit =
      phase.tenure > .zero
      ? " Each hour less brings the date nearer, up to \(span.words(excess)); then the time in the "
        + "role decides."
      : " Each hour less brings the date nearer."
    return "Learning in it: \(names).\(limit)"
  }

  /// What all stays come to.
  var sum: String {
    let phases = report.timeline.phases
    func sum(_ minutes: (Timeline.Phase) -> StudyMinutes) -> StudyMinutes {
      phases.reduce(.zero) { (sum: StudyMinutes, phase: Timeline.Phase) -> StudyMinutes in
        sum + minutes(phase)
      }
    }
    let tenure = sum(\.tenure)
    let beyond = sum { (phase: Timeline.Phase) -> StudyMinutes in phase.time - phase.tenure }
    let slack = sum(\.slack)
    var parts: [String] = []
    if tenure > .zero { parts.append("\(span.words(tenure)) that moves ask for") }
    if beyond > .zero {
      let place = tenure > .zero ? " beyond that" : ""
      parts.append("\(span.words(beyond)) of learning\(place)")
    }
    let spare =
      slack > .zero
      ? " \(PlanWords.hours(slack)) more could be learned on the way without moving the date."
      : ""
    return "In all: \(PlanWords.list(parts)).\(spare)"
  }
}
