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

  var lines: Block {
    Block.joined([
      heading + [rule] + layout.paragraph(PhaseWords(graph, phase).sentence),
      PhaseChart(graph, phase, goal, layout, glyphs).lines
        + layout.paragraph(StyledText(ending, .dim)),
      LessonDetails(graph, phase, layout, glyphs).lines,
    ])
  }

  private var ending: String {
    guard let milestone = phase.milestone else {
      return "That is the last of what you asked for."
    }
    return MoveWords.sentence(graph, milestone)
  }

  private var heading: Block {
    let title =
      StyledText("\(number)", .dim).padded(to: layout.margin)
      + StyledText(graph[phase.role].title, .role)
    let dates = StyledText("\(phase.starts) \(glyphs.enDash) \(phase.ends)", .dim)
    let room = layout.width - title.displayWidth
    if room >= dates.displayWidth + 2 { return [title + dates.padded(to: room, .right)] }
    return title.wrapped(to: layout.width, indent: StyledText(), hangingIndent: layout.marginBlanks)
      + [layout.marginBlanks + dates]
  }

  private var rule: StyledText {
    StyledText(repeating: glyphs.horizontalLine, count: layout.width, .dim)
  }
}
