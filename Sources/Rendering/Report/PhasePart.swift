import CareerModel
import Planning
import Timelines

/// One role of a plan on a page: why it takes so long, and what to learn in it.
struct PhasePart {
  private let report: PlanReport
  private let explanation: ExplanationReport?
  private let index: Int
  private let phase: Timeline.Phase
  private var graph: CareerGraph { report.question.graph }

  init(_ report: PlanReport, _ explanation: ExplanationReport?, _ index: Int) {
    self.report = report
    self.explanation = explanation
    self.index = index
    phase = report.timeline.phases[index]
  }

  func write(_ writer: inout XMLWriter) {
    writer.line("h3") { (writer: inout XMLWriter) -> Void in
      writer.words("\(index + 1). ")
      writer.user(graph[phase.role].title)
    }
    writer.line("p", [("class", "dates")]) { (writer: inout XMLWriter) -> Void in
      writer.time(phase.starts)
      writer.words(" – ")
      writer.time(phase.ends)
    }
    writer.paragraph(PhaseWords(graph, phase).sentence)
    if let explanation,
      let skills = CriticalChainBlock(explanation, PlanLayout(width: 80)).skills(phase)
    {
      writer.paragraph(StyledText(skills))
    }
    guard !phase.lessons.isEmpty else { return }
    writer.add(table)
    if let note = PaceEffects(of: phase).note { writer.element("p", [("class", "note")], note) }
  }

  private var table: PageTable {
    PageTable(
      caption: "What to learn as \(graph[phase.role].title)", kind: "lessons",
      columns: [
        .init(title: "Skill", isNumber: false),
        .init(title: "What it looks like, and a piece of evidence", isNumber: false),
        .init(title: "Takes"), .init(title: "Until"),
      ], rows: phase.lessons.map(row))
  }

  private func row(of lesson: Timeline.Lesson) -> PageTable.Row {
    let skill = graph[lesson.competency.skill]
    return PageTable.Row(cells: [
      { (writer: inout XMLWriter) -> Void in
        writer.user(skill.name)
        writer.words(" ")
        writeLevel(lesson.competency.level, of: skill.levels.count, &writer)
      },
      { (writer: inout XMLWriter) -> Void in
        if let shows = lesson.shows { writer.user(shows) }
        guard let evidence = lesson.evidence else { return }
        writer.line("p", [("class", "evidence")]) { (writer: inout XMLWriter) -> Void in
          writer.element("span", [("class", "unseen")], "Evidence: ")
          writer.user(evidence.step)
        }
      },
      PageTable.text(PlanWords.hours(lesson.minutes) + (PaceMark(lesson)?.sign ?? "")),
      { (writer: inout XMLWriter) -> Void in
        writer.time(lesson.ends)
        writeBar(lesson, &writer)
      },
    ])
  }

  /// `level 2 of 4`, with a dot for each.
  private func writeLevel(_ level: Int, of count: Int, _ writer: inout XMLWriter) {
    writer.line("span", [("class", "level")]) { (writer: inout XMLWriter) -> Void in
      writer.words("level \(level) of \(count) ")
      guard count <= 6 else { return }
      writer.line("span", [("class", "pips"), ("aria-hidden", "true")]) {
        (writer: inout XMLWriter) -> Void in
        writer.element("b", [], String(repeating: "●", count: level))
        writer.words(String(repeating: "○", count: count - level))
      }
    }
  }

  /// When in the phase it is learned; the date beside it says the same.
  private func writeBar(_ lesson: Timeline.Lesson, _ writer: inout XMLWriter) {
    let scale = CalendarScale(from: phase.starts, to: phase.ends, columns: 200)
    let columns = scale.columns(from: lesson.starts, to: lesson.ends)
    writer.line(
      "svg",
      [
        ("class", "when"), ("viewBox", "0 0 200 10"), ("preserveAspectRatio", "none"),
        ("aria-hidden", "true"),
      ]
    ) { (writer: inout XMLWriter) -> Void in
      for (role, range) in [("span", 0..<200), ("learning", columns)] {
        writer.element(
          "rect",
          [
            ("class", role), ("x", "\(range.lowerBound)"), ("width", "\(range.count)"),
            ("height", "10"),
          ])
      }
    }
  }
}
