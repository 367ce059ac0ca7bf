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
    switch phase.bound {
    case .tenure: return tenureBound
    case .learning: return learningBound
    case .both:
      return span + ", all of it learning (\(hours)); the move asks for exactly that long in the role."
    }
  }

  private var tenureBound: StyledText {
    var text = span + ", because the move asks for \(tenure) in the role\(served). "
    if phase.lessons.isEmpty {
      text.append("There is nothing to learn here.")
    } else {
      text.append("Learning takes \(hours); ")
      text.append("\(PlanWords.duration(phase.slackSpan)) stay free", .emphasis)
      text.append(".")
    }
    return text
  }

  private var learningBound: StyledText {
    let text = span + ", because learning takes \(hours); "
    if asked.estimate.likely == .zero { return text + "the move asks for no time in the role." }
    if phase.tenure == .zero {
      return text + "the \(tenure) in the role that the move asks for are served."
    }
    return text + "the move asks for only \(tenure) in the role\(served)."
  }

  private var span: StyledText { StyledText(PlanWords.duration(phase.span), .emphasis) }

  private var hours: String { PlanWords.hours(phase.study) }

  private var asked: Tenure { graph[phase.milestone.move].tenure }

  private var tenure: String { PlanWords.tenure(asked) }

  private var served: String {
    guard phase.daysServed > 0 else { return "" }
    let since = CalendarSpan(from: phase.starts.adding(days: -phase.daysServed), to: phase.starts)
    return ", \(PlanWords.duration(since)) of them served"
  }
}

/// What a move is, and how what it asks for is met.
enum MoveWords {
  static func sentences(_ graph: CareerGraph, _ milestone: Timeline.Milestone) -> String {
    let asked = milestone.asked
    var parts: [String] = []
    if !asked.learnedHere.isEmpty {
      let names = asked.learnedHere.map { (competency: Competency) -> String in
        graph.name(of: competency)
      }
      parts.append(PlanWords.list(names, atMost: 5) + ", learned here")
    }
    if !asked.learnedBefore.isEmpty {
      parts.append("\(asked.learnedBefore.count) learned before")
    }
    if !asked.heldFromStart.isEmpty {
      parts.append("\(asked.heldFromStart.count) held from the start")
    }
    let kind = kindWords(milestone.kind)
    guard !parts.isEmpty else { return "\(kind). It asks for no skills." }
    return "\(kind). It asks for \(parts.joined(separator: "; "))."
  }

  static func kindWords(_ kind: MoveKind) -> String {
    switch kind {
    case .progression: "A progression"
    case .transition: "A transition"
    case .lateral: "A lateral move"
    case .stepDown: "A step down"
    }
  }
}
