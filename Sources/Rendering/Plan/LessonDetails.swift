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
    PaceEffects(of: phase).note.map { (note: String) -> Block in
      layout.paragraph(StyledText(note, .dim))
    } ?? []
  }
}

/// What a role's daily work does to the hours of what is learned in it.
struct PaceEffects {
  private var quicker = StudyMinutes.zero
  private var slower = StudyMinutes.zero

  init(of phase: Timeline.Phase) {
    for lesson in phase.lessons {
      switch PaceMark(lesson) {
      case .quicker: quicker += lesson.usualMinutes - lesson.minutes
      case .slower: slower += lesson.minutes - lesson.usualMinutes
      case nil: break
      }
    }
  }

  var isEmpty: Bool { marks.isEmpty }

  /// What the marks behind the hours mean; `nil` where there are none.
  var note: String? {
    guard !isEmpty else { return nil }
    let marks = marks.map { (mark: PaceMark) -> String in "\(mark.sign) \(mark.word)" }
    return "\(PlanWords.list(marks)) here: \(words)."
  }

  var marks: [PaceMark] {
    (quicker > .zero ? [.quicker] : []) + (slower > .zero ? [.slower] : [])
  }

  /// `the role's daily work saves 40 h and adds 2 h`.
  var words: String {
    let effects = marks.map { (mark: PaceMark) -> String in
      switch mark {
      case .quicker: "saves \(PlanWords.hours(quicker))"
      case .slower: "adds \(PlanWords.hours(slower))"
      }
    }
    return "the role's daily work \(PlanWords.list(effects))"
  }
}
