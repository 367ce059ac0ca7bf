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

  var lines: Block {
    let details = phase.lessons.flatMap(details)
    let notes = paceNotes
    let says = phase.lessons.contains { (lesson: Timeline.Lesson) -> Bool in
      lesson.shows != nil || lesson.evidence != nil
    }
    return Block.joined([notes, (says ? head : []) + details])
  }

  private var head: Block {
    layout.paragraph(
      StyledText("What each level looks like, and after ", .dim) + StyledText(arrow, .milestone)
        + StyledText(" a piece of evidence to produce:", .dim))
  }

  private func details(_ lesson: Timeline.Lesson) -> Block {
    let name = graph.name(of: lesson.competency)
    let isCut = layout.chart > 0 && name.displayWidth > layout.names
    guard isCut || lesson.shows != nil || lesson.evidence != nil else { return [] }
    var text = StyledText(name, .skill)
    if let shows = lesson.shows { text.append(": \(shows)") }
    var lines = text.wrapped(
      to: layout.textWidth, indent: layout.marginBlanks,
      hangingIndent: .blanks(layout.margin + 2))
    if let evidence = lesson.evidence {
      lines += StyledText(evidence.step, .dim).wrapped(
        to: layout.textWidth,
        indent: .blanks(layout.margin + 2) + StyledText(arrow, .milestone) + " ")
    }
    return lines
  }

  private var arrow: String { glyphs.arrow }

  /// What the marks behind the hours mean.
  private var paceNotes: Block {
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
    guard !marks.isEmpty else { return [] }
    let note =
      "\(PlanWords.list(marks)) here: the role's daily work \(PlanWords.list(effects))."
    return layout.paragraph(StyledText(note, .dim))
  }
}
