import CareerModel

/// Roles and the moves between them.
enum RoleDrawing {
  static func draft(of graph: CareerGraph, _ request: DiagramRequest) -> DiagramDraft {
    var isShown = Array(repeating: request.relevantMoves == nil, count: graph.roles.count)
    let moves = request.relevantMoves ?? graph.moveIndices
    for move in moves {
      isShown[graph[move].from.rawValue] = true
      isShown[graph[move].to.rawValue] = true
    }
    let targets = request.goal?.roles ?? request.route?.goal.roles ?? []
    if let person = request.person { isShown[person.role.rawValue] = true }
    let steps = request.route?.plan.stays.compactMap(\.move) ?? []
    let onRoute = Set(steps)
    var isOnRoute = Array(repeating: false, count: graph.roles.count)
    for move in steps {
      isOnRoute[graph[move].from.rawValue] = true
      isOnRoute[graph[move].to.rawValue] = true
    }
    var draft = DiagramDraft()
    var places = Array(repeating: -1, count: graph.roles.count)
    for role in graph.roleIndices where isShown[role.rawValue] {
      places[role.rawValue] = draft.add(
        .role(id: graph[role].id, title: graph[role].title, track: graph[role].track),
        Diagram.Emphasis(
          isStart: role == request.person?.role, isTarget: targets.contains(role),
          isOnRoute: isOnRoute[role.rawValue]))
    }
    for move in moves {
      let facts = graph[move]
      draft.edges.append(
        Diagram.Edge(
          from: places[facts.from.rawValue], to: places[facts.to.rawValue],
          kind: .move(facts.kind, facts.tenure), isOnRoute: onRoute.contains(move)))
    }
    draft.focus = request.focus.compactMap { (focus: DiagramRequest.Focus) -> Int? in
      switch focus {
      case .role(let role): isShown[role.rawValue] ? places[role.rawValue] : nil
      case .skill, .competency: nil
      }
    }
    return draft
  }
}
