import CareerModel
import Planning
import Timelines

/// What of a plan can be started today, as a person reads it.
package enum PlanStepsText {
  /// The whole answer; no line is wider than the options say.
  package static func text(_ report: PlanStepsReport, _ options: RenderingOptions) -> String {
    let layout = PlanLayout(width: options.width)
    let glyphs = options.glyphs
    let steps = PlanStepsBlock(report, layout, glyphs)
    let blocks = [
      PlanHeading.lines(report.question, layout.width, glyphs),
      PlanStepsVerdict(report).text.wrapped(to: layout.textWidth), steps.now, steps.early,
      NearStepBlock(report.steps.near, in: report.question.graph, layout, glyphs).lines,
      AssumptionBlock(report.question, layout, glyphs).lines,
      NextCommandBlock.lines(report.next, layout),
    ]
    return PlanWords.breakable(Block.joined(blocks).written(with: options))
  }
}

/// What to start with, and how sure it is that the plan is the best.
private struct PlanStepsVerdict {
  let report: PlanStepsReport
  private var graph: CareerGraph { report.question.graph }

  init(_ report: PlanStepsReport) { self.report = report }

  var text: StyledText { answer + " " + proof }

  private var answer: StyledText {
    guard let first = report.steps.now.first else { return nothingToLearn }
    let name = StyledText(graph.name(of: first.competency), .emphasis)
    let rest = report.steps.now.count - 1
    let others =
      rest > 0
      ? " \(PlanWords.counted(rest, "other level")) of the plan can be started today, too." : ""
    return StyledText("Start with ") + name
      + StyledText(" (\(PlanWords.hours(first.cost))): \(reason(first)).\(others)")
  }

  private func reason(_ step: PlanSteps.Step) -> String {
    let following = step.dependence.following.count
    guard following > 0 else { return NeedWords(report).need(step) }
    return "\(PlanWords.counted(following, "later level")) of the plan "
      + "\(following == 1 ? "builds" : "build") on it, "
      + "\(PlanWords.hours(step.dependence.study)) of learning in all"
  }

  /// Of a plan whose first stay has no learning, and so has a move.
  private var nothingToLearn: StyledText {
    guard let phase = report.timeline.phases.first, let milestone = phase.milestone else {
      return "There is nothing to learn."
    }
    let move = "the move to \(graph[milestone.role].title)"
    guard phase.time > .zero else {
      return StyledText("There is nothing to learn first", .emphasis)
        + StyledText(": \(move) can be made today.")
    }
    return StyledText("There is nothing to learn before \(move)", .emphasis)
      + StyledText(" on \(milestone.date), which asks for time in the role only.")
  }

  private var proof: StyledText {
    let role = report.question.request.goal.isRole ? "You can be there" : "You can do it"
    let arrival = StyledText("\(role) by \(report.timeline.arrival). ")
    switch report.proof {
    case .proved:
      return arrival + StyledText("Proved shortest", .good)
        + ": no other way through this graph is quicker."
    case .bounded(let lowerBound):
      return arrival
        + StyledText(GapWords.sentence(of: report.timeline.totals, above: lowerBound), .warning)
    }
  }
}

/// What needs a step of a plan, in words.
private struct NeedWords {
  private let report: PlanStepsReport

  init(_ report: PlanStepsReport) { self.report = report }

  /// `the move to Owner on 2027-03-01 needs it`, as a part of a sentence.
  func need(_ step: PlanSteps.Step, _ object: String = "it") -> String {
    if let stay = step.dependence.firstMove,
      let milestone = report.timeline.phases[stay].milestone
    {
      let title = report.question.graph[milestone.role].title
      return "the move to \(title) on \(milestone.date) needs \(object)"
    }
    return step.dependence.isForGoal
      ? "what you asked for needs \(object)" : "nothing that comes later needs \(object)"
  }
}

/// The steps one by one.
private struct PlanStepsBlock {
  private let report: PlanStepsReport
  private let layout: PlanLayout
  private let glyphs: Glyphs
  private var graph: CareerGraph { report.question.graph }

  private static let mostShown = 8

  init(_ report: PlanStepsReport, _ layout: PlanLayout, _ glyphs: Glyphs) {
    self.report = report
    self.layout = layout
    self.glyphs = glyphs
  }

  var now: Block {
    block(
      report.steps.now, heading: "Start now",
      aside: commonNeed.map { (need: String) -> String in "as \(need)" }
        ?? "what most of the plan's learning builds on comes first")
  }

  var early: Block {
    block(
      report.steps.early, heading: "Could be started as well",
      aside: "though the plan learns it in a later role")
  }

  /// What needs all of these steps, where that is the same and there are several.
  private var commonNeed: String? {
    let words = NeedWords(report)
    let needs = report.steps.now.map { (step: PlanSteps.Step) -> String in
      words.need(step, "them")
    }
    guard let first = needs.first, needs.count > 1,
      needs.allSatisfy({ (need: String) -> Bool in need == first })
    else { return nil }
    return first
  }

  private func block(_ steps: [PlanSteps.Step], heading: String, aside: String) -> Block {
    guard !steps.isEmpty else { return [] }
    var lines = (StyledText(heading, .heading) + StyledText("  \(aside)", .dim))
      .wrapped(to: layout.width)
    for (place, step) in steps.prefix(Self.mostShown).enumerated() {
      lines += self.lines(step, number: place + 1)
    }
    let hidden = steps.count - Self.mostShown
    if hidden > 0 {
      lines += layout.paragraph(StyledText("and \(hidden) more, all in --format json", .dim))
    }
    return lines
  }

  private func lines(_ step: PlanSteps.Step, number: Int) -> Block {
    let dot = StyledText(" \(glyphs.middleDot) ", .dim)
    let head =
      StyledText(graph.name(of: step.competency), .skill) + dot
      + StyledText(graph.id(of: step.competency), .code) + dot + StyledText(hours(step))
    var lines = head.wrapped(
      to: layout.textWidth, indent: StyledText(String(number), .dim).padded(to: layout.margin))
    if let shows = graph[step.competency].shows {
      lines += layout.paragraph(StyledText(shows, .dim))
    }
    return lines
      + purposes(step).flatMap { (sentence: String) -> Block in
        layout.paragraph(StyledText(sentence))
      }
  }

  private func hours(_ step: PlanSteps.Step) -> String {
    let here = PlanWords.hours(step.cost)
    guard step.stay > 0 else { return here }
    let role = graph[report.timeline.phases[step.stay].role].title
    return step.cost == step.plannedCost
      ? "\(here), planned as \(role)"
      : "\(here) now, \(PlanWords.hours(step.plannedCost)) planned as \(role)"
  }

  /// What needs it, unless that is said of all, and what builds on it.
  private func purposes(_ step: PlanSteps.Step) -> [String] {
    var sentences: [String] = []
    if step.stay > 0 || commonNeed == nil {
      sentences.append("\(PlanWords.capitalized(NeedWords(report).need(step))).")
    }
    let following = step.dependence.following
    if !following.isEmpty {
      let names = PlanWords.list(following, atMost: 4) {
        (acquisition: CareerPlan.Acquisition) -> String in graph.name(of: acquisition.competency)
      }
      sentences.append("\(names) \(following.count == 1 ? "builds" : "build") on it.")
    }
    return sentences.isEmpty ? [] : [PlanWords.joined(sentences, by: " ")]
  }
}
