import CareerModel
import Planning
import Timelines

/// A plan as a document in CommonMark, for a page or a ticket to be pasted into.
package enum PlanMarkdown {
  package static func text(_ report: PlanReport) -> String {
    let question = report.question
    var document = MarkdownDocument()
    document.addHeading(question)
    document.paragraph(AnswerWords(report).sentences)
    guard !report.timeline.phases.isEmpty else {
      document.addAssumptions(
        question.standing.assumptionsWithoutPlan(to: question.request.goal), question)
      return document.text
    }
    document.add(PhaseTable(report))
    for (index, phase) in report.timeline.phases.enumerated() {
      PhaseSection(question.graph, phase, number: index + 1).add(to: &document)
    }
    document.addAssumptions(question.assumptions, question)
    document.paragraph(AssumptionBlock.caution)
    return document.text
  }
}

extension MarkdownDocument {
  /// The question, and what the plan has to keep to.
  mutating func addHeading(_ question: PlanQuestion) {
    heading(1, PlanHeading.title(question, .unicode))
    let conditions = ConstraintWords(question: question).line(.unicode)
    if !conditions.isEmpty { paragraph("Conditions: " + StyledText(conditions)) }
  }

  mutating func addAssumptions(_ assumptions: [Assumption], _ question: PlanQuestion) {
    guard !assumptions.isEmpty else { return }
    heading(2, "Assumptions")
    list(
      assumptions.map { (assumption: Assumption) -> StyledText in
        AssumptionWords.text(assumption, question.standing)
      })
  }

  fileprivate mutating func add(_ phases: PhaseTable) { table(PhaseTable.columns, phases.rows) }
}

/// All phases of a plan, and the day on which it arrives.
private struct PhaseTable {
  private let report: PlanReport

  init(_ report: PlanReport) { self.report = report }

  static let columns: [(title: String, alignment: MarkdownText.Alignment)] = [
    ("Phase", .right), ("Role", .left), ("From", .left), ("Until", .left), ("Takes", .left),
    ("Learning", .right), ("What sets the time", .left),
  ]

  var rows: [[StyledText]] {
    report.timeline.phases.enumerated().map { (index: Int, phase: Timeline.Phase) -> [StyledText] in
      [
        StyledText(String(index + 1)), StyledText(report.question.graph[phase.role].title),
        StyledText("\(phase.starts)"), StyledText("\(phase.ends)"),
        StyledText(PlanWords.duration(phase.span)), StyledText(PlanWords.hours(phase.study)),
        StyledText(Self.words(phase)),
      ]
    } + [arrival]
  }

  private var arrival: [StyledText] {
    let timeline = report.timeline
    return [
      "", StyledText(report.question.goal.reached(timeline.lastRole), .milestone),
      StyledText("\(timeline.arrival)", .milestone), "",
      StyledText(PlanWords.duration(timeline.span)),
      StyledText(PlanWords.hours(timeline.totals.study)), "",
    ]
  }

  private static func words(_ phase: Timeline.Phase) -> String {
    if phase.time == .zero { return "nothing: the move can be made at once" }
    switch phase.bound {
    case .tenure: return "time in the role"
    case .learning: return "learning"
    case .both: return "learning and time in the role alike"
    }
  }
}

/// One role of a plan: what set the time, what to learn and how to show it, and the move.
private struct PhaseSection {
  private let graph: CareerGraph
  private let phase: Timeline.Phase
  private let number: Int

  init(_ graph: CareerGraph, _ phase: Timeline.Phase, number: Int) {
    self.graph = graph
    self.phase = phase
    self.number = number
  }

  func add(to document: inout MarkdownDocument) {
    let words = PhaseWords(graph, phase)
    document.heading(2, StyledText("\(number). \(graph[phase.role].title)"))
    document.paragraph(StyledText("\(phase.starts) to \(phase.ends). ") + words.sentence)
    document.list(phase.lessons.map(item))
    let effects = PaceEffects(of: phase)
    if !effects.isEmpty {
      let marks = effects.marks.map { (mark: PaceMark) -> String in mark.word.capitalizedFirst }
      document.paragraph(StyledText("\(PlanWords.list(marks)) here: \(effects.words)."))
    }
    document.paragraph(ending + " " + StyledText(words.ending))
  }

  private func item(_ lesson: Timeline.Lesson) -> MarkdownDocument.Item {
    let pace = PaceMark(lesson).map { (mark: PaceMark) -> String in " (\(mark.word) here)" } ?? ""
    let figures =
      ": \(PlanWords.hours(lesson.minutes))\(pace), \(lesson.starts) to \(lesson.ends)"
    let shows = lesson.shows.map { (shows: String) -> StyledText in
      "Looks like: " + StyledText(shows)
    }
    let evidence = lesson.evidence.map { (evidence: Timeline.Evidence) -> StyledText in
      "Evidence: " + StyledText(evidence.step)
    }
    return MarkdownDocument.Item(
      text: StyledText(graph.name(of: lesson.competency), .emphasis) + StyledText(figures),
      parts: [shows, evidence].compactMap(\.self))
  }

  private var ending: StyledText {
    let what =
      phase.milestone.map { (milestone: Timeline.Milestone) -> String in
        graph[milestone.role].title
      } ?? "all learned"
    return StyledText("\(phase.ends): \(what).", .milestone)
  }
}

extension String {
  /// With a capital letter, for our own words at the beginning of a sentence.
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
