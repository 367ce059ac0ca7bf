import CareerModel
import Timelines

/// What decided how long a phase takes, in a sentence.
struct PhaseWords {
  private let graph: CareerGraph
  private let phase: Timeline.Phase

  init(_ graph: CareerGraph, _ phase: Timeline.Phase) {
    self.graph = graph
    self.phase = phase
  }

  var sentence: StyledText {
    if phase.time == .zero {
      return "Nothing to learn and nothing to wait for: the move can be made at once."
    }
    return span + ": " + reason
  }

  /// What ends it.
  var ending: String {
    guard let milestone = phase.milestone else {
      return "That is the last of what you asked for."
    }
    return MoveWords.sentence(graph, milestone)
  }

  private var reason: StyledText {
    switch phase.bound {
    case .tenure:
      return StyledText(
        "time in the role decides, for the move asks for \(tenure) of it\(served). ")
        + learningInTenure
    case .learning:
      return StyledText("learning decides, with \(hours)\(comparison)")
    case .both:
      return StyledText(
        "learning, \(hours), takes just as long as the move asks for in the role, "
          + "\(tenure)\(served).")
    }
  }

  private var learningInTenure: StyledText {
    if phase.lessons.isEmpty { return "There is nothing to learn here." }
    let text = StyledText("Learning takes \(hours)")
    guard phase.slackSpan.days > 0 else { return text + " and leaves less than a day free." }
    return text + " and leaves "
      + StyledText("\(PlanWords.duration(phase.slackSpan)) free", .emphasis) + "."
  }

  /// What the move would have asked for, where learning takes longer.
  private var comparison: String {
    guard let asked else { return "; no move follows." }
    if asked.estimate.likely == .zero { return "; the move asks for no time in the role." }
    if phase.tenure == .zero {
      return "; the \(tenure) in the role that the move asks for are over."
    }
    return phase.daysServed > 0
      ? "; the move asks for \(tenure) in the role\(served)."
      : "; the move asks for only \(tenure) in the role."
  }

  private var span: StyledText {
    StyledText(PlanWords.duration(phase.span), .emphasis)
  }

  private var hours: String { PlanWords.hours(phase.study) }

  /// What the move asks for; `nil` without a move.
  private var asked: Tenure? {
    phase.milestone.map { (milestone: Timeline.Milestone) -> Tenure in
      graph[milestone.move].tenure
    }
  }

  private var tenure: String { asked.map(PlanWords.tenure) ?? "" }

  /// What of the tenure is over on the first day, after a comma; empty where nothing is.
  var served: String {
    guard phase.daysServed > 0 else { return "" }
    let since = CalendarSpan(from: phase.starts.adding(days: -phase.daysServed), to: phase.starts)
    return ", \(PlanWords.duration(since)) of which are served"
  }
}

/// What a move is, and how what it asks for is met.
enum MoveWords {
  static func sentence(_ graph: CareerGraph, _ milestone: Timeline.Milestone) -> String {
    let asked = milestone.asked
    var parts: [String] = []
    if !asked.learnedHere.isEmpty {
      let names = PlanWords.list(asked.learnedHere, atMost: 5, name: graph.name(of:))
      parts.append(names + ", learned here")
    }
    if !asked.learnedBefore.isEmpty {
      parts.append(PlanWords.counted(asked.learnedBefore.count, "skill") + " learned before")
    }
    if !asked.heldFromStart.isEmpty {
      parts.append(
        PlanWords.counted(asked.heldFromStart.count, "skill") + " held from the start")
    }
    let kind = PlanWords.capitalized(Self.kind(milestone.kind))
    guard !parts.isEmpty else { return "\(kind) that asks for no skills." }
    return "\(kind) that asks for \(PlanWords.joined(parts, by: "; "))."
  }

  /// `a transition`.
  static func kind(_ kind: MoveKind) -> String {
    switch kind {
    case .progression: "a progression"
    case .transition: "a transition"
    case .lateral: "a lateral move"
    case .stepDown: "a step down"
    }
  }
}
