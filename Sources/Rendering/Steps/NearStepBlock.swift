import CareerModel
import Planning

/// What cannot be started today for want of one thing.
struct NearStepBlock {
  private let graph: CareerGraph
  private let near: [NearStep]
  private let layout: PlanLayout
  private let glyphs: Glyphs

  private static let mostShown = 6

  init(_ near: [NearStep], in graph: CareerGraph, _ layout: PlanLayout, _ glyphs: Glyphs) {
    self.near = near
    self.graph = graph
    self.layout = layout
    self.glyphs = glyphs
  }

  var lines: Block {
    guard !near.isEmpty else { return [] }
    var lines = [StyledText("Not yet, for want of one thing", .heading)]
    let bullet = StyledText(String(glyphs.bullet), .dim).padded(to: layout.margin)
    for step in near.prefix(Self.mostShown) {
      lines += words(step).wrapped(to: layout.textWidth, indent: bullet)
    }
    let hidden = near.count - Self.mostShown
    if hidden > 0 {
      lines += layout.paragraph(StyledText("and \(hidden) more, all in --format json", .dim))
    }
    return lines
  }

  private func words(_ step: NearStep) -> StyledText {
    let name = StyledText(graph.name(of: step.competency), .skill)
    switch step.want {
    case .oneOf(let competencies):
      return name + ": once you hold "
        + StyledText(FactWords.list(competencies.map(graph.name(of:)), "or"))
    case .role(let roles):
      let titles = roles.map { (role: RoleIndex) -> String in graph[role].title }
      return name + ": in another role only, as " + StyledText(FactWords.list(titles, "or"))
    }
  }
}
