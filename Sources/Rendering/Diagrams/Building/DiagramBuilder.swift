import CareerModel
import Planning

/// Makes diagrams: the only place that decides what is shown and what is stressed.
package struct DiagramBuilder {
  private let graph: CareerGraph
  private let request: DiagramRequest
  private var draft: DiagramDraft
  private var leftOut: [String] = []

  /// The diagram that a request asks for.
  ///
  /// - Complexity: linear in what the graph holds, but for reductions.
  package static func diagram(of graph: CareerGraph, _ request: DiagramRequest) -> Diagram {
    var builder = DiagramBuilder(graph, request)
    builder.cutToGoal()
    builder.cutToMoveKinds()
    builder.cutToFocus()
    builder.reduce()
    builder.cutToMostNodes()
    return builder.finished()
  }

  private init(_ graph: CareerGraph, _ request: DiagramRequest) {
    self.graph = graph
    self.request = request
    draft =
      switch request.subject {
      case .roles: RoleDrawing.draft(of: graph, request)
      case .skills: SkillDrawing.draft(of: graph, request)
      }
  }

  private var words: DiagramCaption { DiagramCaption(graph, request) }

  /// Says what the drawing of roles has left out already.
  private mutating func cutToGoal() {
    if let sentence = words.goal(draft.count) { leftOut.append(sentence) }
  }

  private mutating func cutToMoveKinds() {
    let before = draft.count
    draft.keepMoves(of: request.moveKinds)
    let gone = before - draft.count
    if gone.moves > 0 { leftOut.append(words.moveKinds(gone)) }
  }

  private mutating func cutToFocus() {
    guard !request.focus.isEmpty else { return }
    let distances = DiagramSurroundings(of: draft, around: draft.focus).distances
    let gone = draft.keep(
      distances.map { (distance: Int?) -> Bool in (distance ?? .max) <= request.depth })
    leftOut.append(words.focus(gone))
  }

  private mutating func reduce() {
    guard request.reduces else { return }
    let before = draft.count
    draft.edges = DiagramReduction.reduced(draft)
    leftOut.append(words.reduction(before - draft.count))
  }

  private mutating func cutToMostNodes() {
    guard let most = request.mostNodes, draft.nodes.count > most else { return }
    let stressed = draft.nodes.indices.filter { (place: Int) -> Bool in
      let emphasis = draft.nodes[place].emphasis
      return emphasis.isStart || emphasis.isTarget
        || emphasis.isOnRoute && request.subject == .roles
    }
    var centre = draft.focus.isEmpty ? stressed : draft.focus
    if centre.isEmpty { centre = [0] }
    let surroundings = DiagramSurroundings(of: draft, around: centre)
    let unreached = draft.nodes.indices.filter { (place: Int) -> Bool in
      surroundings.distances[place] == nil
    }
    var isKept = Array(repeating: false, count: draft.nodes.count)
    for place in (surroundings.nearestFirst + unreached).prefix(most) { isKept[place] = true }
    leftOut.append(words.mostNodes(most, draft.keep(isKept)))
  }

  private mutating func finished() -> Diagram {
    var clusters: [String] = []
    if request.clusters {
      var places: [String: Int] = [:]
      for index in draft.nodes.indices {
        guard let group = draft.nodes[index].group else { continue }
        if places[group] == nil {
          places[group] = clusters.count
          clusters.append(group)
        }
        draft.nodes[index].cluster = places[group]
      }
    }
    return Diagram(
      title: graph.title ?? "Career graph",
      caption: (words.contents(draft) + leftOut).map(PlanWords.breakable), nodes: draft.nodes,
      edges: draft.edges,
      clusters: clusters, direction: request.direction, hasLegend: request.hasLegend)
  }
}
