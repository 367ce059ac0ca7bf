import CareerModel
import Timelines

/// What reaching each level of a phase looks like, and a piece of work that would show it.
struct LessonDetails {
  private let graph: CareerGraph
  private let phase: Timeline.Phase
  private let layout: PlanLayout
  private let glyphs: Glyphs

  init(_ graph: CareerGraph, _ phase: Timeline.Phase, _ layout: PlanLayout, _ glyphs: Glyphs) {
    self.graph = graph
    self.phase = phase
    self.layout = layout
    self.glyphs = glyphs
  }

  /// Adds what there is to say, each part after a blank line.
  func add(to lines: inout StyledLines) {
    lines.addBlock(paceNotes)
    let described = phase.lessons.filter(isDescribed)
    guard !described.isEmpty else { return }
    lines.addBlankLine()
    let says = described.contains { (lesson: Timeline.Lesson) -> Bool in
      lesson.shows != nil || lesson.evidence != nil
    }
    if says { lines.addParagraph(head, layout) }
    let indent = layout.marginBlanks
    let hangingIndent = StyledText.blanks(layout.margin + 2)
    let arrowIndent = hangingIndent + StyledText(arrow, .milestone) + " "
    let evidenceIndent = StyledText.blanks(arrowIndent.displayWidth)
    for lesson in described {
      var text = StyledText(graph.name(of: lesson.competency), .skill)
      if let shows = lesson.shows {
        text.append(": ")
        text.append(shows)
      }
      lines.addWrapped(
        text, to: layout.textWidth, indent: indent, hangingIndent: hangingIndent)
      if let evidence = lesson.evidence {
        lines.addWrapped(
          StyledText(evidence.step, .dim), to: layout.textWidth, indent: arrowIndent,
          hangingIndent: evidenceIndent)
      }
    }
  }

  /// Whether there is anything to say, if only the whole of a name that is cut in the chart.
  private func isDescribed(_ lesson: Timeline.Lesson) -> Bool {
    if lesson.shows != nil || lesson.evidence != nil { return true }
    return layout.chart > 0
      && graph.name(of: lesson.competency).displayWidth > layout.names
  }

  private var head: StyledText {
    StyledText("What each level looks like, and after ", .dim) + StyledText(arrow, .milestone)
      + StyledText(" a piece of evidence to produce:", .dim)
  }

  private var arrow: String { glyphs.arrow }

  /// What the marks behind the hours mean.
  private var paceNotes: Block {
    PaceMark.note(on: phase).map { (note: String) -> Block in
      layout.paragraph(StyledText(note, .dim))
    } ?? []
  }
}

extension PaceMark {
  /// What the marks behind a phase's hours mean; `nil` where there are none.
  static func note(on phase: Timeline.Phase) -> String? {
    var quicker = StudyMinutes.zero
    var slower = StudyMinutes.zero
    for lesson in phase.lessons {
      switch PaceMark(lesson) {
      case .quicker: quicker += lesson.usualMinutes - lesson.minutes
      case .slower: slower += lesson.minutes - lesson.usualMinutes
      case nil: break
      }
    }
    var marks: [String] = []
    var effects: [String] = []
    if quicker > .zero {
      marks.append("\(PaceMark.quicker.sign) quicker")
      effects.append("saves \(PlanWords.hours(quicker))")
    }
    if slower > .zero {
      marks.append("\(PaceMark.slower.sign) slower")
      effects.append("adds \(PlanWords.hours(slower))")
    }
    guard !marks.isEmpty else { return nil }
    return "\(PlanWords.list(marks)) here: the role's daily work \(PlanWords.list(effects))."
  }
}
