import CareerModel
import Timelines

/// One role of a plan: when, why so long, what to learn, the move that ends it, and what reaching
/// each level looks like.
struct PhaseBlock {
  private let graph: CareerGraph
  private let goal: GoalWords
  private let phase: Timeline.Phase
  private let number: Int
  private let layout: PlanLayout
  private let glyphs: Glyphs

  init(_ report: PlanReport, _ index: Int, _ layout: PlanLayout, _ glyphs: Glyphs) {
    graph = report.question.graph
    goal = report.question.goal
    phase = report.timeline.phases[index]
    number = index + 1
    self.layout = layout
    self.glyphs = glyphs
  }

  func add(to lines: inout StyledLines) {
    lines.add(heading)
    lines.text.append(repeating: glyphs.horizontalLine, count: layout.width, .dim)
    lines.endLine()
    lines.addParagraph(words.sentence, layout)
    lines.addBlankLine()
    PhaseChart(graph, phase, goal, layout, glyphs).add(to: &lines)
    lines.addParagraph(StyledText(words.ending, .dim), layout)
    LessonDetails(graph, phase, layout, glyphs).add(to: &lines)
  }

  private var words: PhaseWords { PhaseWords(graph, phase) }

  private var heading: Block {
    let title =
      StyledText(String(number), .dim).padded(to: layout.margin)
      + StyledText(graph[phase.role].title, .role)
    let dates = StyledText(
      phase.starts.description + " " + String(glyphs.enDash) + " " + phase.ends.description, .dim)
    let room = layout.width - title.displayWidth
    if room >= dates.displayWidth + 2 { return [title + dates.padded(to: room, .right)] }
    return title.wrapped(to: layout.width, indent: StyledText(), hangingIndent: layout.marginBlanks)
      + [layout.marginBlanks + dates]
  }
}
